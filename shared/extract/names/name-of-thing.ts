import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { alternatives } from '../../word-lists.ts';

/** Ships, storms, furniture and flowers that bear the names of persons: `der Kutter „Karl Heinz“`. */
const THING = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(String.raw`
    \p{L}{0,20}(?:[Ss]chiff|[Kk]utter|[Ff]rachter|[Ff]ähre|[Dd]ampfer|[Tt]anker|[Yy]acht|[Jj]acht|[Ff]regatte|[Kk]orvette|[Kk]reuzer|[Bb]arkasse|[Ss]choner|[Ss]chlepper|[Ee]isbrecher|[Bb]oot|[Ff]lugzeugträger|[Hh]urrikan|[Tt]aifun|[Zz]yklon|[Oo]rkan|[Ss]turmtief|[Tt]isch|[Ss]tuhl|[Ss]ofa|[Rr]egal|[Ss]essel|[Ll]euchte)
    Rose Sorte Tief M[SVY] SM?S HMS USS`)})s?,? [„"»‚›]?$`,
  'u',
);
const STORM = /^(?:Hurrikan|Taifun|Zyklon|Orkan|Sturmtief) /;
const MAX_THING_LENGTH = 40;
/** The word before a name in quotation marks. */
const BEFORE_MARK = /(?<![\p{L}-])(\p{L}[\p{L}-]{1,40}) [„"»‚›]$/u;
const ARTICLES: ReadonlySet<string> = new Set(DEFINITE_ARTICLES);

/**
 * Whether the words around a name say that a thing is called so: `die Fähre Anna Maria`, `die „Alan
 * Kurdi“`, `das Musical „Elisabeth“`; but not `der Rapper „Max Power“`.
 */
export const isNameOfThing = (text: string, { start, end }: TextSpan): boolean => {
  const before = text.slice(Math.max(0, start - MAX_THING_LENGTH), start);
  if (THING.test(before) || STORM.test(text.slice(start, end))) return true;
  const [, word = ''] = /^[“”"«‘’‹]/.test(text.slice(end)) ? (BEFORE_MARK.exec(before) ?? []) : [];
  if (ARTICLES.has(word.toLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && speakingNoun(word) !== 'people';
};

/** What things are called by a text, as far as it puts their names in quotation marks. */
export const quotedThings = (text: string): string[] =>
  quotedThingSpans(text).map(({ start, end }) => text.slice(start, end));

export const quotedThingSpans = (text: string): TextSpan[] =>
  [...text.matchAll(QUOTED)].flatMap(({ index, 1: name = '' }) => {
    const span = { start: index + 1, end: index + 1 + name.length };
    return isNameOfThing(text, span) ? [span] : [];
  });

const QUOTED = /[„"»‚›](\p{Lu}[^„“”"»«‘’›‹]{2,40})[“”"«‘’‹]/gu;

/** Whether a name has the article of a ship: `die Alan Kurdi`, `an Bord der „Alan Kurdi“`. */
export const hasArticle = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:[Dd]ie|[Dd]er) [„"»‚›]?$/u.test(text.slice(Math.max(0, start - 6), start));

type TextSpan = { start: number; end: number };
