import { isDeepStrictEqual } from 'node:util';
import { spentIn } from '../../shared/article/amounts.ts';
import { ArticleDocument } from '../../shared/article/document.ts';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import { Manifest } from '../../shared/article/manifest.ts';
import { isFinished } from '../../shared/article/manifest-states.ts';
import { deliveredBy } from '../../shared/store/articles-of-delivery.ts';
import { getJson } from '../../shared/store/json-object.ts';
import { monthOf } from '../../shared/store/ledger/ledger.ts';
import { readLedger } from '../../shared/store/ledger/stored-ledger.ts';
import { documentKey, idInIndexKey, manifestKey } from '../../shared/store/object-keys.ts';
import { KEY } from './uploads.ts';
import type { World } from './world.ts';

/** What an upload ended in, in a form that can be compared with a run without fault. */
export const outcomeOf = async (world: World) => {
  const { articles } = world;
  const ids = (await deliveredBy(articles, KEY)).sort();
  const documents = await Promise.all(
    ids
      .flatMap((id) => LANGUAGES.map((language) => documentKey(id, language)))
      .map(async (key) => {
        const document = await getJson(articles, key, ArticleDocument);
        return document ? { ...document, translation: undefined } : `there is no ${key}`;
      }),
  ).catch((error: Error) => error.message);
  const manifests = await Promise.all(
    ids.map((id) => getJson(articles, manifestKey(id), Manifest)),
  ).catch(() => [undefined]);
  const index = await world.keys('index/');
  return {
    documents,
    finished: manifests.every((manifest) => manifest && isFinished(manifest)),
    entries: index.filter((key) => ids.includes(idInIndexKey(key))).length,
    kept: (await world.keys('')).filter((key) => /^(?:articles|memory|digests)\//.test(key)),
    due: (await world.keys('due/')).length,
    left: [
      ...(await world.keys('work/')),
      ...(await world.keys('locks/')),
      ...(await world.keys('opened/')),
      ...(await world.keys('waiting/')),
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
  const { totals } = await readLedger(world.articles, monthOf(new Date()));
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
