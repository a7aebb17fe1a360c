import { NOTHING } from '../article/amounts.ts';
import { Target } from '../article/article.ts';
import { type ArticleDocument, germanSentences } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import type { Journal } from '../store/journal.ts';
import { openAccount } from '../store/ledger/account.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { anchorsOf, claimAnchors, relatedArticles } from '../store/memory/anchors.ts';
import { inContext } from '../store/memory/in-context.ts';
import { openMemory } from '../store/memory/memory.ts';
import type { IngestEdges } from './edges.ts';
import { stoppedState } from './language-state.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translationRun } from './translation-run.ts';

/**
 * Translates an article: the brief of both languages first, then the rest, each published as soon
 * as it is there. Sentences that a memory knows are not sent. A language that fails does not keep
 * the other from being finished.
 *
 * @throws AggregateError of what should be tried again; nothing that was received until then is lost
 */
export const translateArticle = async (
  edges: IngestEdges,
  journal: Journal,
  german: ArticleDocument,
  /** Code points that cleaning took off the upload. */
  cleaned: number,
): Promise<void> => {
  const { articles, translator, books, caps } = edges;
  const { id, revision } = german;
  const month = monthOf(edges.now());
  const sentences = inContext(germanSentences(german));
  const anchors = anchorsOf(sentences);
  const related = await relatedArticles(articles, id, anchors);

  const { booked } = journal.manifest();
  const account = openAccount(
    books,
    {
      name: `${id}@${revision}`,
      month,
      caps,
      before: booked?.month === month ? booked.amounts : undefined,
    },
    firstBooked(journal, month, cleaned),
  );
  const open = async (target: Target) => {
    const opened = await translator.open(target);
    const { options } = opened;
    const scope = { id, revision, target, options, month, sentences, related };
    const memory = await openMemory(articles, scope);
    const parts = { journal, german, sentences, target, opened, memory, account, month };
    return translationRun(edges, parts);
  };
  const runs = await Promise.all(Target.options.map(open)).catch(async (error: unknown) => {
    await journal.record((manifest) => neitherOpened(manifest, edges.now(), error));
    throw error;
  });
  for (const stage of ['brief', 'all'] as const) {
    const ended = await Promise.allSettled(runs.map((run) => run.translate(stage)));
    throwTogether(
      ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])),
      id,
    );
  }
  await claimAnchors(articles, id, anchors);
  throwTogether(
    runs.flatMap((run) => run.failure() ?? []),
    id,
  );
};

/** What stands in the way of both languages alike: a bucket, a memory or terms that can't be read. */
const neitherOpened = (manifest: Manifest, now: Date, error: unknown): Manifest =>
  Target.options.reduce((changed, language) => {
    const state = stoppedState(error);
    const entry = { stage: 'failed', language, note: state.reason?.message } as const;
    return withEntry(withLanguage(changed, language, state), now, entry);
  }, manifest);

/** An article and what cleaning saved count in the month in which the revision began. */
const firstBooked = (journal: Journal, month: string, cleaned: number) => {
  const { revision, timeline } = journal.manifest();
  const received = timeline.find((entry) => entry.revision === revision)?.at ?? '';
  return received.startsWith(month)
    ? {
        ...NOTHING,
        articles: revision === 1 ? 1 : 0,
        savedByCleaning: cleaned * Target.options.length,
      }
    : NOTHING;
};

const throwTogether = (failures: unknown[], id: string) => {
  if (failures.length > 0) {
    throw new AggregateError(failures, `${id} is not translated whole and will be tried again`);
  }
};
