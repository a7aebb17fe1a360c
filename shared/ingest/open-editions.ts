import { Target } from '../article/article.ts';
import { type ArticleDocument, germanSentences } from '../article/document.ts';
import { TranslationUnavailable } from '../article/errors.ts';
import { patience } from '../replay.ts';
import { isLocked } from '../store/lock.ts';
import { anchorsOf, announce, readClaims, relatedArticles } from '../store/memory/anchors.ts';
import { inContext, pairKey } from '../store/memory/in-context.ts';
import { persistUntil } from '../store/persist.ts';
import type { IngestEdges } from './edges.ts';
import { type Edition, openEdition } from './edition.ts';

/** Milliseconds between two looks at whether another article is done. */
const POLL = 1_000;

/**
 * An edition per target, with what related articles remember. If one of them is at work on the same
 * text, it is waited for: its answers need not be paid for again.
 *
 * @throws TranslationUnavailable when that takes more than half of the time that is left
 */
export const openEditions = async (
  edges: IngestEdges,
  german: ArticleDocument,
  { month, until }: { month: string; until: Date },
): Promise<Edition[]> => {
  const { articles, now } = edges;
  const { id } = german;
  const sentences = inContext(germanSentences(german));
  const bySentence = new Map(sentences.map((sentence) => [pairKey(sentence), sentence]));
  const persist = persistUntil(until, edges);
  const started = now().getTime();
  const patienceEnds = started + Math.max(0, until.getTime() - started) / 2;

  const open = async () => {
    const claims = await readClaims(articles, anchorsOf(sentences));
    const original = { german, sentences, related: relatedArticles(claims, id), month, persist };
    const editions = await Promise.all(
      Target.options.map((target) => openEdition(edges, original, target)),
    );
    // Others may rely on what was adopted as soon as an anchor says that it is here.
    await Promise.all(editions.map(({ memory }) => memory.save()));
    const isHeldBy = (holder: string, hash: string) => {
      const sentence = bySentence.get(hash);
      return (
        sentence !== undefined && editions.every(({ memory }) => memory.isHeldBy(holder, sentence))
      );
    };
    const isAtWork = (other: string) => isLocked(articles, other, now());
    return { editions, busy: await announce(articles, { id, claims, isHeldBy, isAtWork }) };
  };

  const waitFor = async (other: string) => {
    while (await isLocked(articles, other, now())) {
      if (now().getTime() > patienceEnds)
        throw new TranslationUnavailable(
          `${other} has the same text and is still being translated`,
        );
      await (edges.sleep ?? patience.sleep)(POLL);
    }
  };

  for (;;) {
    const { editions, busy } = await open();
    if (busy === undefined) return editions;
    await waitFor(busy);
  }
};
