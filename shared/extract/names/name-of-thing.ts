import { allMatches } from '../../all-matches.ts';
import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { memoized } from '../../german/memoized.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { alternatives } from '../../word-lists.ts';

/** Ships, trains, houses, schools, furniture and what else is called after persons. */
const THING = new RegExp(
  String.raw`^(?:\p{L}{0,30}(?:${alternatives(`
    schiff kutter frachter fähre dampfer tanker yacht jacht fregatte korvette kreuzer barkasse schoner
    schlepper eisbrecher boot flugzeugträger hurrikan taifun zyklon orkan sturmtief tisch stuhl sofa
    regal sessel leuchte nachtzug fernzug lokomotive hotel gasthof gasthaus restaurant café haus
    gymnasium grundschule gesamtschule realschule schule kita museum stadion arena heim zentrum klinik
    galerie stiftung bündnis marke orchester netzwerk plattform marktplatz`)})|${alternatives(`
    rose sorte tief hoch sturm m[svy] sm?s hms uss ice intercity eurocity zug app`)})s?$`,
  'iu',
);
/** Firms that bear the name of their founder: `der Hersteller Ludwig Weber`. */
const FIRM = new RegExp(
  `^\\p{L}{0,30}(?:${alternatives(`
    hersteller zulieferer (?:maschinen|anlagen|fahrzeug|auto|motoren|werkzeug|flugzeug|apparate)bauer
    (?:online|versand|mode)händler konzern unternehmen firma versicherer discounter brauerei bäckerei
    metzgerei fleischerei konditorei molkerei kellerei druckerei gärtnerei spedition reederei werft
    verlag (?:kauf|mode|möbel|auto|bank|waren|handels)haus juwelier weingut anbieter betreiber`)})s?$`,
  'iu',
);
const STORM = /^(?:Hurrikan|Taifun|Zyklon|Orkan|Sturmtief) /;
const MAX_THING_LENGTH = 40;
/** The word before a name, with or without a mark. */
const BEFORE_NAME = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{0,40})(?:,? [„"»‚›]| )$/u;
/** The word before a name in quotation marks. */
const BEFORE_MARK = /(?<![\p{L}-])(\p{L}[\p{L}-]{1,40}) [„"»‚›]$/u;
const ARTICLES: ReadonlySet<string> = new Set(DEFINITE_ARTICLES);

/**
 * Whether the words around a name say that a thing is called so: `die Fähre Anna Maria`, `die „Alan
 * Kurdi“`, `das Musical „Elisabeth“`; but not `der Rapper „Max Power“`.
 */
export const isNameOfThing = (text: string, { start, end }: TextSpan): boolean => {
  const before = text.slice(Math.max(0, start - MAX_THING_LENGTH), start);
  if (isThingNoun(BEFORE_NAME.exec(before)?.[1] ?? '') || STORM.test(text.slice(start, end)))
    return true;
  const [, word = ''] = /^[“”"«‘’‹]/.test(text.slice(end)) ? (BEFORE_MARK.exec(before) ?? []) : [];
  if (ARTICLES.has(word.toLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && speakingNoun(word) !== 'people';
};

export const isThingNoun = memoized((word) => THING.test(word) || FIRM.test(word));

/** Whether a name is that of a firm, also where it is called by the name alone. */
export const isNameOfFirm = (text: string, { start }: TextSpan): boolean =>
  FIRM.test(BEFORE_NAME.exec(text.slice(Math.max(0, start - MAX_THING_LENGTH), start))?.[1] ?? '');

/** What things are called by a text, as far as it puts their names in quotation marks. */
export const quotedThings = (text: string): string[] =>
  quotedThingSpans(text).map(({ start, end }) => text.slice(start, end));

export const quotedThingSpans = (text: string): TextSpan[] =>
  allMatches(text, QUOTED).flatMap(({ index, 1: name = '' }) => {
    const span = { start: index + 1, end: index + 1 + name.length };
    return isNameOfThing(text, span) ? [span] : [];
  });

const QUOTED = /[„"»‚›](\p{Lu}[^„“”"»«‘’›‹]{2,40})[“”"«‘’‹]/gu;

/** Whether a name has the article of a ship: `die Alan Kurdi`, `an Bord der „Alan Kurdi“`. */
export const hasArticle = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:[Dd]ie|[Dd]er) [„"»‚›]?$/u.test(text.slice(Math.max(0, start - 6), start));

type TextSpan = { start: number; end: number };
