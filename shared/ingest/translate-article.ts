import type { Target } from '../article.ts';
import type { Bucket } from '../bucket/bucket.ts';
import { putJson } from '../bucket/json-object.ts';
import { documentKey } from '../bucket/object-keys.ts';
import {
  type ArticleDocument,
  briefIds,
  germanSentences,
  translatedDocument,
} from '../document.ts';
import { QuotaExceeded, TranslationRefused } from '../errors.ts';
import type { LanguageState, TimelineEntry } from '../manifest.ts';
import type { Translator } from '../translation.ts';
import type { Journal } from './journal.ts';
import { charactersOf, publishedState, stoppedState } from './language-state.ts';
import { type InContext, inContext, openMemory } from './memory.ts';
import { withEntry, withLanguage } from './revision.ts';
import { translateMissing } from './translate-missing.ts';

type Edges = { articles: Bucket; translator: Translator; now: () => Date };

/**
 * Translates an article to one language: first the brief, then the rest, each published as soon as
 * it is there. Sentences that the memory knows are not sent.
 *
 * A quota or a refusal ends in the language's status. Whatever else fails is recorded there too and
 * thrown, so that the queue delivers again; nothing that was received until then is lost.
 */
export const translateArticle = async (
  { articles, translator, now }: Edges,
  journal: Journal,
  german: ArticleDocument,
  target: Target,
): Promise<void> => {
  const { id, revision } = german;
  const options = translator.options(target);
  const memory = await openMemory(articles, { id, revision, target, options });
  const sentences = inContext(germanSentences(german));
  const brief = briefIds(german.summary);
  const estimated = codePoints(sentences.filter((sentence) => !memory.knows(sentence)));

  const record = (state: Partial<LanguageState>, stage: TimelineEntry['stage'], note?: string) =>
    journal.record((manifest) => {
      const characters = charactersOf(manifest, target, { estimated, billed: memory.billed() });
      const changed = withLanguage(manifest, target, { ...state, ...characters });
      return withEntry(changed, now(), { stage, language: target, note });
    });

  const publish = async () => {
    const textOf = new Map(sentences.map((sentence) => [sentence.id, memory.find(sentence)]));
    const document = translatedDocument(
      german,
      target,
      (at) => textOf.get(at),
      memory.provenance(),
    );
    await putJson(articles, documentKey(id, target), document);
    const state = publishedState(document, now());
    await record(state, 'translated', `${state.status}: ${state.translated} of ${state.sentences}`);
  };

  try {
    for (const stage of [sentences.filter(({ id: at }) => brief.has(at)), sentences]) {
      await translateMissing({ translate: translator.translate, memory, target }, sentences, stage);
      await publish();
    }
  } catch (error) {
    const state = stoppedState(error);
    await record(state, state.status === 'parked' ? 'parked' : 'failed', state.reason?.message);
    if (!(error instanceof QuotaExceeded || error instanceof TranslationRefused)) throw error;
  }
};

const codePoints = (sentences: InContext[]) =>
  sentences.reduce((sum, { text }) => sum + [...text].length, 0);
