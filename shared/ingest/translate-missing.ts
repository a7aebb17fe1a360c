import type { Target } from '../article/article.ts';
import { RequestTooLarge, TranslationRefused, TranslationUnavailable } from '../article/errors.ts';
import type { Translate, Translated } from '../article/translation.ts';
import { packBatches } from '../deepl/batches.ts';
import { contextAround } from '../deepl/context.ts';
import type { InContext } from '../store/memory/in-context.ts';
import type { Memory } from '../store/memory/memory.ts';

/** A sentence that DeepL answers so often with nothing usable is given up. */
const MAX_TRIES = 3;

type Edges = {
  translate: Translate;
  memory: Memory;
  target: Target;
  /** Books what is about to be sent, or throws. */
  spend: (batch: InContext[]) => Promise<void>;
};

/**
 * Sends the sentences of a stage that the memory does not know, in as few requests as DeepL's
 * limits allow, with the article around them as context. Each answer is stored before the next
 * request.
 *
 * @throws what `spend` and `translate` throw
 */
export const translateMissing = async (
  { translate, memory, target, spend }: Edges,
  article: InContext[],
  stage: InContext[],
): Promise<void> => {
  const send = async (batch: InContext[]): Promise<void> => {
    try {
      const texts = batch.map(({ text }) => text);
      await spend(batch);
      const answer = await translate(texts, { target, context: contextOf(article, batch) });
      await memory.store(batch, answer.translations, answer.provenance);
      refuseUnusable(batch, answer.translations, memory);
    } catch (error) {
      if (!(error instanceof RequestTooLarge) || batch.length < 2) throw error;
      const middle = Math.ceil(batch.length / 2);
      await send(batch.slice(0, middle));
      await send(batch.slice(middle));
    }
  };
  for (const batch of packBatches(memory.missing(stage))) await send(batch);
};

/** The good answers of a batch are stored by now; for the others the message comes back. */
const refuseUnusable = (batch: InContext[], answers: Translated[], memory: Memory) => {
  const [unusable] = batch.filter((_, at) => answers[at]?.text === undefined);
  if (!unusable) return;
  const message = `DeepL gave no usable translation of ${unusable.id}`;
  if (memory.tries(unusable) < MAX_TRIES) throw new TranslationUnavailable(message);
  throw new TranslationRefused(`${message}, ${MAX_TRIES} times`, { retry: false });
};

const contextOf = (article: InContext[], batch: InContext[]): string => {
  const position = (sentence: InContext | undefined) =>
    article.findIndex(({ id }) => id === sentence?.id);
  return contextAround(
    { sentences: article.map(({ text }) => text) },
    { first: position(batch[0]), last: position(batch.at(-1)) },
  );
};
