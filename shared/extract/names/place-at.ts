import { memoized } from '../../german/memoized.ts';
import { AMBIGUOUS_PLACES } from '../../german/names/ambiguous-places.ts';
import { follows } from '../../german/tokens.ts';
import { alternatives } from '../../word-lists.ts';
import type { NameToken } from './name-word.ts';
import { IN_PLACES, listedLength } from './organisation-at.ts';

const BEFORE_PLACE: ReadonlySet<string> = new Set('In in Aus aus Nach nach Bei bei'.split(' '));
/** `Sankt Georg` is just as often a church. */
const PREFIXES: ReadonlySet<string> = new Set(['Bad', 'Sankt', 'St.']);
const ENDING = new RegExp(
  String.raw`\p{Ll}(?:${alternatives(`
    aich bach beck berg born brück brücken brunn büttel burg dorf eck fels furt hafen hagen hausen
    heim hof hofen horst ingen kirchen kirch lingen münde münster ow rode roda reuth scheid stadt
    stedt stein stetten tal walde weiler wald werder zell`)})$`,
  'u',
);
/** Common nouns with such an ending. */
const NOUN = new RegExp(
  `(?:${alternatives(`
    [Hh]auptstadt [Ii]nnenstadt [Aa]ltstadt [Gg]roßstadt [Ss]tadt [Bb]ahnhof [Hh]of [Ff]lughafen
    [Hh]afen [Uu]rwald [Ww]eltall [Vv]orort [Hh]eim [Bb]undestag [Bb]ündnis [Ff]riedhof
    [Bb]auernhof [Gg]eheim [Ww]ald [Ii]nnenhof [Dd]orf [Bb]erg [Tt]al [Gg]erichtshof [Bb]urg
    [Hh]albstein`)})$`,
  'u',
);
const BEFORE_ROAD: ReadonlySet<string> = new Set('der die Autobahn Bundesstraße'.split(' '));

/** How many words from here on name a place; 0 if none. */
export const placeAt = (text: string, tokens: readonly NameToken[], i: number): number => {
  const [before, first, second] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!first) return 0;
  const { word } = first;
  if (word.ofCountry) return 1;
  if (!word.isCapitalised) return 0;
  const isPair = second?.word.isCapitalised && follows(second);
  if (isPair && word.ofCity) return 1;
  const listed = listedLength(text, tokens, i, IN_PLACES);
  if (listed) return listed;
  const placed = BEFORE_PLACE.has(before?.text ?? '') && follows(first);
  if (isPair && PREFIXES.has(first.text)) return placed || first.text === 'Bad' ? 2 : 0;
  if (word.isRoad && BEFORE_ROAD.has(before?.text ?? '')) return 1;
  if (word.isStreet) return 1;
  if (!before || !follows(first) || word.isNoPerson) return 0;
  if (before.word.isPlaceNoun) return 1;
  return placed && (AMBIGUOUS_PLACES.has(first.text) || looksLikePlace(first.text)) ? 1 : 0;
};

const looksLikePlace = memoized((word) => ENDING.test(word) && !NOUN.test(word));
