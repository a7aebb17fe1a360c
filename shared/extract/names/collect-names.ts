import { type Article, bodySentences, type Sentence } from '../../article/article.ts';
import type { Name, Span } from '../../article/summary.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { nameWords } from '../../german/tokens.ts';
import { abbreviationPairs } from './abbreviation-pairs.ts';
import { findNames } from './find-names.ts';
import type { FoundName } from './found-name.ts';
import { groupByBearer, nameFrom } from './name-groups.ts';
import { mentionAt, type NameMention, type ReadSentence } from './name-mention.ts';
import { hasArticle, isNameOfFirm, quotedThings } from './name-of-thing.ts';
import { recurringNames } from './recurring-names.ts';
import { roleMentions, rolePhrases } from './role-phrases.ts';
import { shortForms, shortMentions } from './short-forms.ts';

/** UTF-16 code units of a sentence that are searched. */
const MAX_SENTENCE_LENGTH = 5000;

/**
 * Persons, places and organisations of an article, one entry each, in order of first mention;
 * precision before recall. A role phrase that the article ties to one name alone (`Nordkoreas
 * Machthaber`) counts as a mention of it.
 */
export const collectNames = (article: Article): Name[] => {
  const read = readAll(bodySentences(article));
  const mentions = read.flatMap((one) => one.mentions);
  const byMention = groupByBearer(mentions, abbreviationPairs(read));
  const aliases = roleMentions(rolePhrases(read), byMention);
  const order = new Map(read.map(({ sentence }, i) => [sentence.id, i]));
  return [...new Set(byMention.values())].map((group) => {
    const name = nameFrom(group, aliases.get(group) ?? []);
    return { ...name, mentions: name.mentions.toSorted(inOrder(order)) };
  });
};

const inOrder =
  (order: ReadonlyMap<string, number>) =>
  (a: Span, b: Span): number =>
    (order.get(a.sentence) ?? 0) - (order.get(b.sentence) ?? 0) || a.start - b.start;

/** Every mention of a name, in article order. */
export const nameMentions = (sentences: readonly Sentence[]): NameMention[] =>
  readAll(sentences).flatMap((one) => one.mentions);

const readAll = (sentences: readonly Sentence[]): ReadSentence[] => {
  const found = withoutFamilyPlaces(withoutThings(readSentences(sentences)));
  const recurring = recurringNames(found);
  const read = found.map((one, i) => ({
    ...one,
    mentions: [...one.mentions, ...(recurring[i] ?? [])],
  }));
  const forms = shortForms(read.flatMap((one) => one.mentions));
  return read.map((one) => ({
    ...one,
    mentions: [...one.mentions, ...shortMentions(one, forms)].sort((a, b) => a.start - b.start),
  }));
};

/** Once `die „Alan Kurdi“` is a ship, so is `die Alan Kurdi`; a firm is also without an article. */
const withoutThings = (read: SentenceWithThings[]): ReadSentence[] => {
  const things = new Set(
    read.flatMap(({ sentence, things: led }) => [
      ...quotedThings(sentence.text),
      ...led.map(({ start, end }) => sentence.text.slice(start, end)),
    ]),
  );
  const firms = new Set(
    read.flatMap(({ sentence: { text }, things: led }) =>
      led.flatMap((one) => (isNameOfFirm(text, one) ? [text.slice(one.start, one.end)] : [])),
    ),
  );
  if (things.size === 0) return read;
  return keepMentions(
    read,
    ({ type, text, start }, { sentence }) =>
      type !== 'person' ||
      !(firms.has(text) || (things.has(text) && hasArticle(sentence.text, start))),
  );
};

/** Once `Mathias von Bernau` is a person, `Bernau` is no place but where one can be there. */
const withoutFamilyPlaces = (read: ReadSentence[]): ReadSentence[] => {
  const families = new Set(
    read.flatMap(({ mentions }) =>
      mentions.flatMap(({ type, text }) => {
        const words = nameWords(text);
        return type === 'person' && words.length > 1 ? (words.at(-1) ?? []) : [];
      }),
    ),
  );
  if (families.size === 0) return read;
  return keepMentions(
    read,
    ({ type, text, start }, { sentence }) =>
      type !== 'place' ||
      !withoutGenitive(text).some((form) => families.has(form)) ||
      /(?<!\p{L})(?:in|aus|nach|bei) $/iu.test(sentence.text.slice(Math.max(0, start - 6), start)),
  );
};

const keepMentions = (
  read: ReadSentence[],
  isKept: (mention: NameMention, one: ReadSentence) => boolean,
): ReadSentence[] =>
  read.map((one) => ({
    ...one,
    mentions: one.mentions.filter((mention) => isKept(mention, one)),
  }));

type SentenceWithThings = ReadSentence & { things: readonly FoundName[] };

const readSentences = (sentences: readonly Sentence[]): SentenceWithThings[] => {
  const named = findNames(sentences.map(({ text }) => text.slice(0, MAX_SENTENCE_LENGTH)));
  return sentences.map((sentence, i) => {
    const { tokens = [], found = [], things = [] } = named[i] ?? {};
    // A wrong name is worse than a missing one, and short forms of sure ones are found again.
    const mentions = found
      .filter(({ doubtful }) => !doubtful)
      .map(({ type, start, end }) => mentionAt(sentence, type, start, end));
    return { sentence, tokens, mentions, things };
  });
};
