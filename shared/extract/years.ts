import { MONTH_PATTERN } from '../german/months.ts';
import { isMeasure } from './figures/units.ts';

/** Words after which four digits are a year, whatever follows. */
const SAYS_YEAR = new RegExp(
  `(?:^|[\\s(])(?:[Jj]ahr(?:e[sn]?)?|[Ss]eit|[Bb]ereits|[Ss]chon|[Ee]rst|[Zz]uletzt|[Ee]rstmals|Anfang|Mitte|Ende|Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|${MONTH_PATTERN}|(?:[Zz]wischen|[Vv]on)\\s\\d{4}\\s(?:und|bis))\\s$`,
  'u',
);
/** Code units before a year that say that it is one. */
const MAX_BEFORE = 20;
const NOUN_AFTER = /^[\s\u00a0](\p{Lu}[\p{L}-]*)/u;
const PLURAL = /(?:[^i]n|er|e|[^s]s)$/u;
/** Singulars in `-e`: `hat 2021 Klage eingereicht`, `2018 Olympiabronze`. */
const SINGULAR =
  /(?:klage|anzeige|pleite|premiere|karriere|bronze|rente|pause|ehre|hilfe|[^h]nahme|gabe|sage|frage|stelle|wende|reise|rolle|ende|kirche|schule|kunde|krise|ruhe)$/iu;

/**
 * Whether four digits are a year rather than a number of what follows: `2021 Ersatz`, `2021
 * Menschen`.
 */
export const isYearAt = (text: string, start: number, end: number): boolean => {
  const noun = NOUN_AFTER.exec(text.slice(end, end + 40))?.[1];
  if (!noun || SAYS_YEAR.test(text.slice(Math.max(0, start - MAX_BEFORE), start))) return true;
  const value = Number(text.slice(start, end));
  return (
    value >= 1900 &&
    value < 2100 &&
    value % 50 !== 0 &&
    !isMeasure(noun) &&
    (!PLURAL.test(noun) || SINGULAR.test(noun))
  );
};
