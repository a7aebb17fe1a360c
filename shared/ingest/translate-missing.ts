import type { Target } from '../article.ts';
import { packBatches } from '../deepl/batches.ts';
import { contextAround } from '../deepl/context.ts';
import { RequestTooLarge } from '../errors.ts';
import type { Translate } from '../translation.ts';
import type { InContext, Memory } from './memory.ts';

/**
 * Sends the sentences of a stage that the memory does not know, in as few requests as DeepL's
 * limits allow, with the article around them as context. Each answer is stored before the next
 * request.
 */
export const translateMissing = async (
  { translate, memory, target }: { translate: Translate; memory: Memory; target: Target },
  article: InContext[],
  stage: InContext[],
): Promise<void> => {
  const send = async (batch: InContext[]): Promise<void> => {
    try {
      const texts = batch.map(({ text }) => text);
      const answer = await translate(texts, { target, context: contextOf(article, batch) });
      await memory.store(batch, answer.translations, answer.provenance);
    } catch (error) {
      if (!(error instanceof RequestTooLarge) || batch.length < 2) throw error;
      const middle = Math.ceil(batch.length / 2);
      await send(batch.slice(0, middle));
      await send(batch.slice(middle));
    }
  };
  for (const batch of packBatches(stage.filter((sentence) => !memory.knows(sentence))))
    await send(batch);
};

const contextOf = (article: InContext[], batch: InContext[]): string => {
  const position = (sentence: InContext | undefined) =>
    article.findIndex(({ id }) => id === sentence?.id);
  return contextAround(
    { sentences: article.map(({ text }) => text) },
    { first: position(batch[0]), last: position(batch.at(-1)) },
  );
};
