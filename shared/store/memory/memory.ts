import { isDeepStrictEqual } from 'node:util';
import type { Target } from '../../article/article.ts';
import type { Provenance, Translated } from '../../article/translation.ts';
import type { Bucket } from '../bucket.ts';
import { getVersionedOrSetAside, putJson } from '../json-object.ts';
import { memoryKey } from '../object-keys.ts';
import type { Persist } from '../persist.ts';
import { type AdoptOptions, adopt } from './adopt.ts';
import { type InContext, pairKey } from './in-context.ts';
import { openRelatedMemories } from './related-memories.ts';
import { answered, Remembered, refreshed, triesIn } from './remembered.ts';

/** Unusable answers to a sentence before it is given up in this revision. */
const MAX_TRIES = 3;

type Scope = AdoptOptions & {
  id: string;
  target: Target;
  sentences: InContext[];
  /** Articles that share text with this one. */
  related: string[];
  persist: Persist;
  /** There cannot be one yet. */
  isNew?: boolean;
};

/**
 * The translation memory of one article and language: in-context matches under the same options,
 * its own and those of related articles. A sentence that does not lean on the one before it also
 * matches when only little was changed there. DeepL's answers are saved here before the next
 * request is sent, so that a crash, a second delivery, a correction or agency copy in another
 * paper pays for none of them again.
 */
export type Memory = Awaited<ReturnType<typeof openMemory>>;

export const openMemory = async (articles: Bucket, scope: Scope) => {
  const { id, revision, target, optionsOf, month, sentences, persist, isNew } = scope;
  const [stored, related] = await Promise.all([
    isNew ? undefined : getVersionedOrSetAside(articles, memoryKey(id, target), Remembered),
    openRelatedMemories(articles, scope.related, target),
  ]);
  const own = stored?.value;
  const { keys, keyOf, firstLike } = keysOf(sentences, optionsOf);
  const memory = refreshed(own ?? { entries: {} }, new Set(keys.values()), revision);
  const texts = sentences.map(({ text }) => text);
  const adopted = adopt(memory, own ? [own, ...related.all] : related.all, keys, scope);
  let isUnsaved = adopted || (own !== undefined && !isDeepStrictEqual(own.texts ?? [], texts));
  memory.texts = texts;

  const remembered = (sentence: InContext) => memory.entries[keyOf(sentence)]?.text;

  /** A repeated sentence is translated once; text without letters is not translated. */
  const find = (sentence: InContext): string | undefined =>
    remembered(sentence) ??
    remembered(firstLike(sentence)) ??
    (/\p{L}/u.test(sentence.text) ? undefined : sentence.text);

  const triesOf = (sentence: InContext): number =>
    triesIn(memory.entries[keyOf(firstLike(sentence))], revision);

  const isMissing = (sentence: InContext): boolean =>
    find(sentence) === undefined && triesOf(sentence) < MAX_TRIES;

  const take = (sentence: InContext, answer: Translated) => {
    const key = keyOf(sentence);
    memory.entries[key] = answered(memory.entries[key], answer, { revision, month });
  };

  return {
    find,
    /** Whether the memory of this article, or of a related one, has a sentence's translation. */
    isHeldBy: (holder: string, sentence: InContext): boolean =>
      holder === id ? remembered(sentence) !== undefined : related.has(holder, keyOf(sentence)),
    /** Whether an article, this one or a related one, has one of these sentences in its text. */
    isAnyIn: (holder: string, wanted: InContext[]): boolean =>
      holder === id ? wanted.length > 0 : related.isAnyIn(holder, wanted),
    /** Whether DeepL has given an answer in this revision that is of no use. */
    isTried: (sentence: InContext): boolean => triesOf(sentence) > 0,
    /** DeepL gave no usable answer so often that it is not sent again in this revision. */
    isGivenUp: (sentence: InContext): boolean =>
      find(sentence) === undefined && triesOf(sentence) >= MAX_TRIES,
    provenance: () => memory.provenance,
    /** The sentences to send so that all of these can be found that are not given up. */
    missing: (wanted: InContext[]): InContext[] => [
      ...new Set(wanted.filter(isMissing).map(firstLike)),
    ],
    /** Code points billed for this revision, in one month or in all. */
    billed: (within?: string): number =>
      Object.values(memory.entries)
        .filter((entry) => entry.revision === revision && (!within || entry.month === within))
        .reduce((sum, entry) => sum + entry.billed, 0),
    /** The part of it that was billed for these sentences. */
    billedFor: (those: InContext[]): number =>
      [...new Set(those.map(firstLike).map(keyOf))]
        .map((key) => memory.entries[key])
        .reduce((sum, entry) => sum + (entry?.revision === revision ? entry.billed : 0), 0),
    /** Takes in what DeepL answered to each sentence that was sent. */
    add: (sent: InContext[], answers: Translated[], provenance: Provenance): void => {
      for (const [at, sentence] of sent.entries()) {
        const answer = answers[at];
        if (answer) take(sentence, answer);
      }
      memory.provenance = provenance;
      isUnsaved = true;
    },
    /**
     * Takes in that DeepL's answer to all of these was of no use; what it may cost is kept
     * elsewhere.
     */
    addUseless: (sent: InContext[]): void => {
      for (const sentence of sent) take(sentence, { text: undefined, billed: 0 });
      if (sent.length > 1) memory.singly = revision;
      isUnsaved = true;
    },
    /** Whether sentences of this revision are to be sent one by one. */
    isSingly: () => memory.singly === revision,
    isSaved: () => !isUnsaved,
    /** Makes several attempts: what is not saved is paid for again. */
    save: async (): Promise<void> => {
      if (isUnsaved) await persist(() => putJson(articles, memoryKey(id, target), memory));
      isUnsaved = false;
    },
  };
};

/** The keys of an article's sentences, and of each the first with the same text. */
const keysOf = (sentences: InContext[], optionsOf: Scope['optionsOf']) => {
  const toKey = (sentence: InContext) => pairKey(sentence, optionsOf(sentence.text));
  const keys = new Map(sentences.map((sentence) => [sentence, toKey(sentence)]));
  const first = new Map(sentences.toReversed().map((sentence) => [sentence.text, sentence]));
  return {
    keys,
    keyOf: (sentence: InContext): string => keys.get(sentence) ?? toKey(sentence),
    firstLike: (sentence: InContext): InContext => first.get(sentence.text) ?? sentence,
  };
};
