import type { Target } from '../../article.ts';
import type { Flag } from '../../translation.ts';
import { isName, leftInGerman, notKorean } from './language.ts';
import { quotesUnbalanced } from './marks.ts';
import { numberMissing } from './numbers.ts';

/** Code points of a translation per code point of its source, with slack for short sentences. */
const LENGTH = {
  en: { least: 0.45, most: 2, slack: 16 },
  ko: { least: 0.2, most: 1.2, slack: 12 },
};
const LONGEST = 20_000;

/**
 * What is suspicious about one translated German sentence, in the order of `Flag`. Meant for
 * precision: a sound translation has no flag. Only the first 20,000 code units are looked at.
 */
export function check(source: string, translation: string, target: Target): Flag[] {
  const [german, translated] = [source, translation].map((text) => text.slice(0, LONGEST).trim());
  if (!german || !translated) return german ? ['empty'] : [];
  if (!/[\p{L}\d]/u.test(translated) && /[\p{L}\d]/u.test(german)) return ['empty'];
  if (folded(german) === folded(translated)) return isName(german) ? [] : ['unchanged'];
  const found: [Flag, boolean][] = [
    ['number-missing', numberMissing(german, translated, target)],
    ['quotes-unbalanced', quotesUnbalanced(german, translated)],
    ['not-korean', target === 'ko' && notKorean(german, translated)],
    ['left-in-german', leftInGerman(german, translated, target)],
    ['length', outOfRange(german, translated, target)],
  ];
  return found.filter(([, suspicious]) => suspicious).map(([flag]) => flag);
}

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function outOfRange(source: string, translation: string, target: Target): boolean {
  const { least, most, slack } = LENGTH[target];
  const [from, to] = [[...source].length, [...translation].length];
  return to < least * from - slack || to > most * from + slack;
}
