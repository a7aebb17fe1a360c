import { alternatives } from '../word-lists.ts';
import { NUMERALS } from './number-words.ts';

const words = (list: string): string => `(?:${alternatives(list)})`;

/** Not `kleiner Betriebe`: comparatives that may be no others. */
const more = (stems: string): string =>
  `(?:${alternatives(stems)})(?:ere[mnrs]?(?!\\p{L})|er(?=\\s(?:als|aus|ge|ist|sind|w[aeiou]r|\\p{L}{2,20}en\\sals\\s)|\\s?[,.;]))`;

/** Comparatives and bounds whose opposite turns a sentence round. */
export const COMPARED = {
  big: [more('größ'), more('klein')],
  bound: [
    words('mindestens wenigstens'),
    words('höchstens maximal(?=e?\\s\\d) bis\\szu(?=\\s(?:\\d|\\p{L}{1,20}(?:ig|zehn)\\s))'),
  ],
  cheap: [more('billig günstig preiswert'), words('teurer')],
  early: [words('früher(?=\\sals)'), words('später(?=\\sals)')],
  fast: [more('schnell'), more('langsam')],
  good: [words('besser(?!ung)'), more('schlecht')],
  high: [more('höh'), more('niedrig gering')],
  long: [more('läng'), more('kürz')],
  amount: [words('mehr(?=\\s\\p{L}{3})(?!\\sals)'), words('weniger(?=\\s\\p{L}{3})(?!\\sals)')],
  more: [
    words('mehr\\sals(?=\\s(?:\\p{Lu}|bei|d(?:as|er|ie)|früher|im|in|zuvor))'),
    words('weniger\\sals(?=\\s(?:\\p{Lu}|bei|d(?:as|er|ie)|früher|im|in|zuvor))'),
  ],
  number: [
    words(`(?:über|mehr\\sals)(?=\\s(?:\\d|${NUMERALS}|hundert|tausend))`),
    words(`(?:unter|weniger\\sals)(?=\\s(?:\\d|${NUMERALS}|hundert|tausend))`),
  ],
  old: [more('ält'), more('jüng')],
  strong: [more('stärk kräftig'), more('schwäch')],
  warm: [more('wärm heiß'), more('kält kühl')],
} as const;
export type Comparison = keyof typeof COMPARED;
