import { isAuxiliary, PAST_AUXILIARIES } from '../../german/auxiliaries.ts';
import { DETERMINERS, INDEFINITE_ARTICLES, inEitherCase } from '../../german/determiners.ts';
import { MONTH_PATTERN } from '../../german/months.ts';
import { cardinalOf, TWO_TO_TWELVE } from '../../german/number-words.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { SAYING_VERBS } from '../../german/saying.ts';
import { WEEKDAY_PATTERN, WEEKDAYS, WEEKDAYS_NOT_SURNAMES } from '../../german/weekdays.ts';
import { alternatives } from '../../word-lists.ts';
import {
  DAYTIME,
  OF_WEEK,
  OF_YEAR,
  PART,
  WEEKDAY,
  WHEN,
  WHICH,
  whichOf,
} from './date-fragments.ts';
import type { Meaning, Season, Which } from './date-meaning.ts';
import { type DateRule, type Groups, rule } from './date-rule.ts';
import { RELATIVE_DAYS, SMALL_NUMBERS, UNITS } from './relative-dates.ts';

const STEPS: Record<Which, number> = { last: -1, this: 0, next: 1 };

const weekday = ({ weekday: name = '', when, of, ago, ahead }: Groups): Meaning => {
  const which = whichOf(when);
  const week = whichOf(of);
  const index = WEEKDAYS.findIndex((forms) => forms.some((form) => form === name));
  return {
    kind: 'weekday',
    weekday: index,
    which,
    week: week && STEPS[week],
    weeks: ago ? -(SMALL_NUMBERS[ago] ?? 0) : SMALL_NUMBERS[ahead ?? ''],
  };
};

const period = ({ when, unit = '' }: Groups): Meaning | undefined => {
  const name = UNITS[unit];
  return name && { kind: 'shift', unit: name, steps: STEPS[whichOf(when) ?? 'this'] };
};

const steps = ({
  count = '',
  unit = '',
}: Groups): { unit: NonNullable<(typeof UNITS)[string]>; steps: number } | undefined => {
  const [name, steps] = [UNITS[unit], countOf(count.toLowerCase())];
  return name && steps && Number.isInteger(steps) ? { unit: name, steps } : undefined;
};

const countOf = (count: string): number | undefined =>
  /^\d/.test(count) ? Number(count) : INDEFINITE_ARTICLES.includes(count) ? 1 : cardinalOf(count);

const COUNTED = `(?<count>\\d{1,3}|\\p{Ll}{3,25}) (?<unit>Tag|Woche|Monat|Jahr)(?:e?n)?(?!\\p{L})`;
const ABOUT =
  '(?:rund|etwa|ungefähr|circa|ca\\.|gut|knapp|fast|beinahe|über|mehr als|weniger als|mindestens|einigen|mehreren|wenigen|ein paar|vielen)';

const SEASONS: Readonly<Record<string, Season>> = {
  Frühjahr: 'spring',
  Frühling: 'spring',
  Sommer: 'summer',
  Herbst: 'autumn',
  Winter: 'winter',
};
const SEASON = `(?:Früh|Spät|Hoch)?(?<season>${Object.keys(SEASONS).join('|')}|sommer|herbst|winter)s?(?!\\p{L}|-)${OF_YEAR}(?!(?: des Jahres)? \\d{4}|/)`;
const season = ({ season: name = '', when, of }: Groups): Meaning => ({
  kind: 'season',
  season: SEASONS[name.charAt(0).toUpperCase() + name.slice(1)] ?? 'winter',
  which: whichOf(of ?? when),
  ofYear: of !== undefined,
});

/** A business year may begin in any month. */
const QUARTER_END = `s?(?!\\p{L}|-)${OF_YEAR}(?!(?: des Jahres)? \\d{4}| (?:de[rs] )?(?:\\p{Ll}+ )?(?:Geschäfts|Rechnungs|Wirtschafts|Schul|Finanz)jahr)`;
const quarter = ({ ordinal = '', unit, of }: Groups): Meaning | undefined => {
  const number = 1 + ORDINALS.findIndex((one) => one.includes(ordinal.replace(/n$/, '')));
  const season = unit === 'Halbjahr' ? HALVES[number - 1] : QUARTERS[number - 1];
  return season && { kind: 'season', season, which: whichOf(of), ofYear: of !== undefined };
};
/** `Im ersten Quartal waren es vor einem Jahr …` */
const isOfThisYear: DateRule['accept'] = (text, _, end) =>
  !/(?<!\p{L})vor \p{L}{3,12} Jahr/u.test(text.slice(end));
const ORDINALS = [
  ['erste', '1.', 'Auftakt'],
  ['zweite', '2.'],
  ['dritte', '3.'],
  ['vierte', '4.', 'Schluss'],
];
const QUARTERS: readonly Season[] = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'];
const HALVES: readonly Season[] = ['half-1', 'half-2'];

const EDGES: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  Anfang: 'start',
  anfang: 'start',
  anfangs: 'start',
  Beginn: 'start',
  beginn: 'start',
  Mitte: 'middle',
  mitte: 'middle',
  Ende: 'end',
  ende: 'end',
};
const edge = ({ edge: name = '' }: Groups): Meaning | undefined => {
  const found = EDGES[name];
  return found && { kind: 'edge', edge: found };
};

const newYear = (): Meaning => ({ kind: 'new-year' });

/** `Morgen wird …`, `Morgen gehen …`, `Morgen um acht`: no noun. */
const isAfterTomorrow = (next: string | undefined): boolean => {
  if (next === undefined || /^(?:um|ab|früh|mittag|abend)$/.test(next)) return true;
  if (PREPOSITIONS.has(next) || DETERMINERS.has(next) || PAST_AUXILIARIES.has(next)) return false;
  return isAuxiliary(next) || /\p{Ll}{2}(?:t|en|ern|eln)$/u.test(next);
};

const BEFORE_WEEKDAY = alternatives(`
    [Aa][mn] [Ss]eit [Bb]is [Aa]b [Vv]o[mn] [Zz]um [Ff]ür [Aa]uf [Dd]en [Uu]nd [Oo]der [Zz]wischen
    [Ee]rst [Nn]och [Ss]chon [Bb]ereits [Ss]pätestens [Pp]er`);

/** `letzten Sonntag im September`. */
const NOT_OF_MONTH = `(?! (?:im|des) (?:${MONTH_PATTERN}|Monats?)(?!\\p{L}))`;

/** `Welt am Sonntag`. */
const NEWSPAPER =
  /(?:Welt|Bild|BZ|B\.Z\.|NZZ|Blick|Express|Presse|Kurier|Österreich|Merkur|Tag|Post|Anzeiger|Zeitung) am Sonntag$/u;

const ruleOfWhich = (...of: Parameters<typeof rule>): DateRule => ({
  ...rule(...of),
  saysWhich: true,
});

/** Dates that depend on when the article was published. */
export const RELATIVE_RULES: readonly DateRule[] = [
  rule(
    `(?<=(?<!\\p{L})(?:${BEFORE_WEEKDAY}) (?:(?:de[mnr]|späten|frühen|selben|einschließlich|inklusive|mindestens|voraussichtlich|spätestens|wohl) ){0,2})(?:${WHEN} )?${WEEKDAY}(?: früh)?${OF_WEEK}${NOT_OF_MONTH}`,
    weekday,
    (text, start, end) => !NEWSPAPER.test(text.slice(Math.max(0, start - 20), end)),
  ),
  ruleOfWhich(`${WHEN} ${WEEKDAY}${OF_WEEK}${NOT_OF_MONTH}`, weekday),
  rule(
    `(?<!\\p{L}|-|„|\\p{L} )(?<weekday>${WEEKDAY_PATTERN})${DAYTIME}(?!\\p{L})|(?<=\\p{Ll} )(?<!(?:jene[mnr]|eine[mnr]|jede[mnr]) )(?<weekday>${WEEKDAY_PATTERN})${DAYTIME}(?!\\p{L})`,
    weekday,
  ),
  // `dem „Kurier“ (Montag)`
  rule(`(?<=\\()(?<weekday>${WEEKDAY_PATTERN})(?:s?ausgabe)?(?=\\))`, weekday),
  rule(`^(?<weekday>${WEEKDAYS_NOT_SURNAMES.join('|')}) (?=\\p{Ll})`, weekday),
  rule(`(?<!\\p{L})(?<of>${WHICH})[nr]? Woche (?:am )?${WEEKDAY}`, weekday),
  rule(`Nacht (?:zum?|auf) (?:de[nm] )?(?:${WHEN} )?${WEEKDAY}`, weekday),
  rule(
    '(?<=^|[.:„“»«"] ?)Heute(?!-|\\p{L}|[ -](?:[Jj]ournal|[Ss]how))|(?<!\\p{L}|(?:[Bb]is|von|bislang|als|hier und) )heute(?!-|\\p{L}| [Jj]ournal)',
    () => ({ kind: 'today' }),
  ),
  rule('(?<=(?<!\\p{L})[Vv]on )heute(?= an(?!\\p{L}))', () => ({ kind: 'today' })),
  rule(
    '(?<!\\p{L}|(?:[Nn]ach|von|an|[Hh]eute|[Gg]estern|tag|Tag|früh) )(?<word>[Gg]estern|[Vv]or(?:vor)?gestern|morgen|[Üü]bermorgen)(?!-|\\p{L})',
    ({ word = '' }) => ({
      kind: 'shift',
      unit: 'day',
      steps: RELATIVE_DAYS[word.toLowerCase()] ?? 0,
    }),
  ),
  rule(
    `^Morgen(?= (?:(?<next>\\p{Ll}+)|${WEEKDAY_PATTERN}|Vormittag|Mittag|Nachmittag|Abend|Nacht)(?!\\p{L}))`,
    ({ next }) => (isAfterTomorrow(next) ? { kind: 'shift', unit: 'day', steps: 1 } : undefined),
  ),
  rule(`(?<!\\p{L})[Hh]eute vor (?:genau )?${COUNTED}`, (groups) => {
    const found = steps(groups);
    return found && { kind: 'anniversary', unit: found.unit, steps: -found.steps };
  }),
  rule(`(?<!\\p{L})[Hh]eute in (?:genau )?${COUNTED}`, (groups) => {
    const found = steps(groups);
    return found && { kind: 'anniversary', ...found };
  }),
  rule(
    `(?<=(?:[Aa]m|[Zz]um|[Ff]ürs|[Vv]om|[Üü]bers|[Ss]eit dem|[Üü]ber das|[Ff]ür das|(?<!\\p{L})an) )(?:${WHEN} )?Wochenende(?!\\p{L})`,
    ({ when }) => ({
      kind: 'weekend',
      which: whichOf(when),
    }),
  ),
  ruleOfWhich(`${WHEN} Wochenende(?!\\p{L})`, ({ when }) => ({
    kind: 'weekend',
    which: whichOf(when),
  })),
  ruleOfWhich(
    `(?:${PART} (?:de[rs] )?)?${WHEN} (?<unit>Woche|Monat|Jahr)(?:e?s)?(?!\\p{L})`,
    period,
  ),
  rule('(?:Anfang|Beginn|Mitte|Ende) de[rs] (?<unit>Woche|Monat)(?:e?s)?(?!\\p{L})', period),
  rule('(?<edge>anfangs|Anfang|Beginn|Mitte|Ende) (?:des Jahres|Jahr)(?!\\p{L}| \\d{4})', edge),
  rule(
    '(?<=(?:[Zz]u[mr]?|[Bb]is|[Ss]eit|[Aa]b|[Vv]or|[Nn]ach|[Gg]egen) )Jahres(?<edge>anfang|beginn|mitte|ende)(?!\\p{L}| \\d{4})',
    edge,
  ),
  rule(`(?<=(?<!\\p{L})(?:[Ii]m|[Ii]ns|[Ff]ürs|[Zz]um|de[ms]|das) )neuen? Jahr(?!\\p{L})`, newYear),
  rule(
    '(?<=(?:[Zz]um|[Bb]is|[Aa]b|[Vv]or|[Nn]ach|[Gg]egen) )Monats(?:anfang|beginn|mitte|ende)(?!\\p{L})',
    () => ({ kind: 'shift', unit: 'month', steps: 0 }),
  ),
  rule(`${PART} (?:des |im )?neuen Jahr(?:es)?(?!\\p{L})`, newYear),
  rule('(?<![\\p{L}-])Vorjahr(?:e?s)?(?![\\p{L}-])', () => ({
    kind: 'beside-year',
    years: -1,
    ofToday: true,
  })),
  rule('(?<=[Ii]m )Vormonat(?!\\p{L})', () => ({ kind: 'shift', unit: 'month', steps: -1 })),
  rule(
    `(?<=[Ii]m )(?:Folgejahr|Jahr (?<side>davor|zuvor|vorher|darauf|danach))(?!\\p{L})|(?<!\\p{L})(?<count>[Ee]in|${inEitherCase(Object.keys(TWO_TO_TWELVE))}) Jahre? (?<side>davor|zuvor|vorher|darauf|danach|später)(?!\\p{L})`,
    ({ side = '', count = 'ein' }) => {
      const years = SMALL_NUMBERS[count.toLowerCase()];
      if (!years) return undefined;
      return { kind: 'beside-year', years: /vor|her/.test(side) ? -years : years };
    },
  ),
  rule(
    '(?<!\\p{L})(?<side>[Vv]orletzte|[Vv]orvergangene|[Vv]orvorige|[Üü]bernächste)[nrs]? (?<unit>Woche|Monat|Jahr)(?:e?s)?(?!\\p{L})',
    ({ side = '', unit = '' }) => {
      const name = UNITS[unit];
      return name && { kind: 'shift', unit: name, steps: /^v/i.test(side) ? -2 : 2 };
    },
  ),
  rule('(?<=[Ii]n der )Vorwoche(?!\\p{L})', () => ({ kind: 'shift', unit: 'week', steps: -1 })),
  rule('(?<!\\p{L})[Vv]or Jahresfrist(?!\\p{L})', () => ({
    kind: 'shift',
    unit: 'year',
    steps: -1,
  })),
  // `Dirk Heuer` and `Heuer sagte, …` are names, `Heuer und Verpflegung` is pay.
  rule(
    `(?<![\\p{L}-])(?:heuer|(?<![\\p{L}\\d.,)] )Heuer(?! (?:und|oder|[,;:]|(?:${SAYING_VERBS.join('|')})(?! (?:d(?:er|ie|as)|eine?) )(?!\\p{L}))))(?![\\p{L},:-])`,
    () => ({ kind: 'shift', unit: 'year', steps: 0 }),
  ),
  rule(`(?<!\\p{L})[Vv]or (?:genau |exakt )?${COUNTED}`, (groups) => {
    const found = steps(groups);
    return found && { kind: 'shift', ...found, steps: -found.steps };
  }),
  rule(`(?<!\\p{L})[Vv]or ${ABOUT} ${COUNTED}`, () => ({ kind: 'open' })),
  rule(`(?<!\\p{L})[Ii]n (?:genau |exakt )?${COUNTED}`, (groups) => {
    const found = steps(groups);
    return found && { kind: 'ahead', ...found };
  }),
  rule(
    '(?<=[Aa]m )(?<word>Vortag|Vorabend)(?!\\p{L}| (?:de[rs]|von|vor|(?:m|s|d)?eine[rs]|ihre[rs]|unsere[rs]) )',
    () => ({ kind: 'beside', days: -1 }),
  ),
  rule(
    '(?<=[Aa]m )(?:Folgetag|Tag darauf|(?:nächsten|folgenden|darauffolgenden) Tag)(?!\\p{L}| (?:de[rs]|vo[nm]|nach) )',
    () => ({
      kind: 'beside',
      days: 1,
    }),
  ),
  rule('(?:[Aa]m Tag|[Tt]ags) zuvor(?!\\p{L})', () => ({ kind: 'beside', days: -1 })),
  rule(
    `(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Ff]ürs?|[Vv]om|[Zz]um|[Ii]ns|de[mns]|das) )(?:${WHEN} )?${SEASON}`,
    season,
  ),
  ruleOfWhich(`${WHEN} ${SEASON}`, season),
  rule(
    `(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|[Ff]ürs?|[Zz]um|[Ii]ns|de[mns]|das) )(?<ordinal>ersten?|zweiten?|dritten?|vierten?|[1-4]\\.) (?<unit>Quartal|Halbjahr)${QUARTER_END}`,
    quarter,
    isOfThisYear,
  ),
  rule(
    `(?<=(?<!\\p{L})[Ii]m )(?<ordinal>Auftakt|Schluss)quartal${QUARTER_END}`,
    quarter,
    isOfThisYear,
  ),
];
