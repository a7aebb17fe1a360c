import type { Target } from '../article/article.ts';
import type { Flag } from '../article/translation.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { germanLeft } from './german-left.ts';
import { findingItems } from './listed.ts';
import { strayMarkup } from './markup.ts';
import { mayStayGerman } from './may-stay-german.ts';
import { meaningChanged } from './meaning-changed.ts';
import { outOfRange } from './out-of-range.ts';
import { quotesUnbalanced } from './quotes-unbalanced.ts';
import { isRepetitive, repeated } from './repeated.ts';

const MAX_CHECKED_LENGTH = 20_000;

/** A flag and its cause: numbers as the source prints them, words of the translation; or empty. */
type Finding = { flag: Flag; detail: string };

/**
 * The flags of one translated German sentence, in the order of `Flag`. Built for precision: a sound
 * translation has none. Only the first 20,000 code units are checked.
 */
export const check = (source: string, translation: string, target: Target): Flag[] =>
  explain(source, translation, target).map(({ flag }) => flag);

/** The findings behind the flags of `check`. */
export const explain = (source: string, translation: string, target: Target): Finding[] => {
  const [german, translated] = [source, translation].map((text) =>
    text.slice(0, MAX_CHECKED_LENGTH).trim(),
  );
  if (!german) return [];
  if (!translated || (hasText(german) && !hasText(translated)))
    return [{ flag: 'empty', detail: '' }];
  if (isSame(folded(german), folded(translated)))
    return mayStayGerman(german, target) ? [] : [{ flag: 'unchanged', detail: '' }];
  return compared(german, translated, target);
};

const compared = (german: string, translated: string, target: Target): Finding[] => {
  const details: [Flag, string | undefined][] = [
    ...meaningChanged(german, translated, target),
    ['quotes-unbalanced', quotesUnbalanced(german, translated, target) ? '' : undefined],
    ['not-target', checkedLanguages[target].foreignPart(german, translated)],
    ['left-in-german', findingItems(germanLeft(german, translated, target))],
    ['markup', findingItems(strayMarkup(german, translated))],
    ['register', checkedLanguages[target].register(translated)],
    ['length', outOfRange(german, translated, target)],
    ['repeated', isRepetitive(german) ? undefined : repeated(translated)],
  ];
  return details.flatMap(([flag, detail]) => (detail === undefined ? [] : [{ flag, detail }]));
};

const MAX_ADDED_WORDS = 2;

/** Whether a translation is its source, or repeats it after a mark of its own: `[en] …`. */
const isSame = (german: string, translated: string): boolean =>
  translated.endsWith(german) &&
  translated.slice(0, -german.length).split(' ').filter(Boolean).length <= MAX_ADDED_WORDS &&
  (german === translated || german.includes(' '));

const hasText = (text: string): boolean => /[\p{L}\d]/u.test(text);

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
