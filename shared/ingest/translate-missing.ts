import { RequestTooLarge } from '../article/errors.ts';
import { codePointsOf } from '../code-points.ts';
import { packBatches } from '../deepl/batches.ts';
import { contextAround } from '../deepl/context.ts';
import type { Stage } from '../store/ledger/caps.ts';
import type { InContext } from '../store/memory/in-context.ts';
import type { Edition } from './edition.ts';

/**
 * Sends the sentences of a stage that the memory does not know, in as few requests as DeepL's
 * limits allow, with the article around them as context. Each answer is saved before the next
 * request; one that is of no use does not keep the other sentences from being sent. `reserve` books
 * what is about to be sent.
 *
 * @returns the sentences that still have no translation and are not given up
 * @throws what `reserve` and the translator throw
 */
export const translateMissing = async (
  edition: Edition,
  stage: Stage,
  reserve: () => Promise<void>,
): Promise<InContext[]> => {
  const { memory, sentences } = edition;
  const send = async (batch: InContext[]): Promise<void> => {
    try {
      await sendBatch(edition, batch, reserve);
    } catch (error) {
      if (!(error instanceof RequestTooLarge) || batch.length < 2) throw error;
      const middle = Math.ceil(batch.length / 2);
      await send(batch.slice(0, middle));
      await send(batch.slice(middle));
    }
  };
  for (const batch of packBatches(memory.missing(sentences[stage]))) await send(batch);
  return memory.missing(sentences[stage]);
};

const sendBatch = async (edition: Edition, batch: InContext[], reserve: () => Promise<void>) => {
  const { target, translator, memory } = edition;
  try {
    edition.sending = codePointsOf(batch);
    await reserve();
    const texts = batch.map(({ text }) => text);
    const context = contextOf(edition, batch);
    const { translations, provenance } = await translator.translate(texts, {
      target,
      context,
      onLost: (characters) => {
        edition.lost += characters;
      },
    });
    // Without an await in between: a concurrent booking must count the batch exactly once.
    memory.add(batch, translations, provenance);
    edition.sending = 0;
    await memory.save();
  } finally {
    edition.sending = 0;
  }
};

const contextOf = ({ sentences: { all }, openings }: Edition, batch: InContext[]): string => {
  const position = (sentence: InContext | undefined) =>
    all.findIndex(({ id }) => id === sentence?.id);
  return contextAround(
    all.map(({ id, text }) => ({ text, opens: openings.has(id) })),
    { first: position(batch[0]), last: position(batch.at(-1)) },
  );
};
