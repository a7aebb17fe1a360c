import { alternatives } from '../word-lists.ts';
import { NUMERALS } from './number-words.ts';
import { separated } from './separated.ts';

const words = (list: string): string => `(?:${alternatives(list)})`;

/** Not `kleiner Betriebe`: comparatives that may be no others. */
const more = (stems: string): string =>
  `(?:${alternatives(stems)})(?:ere[mnrs]?(?!\\p{L})|er(?=\\s(?:als|aus|ge|ist|sind|w[aeiou]r|\\p{L}{2,20}en\\sals\\s)|\\s?[,.;]))`;

/** `verbesserte sich`, `hat sich … verbessert`: nothing else is made better. */
const reflexive = (stems: string): string =>
  `(?:${alternatives(stems)})\\p{Ll}{0,4}\\ssich(?!\\p{L})|sich\\s(?:[^\\s.;,]{1,30}\\s){0,6}?(?:${alternatives(stems)})`;

/** `klettert auf Rang drei` */
const ranked = (stems: string): string =>
  `(?:${alternatives(stems)})\\p{Ll}{0,4}\\s(?:[^\\s.;,]{1,30}\\s){0,8}?(?:auf|an|zu[mr]?)\\s(?:den\\s|die\\s)?(?:\\p{Ll}{2,15}\\s)?(?:Rang|Platz|Position|Spitze|Tabellenspitze|Tabellenende)`;

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
  long: [`${more('läng')}|(?:(?<!vertrag[^.;,]{0,60})verlänger)`, `${more('kürz')}|verkürz`],
  mood: [
    `(?:${alternatives('aufgehellt aufhell gebessert entspannt(?!e)')})|${separated('hell besser', 'auf')}|${reflexive('verbesser bessert entspann')}`,
    `(?:${alternatives('eingetrübt eintrüb verdüster verfinster')})|${separated('trüb', 'ein')}|${reflexive('verschlechter verschärf zuspitz zugespitzt spitzt')}`,
  ],
  rank: [
    ranked('verbesser kletter rückt schob steig stieg sprang springt'),
    ranked('rutsch abgerutscht fiel fällt sank sinkt zurückgefallen abgestürzt stürzt'),
  ],
  record: [
    words('Rekordhoch(?!w) Höchststand Höchststände Allzeithoch Höchstwert Rekordwert'),
    words('Rekordtief Tiefststand Tiefststände Allzeittief Tiefstwert'),
  ],
  scope: [
    words('ausgeweitet ausweit ausgebaut'),
    words('zurückgefahren zurückzufahren gedrosselt eingedampft'),
  ],
  strict: [
    words('verschärf(?!\\p{L}*\\ssich) strengere strenger(?!\\p{L})'),
    words('gelockert locker(?:n|t|te|ten|ung|ungen)(?!\\p{L})'),
  ],
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
  warm: [
    `${more('wärm heiß')}|erwärm(?:t|en)(?!\\p{L})`,
    `${more('kält kühl')}|${words('abkühl abgekühlt abzukühlen')}|${separated('kühl', 'ab')}`,
  ],
} as const;
export type Comparison = keyof typeof COMPARED;
