import { type ArticleDocument, germanSentences } from '../article/document.ts';
import { TranslationUnavailable } from '../article/errors.ts';
import { TARGETS } from '../article/language-codes.ts';
import { patience } from '../replay.ts';
import { isLocked } from '../store/lock.ts';
import {
  anchorsOf,
  announce,
  type Claimant,
  claimOrRead,
  readClaims,
  relatedArticles,
} from '../store/memory/anchors.ts';
import { type InContext, inContext, pairKey } from '../store/memory/in-context.ts';
import { persistUntil } from '../store/persist.ts';
import { type Edition, openEdition } from './edition.ts';
import type { IngestDeps } from './ingest-deps.ts';

/** Milliseconds between two looks at whether another article is done. */
const POLL = 1_000;

/** The invocation at work: when it ends, and who it is as the holder of the article's lock. */
export type IngestRun = { until: Date; holder: string };

/**
 * An edition per target, with what related articles remember. If one of them is at work on the same
 * text, it is waited for: its answers need not be paid for again.
 *
 * @throws TranslationUnavailable when that takes more than half of the time that is left
 */
export const openEditions = async (
  deps: IngestDeps,
  german: ArticleDocument,
  { month, until, holder, isNew }: IngestRun & { month: string; isNew: boolean },
): Promise<Edition[]> => {
  const { articles, now } = deps;
  const { id } = german;
  const sentences = inContext(germanSentences(german));
  const persist = persistUntil(until, deps);
  const started = now().getTime();
  const patienceEnds = started + Math.max(0, until.getTime() - started) / 2;

  const isAtWork = (other: Claimant) =>
    isLocked(articles, { id: other.id, holder: other.run }, now());

  const me = { id, run: holder };
  const open = async (isFirst: boolean) => {
    const anchors = anchorsOf(sentences);
    const claims = isFirst
      ? await claimOrRead(articles, me, anchors)
      : await readClaims(articles, anchors);
    const related = relatedArticles(claims, id);
    const original = { german, sentences, related, month, persist, isNew };
    const editions = await Promise.all(
      TARGETS.map((target) => openEdition(deps, original, target)),
    );
    // Others may rely on what was adopted as soon as an anchor says that it is here.
    await Promise.all(editions.map(({ memory }) => memory.save()));
    const known = knownOf(editions, sentences);
    return { editions, busy: await announce(articles, { me, claims, isAtWork, ...known }) };
  };

  const waitFor = async (other: Claimant) => {
    while (await isAtWork(other)) {
      if (now().getTime() > patienceEnds)
        throw new TranslationUnavailable(
          `${other.id} has the same text and is still being translated`,
        );
      await (deps.sleep ?? patience.sleep)(POLL);
    }
  };

  for (let isFirst = isNew; ; isFirst = false) {
    const { editions, busy } = await open(isFirst);
    if (busy === undefined) return editions;
    await waitFor(busy);
  }
};

/** What the memories of new editions say of other articles. */
const knownOf = (editions: Edition[], sentences: InContext[]) => {
  const byHash = new Map(sentences.map((sentence) => [pairKey(sentence), [sentence]]));
  const missing = editions.map(({ memory }) => ({ memory, all: memory.missing(sentences) }));
  return {
    isHeldBy: (other: string, hash: string) =>
      missing.every(({ memory }) =>
        byHash.get(hash)?.every((sentence) => memory.isHeldBy(other, sentence)),
      ),
    isShared: (other: string | undefined, hash: string) =>
      missing.some(
        ({ memory, all }) =>
          memory.missing(byHash.get(hash) ?? []).length > 0 ||
          (other !== undefined && memory.isAnyIn(other, all)),
      ),
  };
};
