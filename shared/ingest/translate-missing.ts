import { RequestTooLarge, UnusableAnswer } from '../article/errors.ts';
import { codePointsOf } from '../code-points.ts';
import { MAX_TEXTS_PER_REQUEST, packBatches } from '../deepl/batches.ts';
import { contextAround } from '../deepl/context.ts';
import type { Phase } from '../store/ledger/caps.ts';
import type { InContext } from '../store/memory/in-context.ts';
import type { Edition } from './edition.ts';

/** Useless answers in a row to single sentences, after which the others can wait for another run. */
const MAX_USELESS_IN_A_ROW = 3;

type SendOptions = {
  /** Books what is about to be sent. */
  reserve: () => Promise<void>;
  /** Texts in a request. */
  most?: number;
};

/**
 * Sends the sentences of a phase that the memory does not know, in as few requests as DeepL's
 * limits allow, with the article around them as context. Each answer is saved before the next
 * request; one that is of no use does not keep the other sentences from being sent. Where an answer
 * to several is of no use as a whole, they are sent one by one, and where a paragraph came back mixed
 * up, it is sent again sentence by sentence.
 *
 * @returns the sentences that still have no translation and are not given up
 * @throws what `reserve` and the translator throw
 */
export const translateMissing = async (
  edition: Edition,
  phase: Phase,
  { reserve, most = MAX_TEXTS_PER_REQUEST }: SendOptions,
): Promise<InContext[]> => {
  const { memory, sentences, translator } = edition;
  let uselessInARow = 0;
  const send = async (batch: InContext[], inParagraphs: boolean): Promise<void> => {
    const paragraphs =
      inParagraphs && !memory.isSingly() ? paragraphsIn(edition, batch) : undefined;
    try {
      await sendBatch(edition, { batch, paragraphs }, reserve);
      uselessInARow = 0;
    } catch (error) {
      if (!(error instanceof RequestTooLarge || error instanceof UnusableAnswer)) throw error;
      if (error instanceof UnusableAnswer || batch.length === 1) {
        memory.addUseless(batch);
        await memory.save();
      }
      if (batch.length === 1) uselessInARow += 1;
      if (uselessInARow === MAX_USELESS_IN_A_ROW) throw error;
      if (batch.length > 1) for (const part of partsOf(batch)) await send(part, inParagraphs);
    }
  };
  const partsOf = (batch: InContext[]) =>
    memory.isSingly() ? memory.missing(batch).map((sentence) => [sentence]) : halves(batch);
  const sendAll = async (all: InContext[], inParagraphs: boolean) => {
    for (const batch of packBatches(all, most))
      for (const part of memory.isSingly() ? partsOf(batch) : [batch])
        await send(part, inParagraphs);
  };
  const missing = () => memory.missing(sentences[phase]);
  if (translator.inParagraphs)
    await sendAll(
      missing().filter((sentence) => !memory.isTried(sentence)),
      true,
    );
  await sendAll(missing(), false);
  return missing();
};

const halves = (batch: InContext[]): InContext[][] => {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
};

/** How many sentences of a batch follow one another in each block. */
const paragraphsIn = (
  { sentences: { all }, blockStarts }: Edition,
  batch: InContext[],
): number[] => {
  const follows = (sentence: InContext, before: InContext | undefined) =>
    before !== undefined &&
    !blockStarts.has(sentence.id) &&
    all[all.indexOf(sentence) - 1] === before;
  const starts = batch.flatMap((sentence, at) => (follows(sentence, batch[at - 1]) ? [] : [at]));
  return starts.map((start, n) => (starts[n + 1] ?? batch.length) - start);
};

type Sent = { batch: InContext[]; paragraphs: number[] | undefined };

const sendBatch = async (
  edition: Edition,
  { batch, paragraphs }: Sent,
  reserve: () => Promise<void>,
) => {
  const { target, translator, memory } = edition;
  try {
    edition.sending = codePointsOf(batch);
    await reserve();
    const texts = batch.map(({ text }) => text);
    const context = contextOf(edition, batch);
    const { translations, provenance } = await translator.translate(texts, {
      target,
      context,
      ...(paragraphs && { paragraphs }),
      onLost: (characters) => {
        edition.lost += characters;
      },
    });
    // Without an await in between: a concurrent booking must count the batch exactly once.
    memory.add(batch, translations, provenance);
    edition.sending = 0;
    await memory.save();
    edition.progressed ||= translations.some(({ text }) => text !== undefined);
  } finally {
    edition.sending = 0;
  }
};

const contextOf = ({ sentences: { all }, blockStarts }: Edition, batch: InContext[]): string => {
  const position = (sentence: InContext | undefined) =>
    all.findIndex(({ id }) => id === sentence?.id);
  return contextAround(
    all.map(({ id, text }) => ({ text, opens: blockStarts.has(id) })),
    { first: position(batch[0]), last: position(batch.at(-1)) },
  );
};
