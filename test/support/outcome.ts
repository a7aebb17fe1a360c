import { isDeepStrictEqual } from 'node:util';
import { spentIn } from '../../shared/article/amounts.ts';
import { articleId } from '../../shared/article/article-id.ts';
import { isSettled } from '../../shared/article/manifest.ts';
import { monthOf } from '../../shared/store/ledger/ledger.ts';
import { KEY } from './uploads.ts';
import type { World } from './world.ts';

const LANGUAGES = ['de', 'en', 'ko'] as const;

/** What an upload ended in, in a form that can be compared with a run without fault. */
export const outcomeOf = async (world: World) => {
  const documents = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { translation: _, ...document } = await world.document(KEY, language);
      return document;
    }),
  ).catch((error: Error) => error.message);
  const index = await world.keys('index/');
  return {
    documents,
    settled: await world.manifest(KEY).then(isSettled, () => false),
    entries: index.filter((key) => key.endsWith(articleId(KEY))).length,
    left: [
      ...(await world.keys('work/')),
      ...(await world.keys('locks/')),
      ...(await world.keys('opened/')),
    ],
  };
};

export type Outcome = Awaited<ReturnType<typeof outcomeOf>>;

export const differenceOf = (outcome: Outcome, expected: Outcome): string => {
  const { documents, ...rest } = outcome;
  if (rest.left.length > 0) return `left: ${rest.left}`;
  const differ = isDeepStrictEqual(documents, expected.documents) ? '' : ', the documents differ';
  return `${JSON.stringify(rest)}${differ}`;
};

/** Characters that the ledger has of this month, billed or lost. */
export const bookedIn = async (world: World): Promise<number> => {
  const { totals } = await world.soundEdges().books.read(monthOf(new Date()));
  return spentIn(totals);
};

const AT_ONCE = 8;

/** A few at a time, so that one waits while another works. */
export const forEachAtOnce = async <T>(
  items: T[],
  work: (item: T) => Promise<void>,
  atOnce = AT_ONCE,
) => {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
