import { memoized } from '../../german/memoized.ts';
import { AMBIGUOUS_PLACES } from '../../german/names/ambiguous-places.ts';
import { cityOfAdjective } from '../../german/names/cities.ts';
import { NOT_PERSON_NAMES } from '../../german/names/person-words.ts';
import { follows, isCapitalisedToken, type Token } from '../../german/tokens.ts';
import { countryOfAdjective } from './lists/countries.ts';
import { LISTED_PLACES, PLACE_NOUNS } from './lists/places.ts';
import { listedLength } from './organisation-at.ts';

const BEFORE_PLACE = /^(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei)$/;
/** `Sankt Georg` is just as often a church. */
const PREFIX = /^(?:Bad|Sankt|St\.)$/;
const ENDING =
  /\p{Ll}(?:aich|bach|beck|berg|born|brück|brücken|brunn|büttel|burg|dorf|eck|fels|furt|hafen|hagen|hausen|heim|hof|hofen|horst|ingen|kirchen|kirch|lingen|münde|münster|ow|rode|roda|reuth|scheid|stadt|stedt|stein|stetten|tal|walde|weiler|wald|werder|zell)$/u;
/** Common nouns with such an ending. */
const NOUN =
  /(?:[Hh]auptstadt|[Ii]nnenstadt|[Aa]ltstadt|[Gg]roßstadt|[Ss]tadt|[Bb]ahnhof|[Hh]of|[Ff]lughafen|[Hh]afen|[Uu]rwald|[Ww]eltall|[Vv]orort|[Hh]eim|[Bb]undestag|[Bb]ündnis|[Ff]riedhof|[Bb]auernhof|[Gg]eheim|[Ww]ald|[Ii]nnenhof|[Dd]orf|[Bb]erg|[Tt]al|[Gg]erichtshof|[Bb]urg|[Hh]albstein)$/u;
/** Motorways and federal roads: `auf der A7`. */
const ROAD = /^[AB]\d{1,3}$/;
const STREET = /^\p{Lu}\p{L}{2,}(?:straße|allee|gasse)$/u;
const NO_STREET =
  /^(?:Haupt|Land|Bundes|Kreis|Einbahn|Seiten|Neben|Schnell|Spiel|Sack|Fahrrad|Dorf|Durchgangs|Wasser|Milch|Anlieger|Einkaufs|Zufahrts|Ring|Schnellstraße|Ausfall)(?:straße|gasse)$/u;

/** How many words from here on name a place; 0 if none. */
export const placeAt = (text: string, tokens: readonly Token[], i: number): number => {
  const [before, first, second] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (first && countryOfAdjective(first.text)) return 1;
  if (!isCapitalisedToken(first)) return 0;
  if (isCapitalisedToken(second) && follows(second) && cityOfAdjective(first.text)) return 1;
  const listed = listedLength(text, tokens, i, LISTED_PLACES);
  if (listed) return listed;
  const placed = BEFORE_PLACE.test(before?.text ?? '') && follows(first);
  if (PREFIX.test(first.text) && isCapitalisedToken(second) && follows(second))
    return placed || first.text === 'Bad' ? 2 : 0;
  if (ROAD.test(first.text) && /^(?:der|die|Autobahn|Bundesstraße)$/.test(before?.text ?? ''))
    return 1;
  if (STREET.test(first.text) && !NO_STREET.test(first.text)) return 1;
  if (!before || !follows(first) || NOT_PERSON_NAMES.has(first.text)) return 0;
  if (PLACE_NOUNS.has(before.text)) return 1;
  return placed && (AMBIGUOUS_PLACES.has(first.text) || looksLikePlace(first.text)) ? 1 : 0;
};

const looksLikePlace = memoized((word) => ENDING.test(word) && !NOUN.test(word));
