import { clauses } from '../german/clauses/clauses.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { AMBIGUOUS_PLACES } from '../german/names/ambiguous-places.ts';
import { CITIES } from '../german/names/cities.ts';
import { nounKind } from '../german/nouns.ts';
import { sentences } from '../german/sentences/sentences.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isPerson } from './byline.ts';
import { inUsualCase } from './dateline.ts';
import { type Draft, isRunning, type Piece } from './draft.ts';

const NAME = String.raw`\p{Lu}[\p{L} ./-]{1,39}?(?: \(\p{Lu}[\p{L} ./-]{1,30}\))?`;
const MARKED = new RegExp(
  `^(?<place>${NAME})(?<mark>\\. ?| ?[–—|:] | - )(?=["„“»«]?[\\p{Lu}\\d])`,
  'u',
);
const IN_CAPITALS = /^(?<place>\p{Lu}{3}[\p{Lu} /-]{0,36})(?<mark> )(?=["„“»«]?\p{Lu}\p{Ll})/u;
/** A preposition, a kind of place or the short name of a club. */
const BEFORE_PLACE = /(?<!\p{L})(?:in|aus|bei|nach|von|Stadt|Gemeinde|Landkreis|[A-Z]{2,4}) $/u;
const MAX_WORD_BEFORE = 40;
const MAX_LENGTH = 90;
/** The lead may precede it. */
const MAX_BEFORE = 3;

/**
 * Takes a known city that is alone before the text (`Lahr. Die Stadt …`, `LAHR Die Stadt …`,
 * `Lahr – Die Stadt …`). Several, as in a round-up, are left in the text, and so is one below the
 * dateline of an agency: a second report has it.
 */
export const takeCityDateline = (draft: Draft): Draft => {
  const { pieces, metadata } = draft;
  const read = ({ type, text }: Piece) =>
    type === 'paragraph' ? datelineOf(text, draft) : undefined;
  const at = pieces.findIndex((piece, index) => index <= MAX_BEFORE && read(piece));
  const piece = pieces[at];
  const found = piece && read(piece);
  if (!found || pieces.slice(at + 1).some(read)) return draft;
  if (metadata.place && (metadata.place !== found.place || (metadata.agency && at > 0)))
    return draft;
  return {
    ...draft,
    metadata: { ...metadata, place: found.place },
    pieces: pieces.with(at, { ...piece, text: found.rest }),
  };
};

const datelineOf = (text: string, draft: Draft): { place: string; rest: string } | undefined => {
  const start = text.slice(0, MAX_LENGTH);
  const { 0: whole = '', groups } = MARKED.exec(start) ?? IN_CAPITALS.exec(start) ?? {};
  const { place: printed = '', mark = '' } = groups ?? {};
  const rest = text.slice(whole.length);
  const place = inUsualCase(printed);
  const isDateline =
    place !== '' && isRunning(rest) && !isOfList(rest) && (mark.trim() === '.' || tells(rest));
  const isCity = (name: string) =>
    isOnlyCity(name) ||
    (!mark.includes(':') && mark.trim() !== '' && isOtherPlace(name, rest, draft)) ||
    (mark.trim() === '|' && !/\p{Ll}/u.test(printed)) ||
    (isAlsoCity(name, rest) &&
      (place !== printed.trim() ||
        place.includes('(') ||
        (mark.trim() !== '.' && nounKind(name.toLowerCase()) !== 'noun') ||
        isNamedIn(draft, name)));
  return isDateline && place.split('/').map(withoutRiver).every(isCity)
    ? { place, rest }
    : undefined;
};

/**
 * One that no list has, before a sentence that opens with an article, a preposition or a figure; the
 * text has the name again.
 */
const isOtherPlace = (name: string, rest: string, { title = '', pieces }: Draft): boolean =>
  (STOP_WORDS.has((rest.split(' ')[0] ?? '').toLowerCase()) || /^\d/.test(rest)) &&
  nounKind(name.toLowerCase()) !== 'noun' &&
  !isPerson(name) &&
  isNamedPlace(name, [title, rest, ...pieces.slice(1).map(({ text }) => text)].join(' '));

/** Or its district: `Kreis Lohfeld`. */
const withoutRiver = (place: string) => place.replace(/ \(.*|^(?:Kreis|Landkreis|Region) /g, '');

const isOnlyCity = (name: string) => CITIES.has(name) && !AMBIGUOUS_PLACES.has(name);

/** A name that is also a word counts only before a word that opens a sentence. */
const isAlsoCity = (name: string, rest: string): boolean =>
  AMBIGUOUS_PLACES.has(name) && STOP_WORDS.has((rest.split(' ')[0] ?? '').toLowerCase());

/** In a text, as a place is: `in Lohfeld`, `die Feuerwehr Lohfeld`, `beim TSV Lohfeld`, `Lohfelder`. */
export const isNamedPlace = (place: string, text: string): boolean => {
  if (place === '') return false;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length)) {
    const before = text.slice(Math.max(0, at - MAX_WORD_BEFORE), at);
    const after = text.slice(at + place.length, at + place.length + 4);
    if (/^er \p{Lu}/u.test(after)) return true;
    if (!/^[\p{L}-]/u.test(after) && (BEFORE_PLACE.test(before) || endsWithBody(before)))
      return true;
  }
  return false;
};

const endsWithBody = (before: string): boolean =>
  isBodyNoun(/(\p{Lu}[\p{L}-]{2,40}) $/u.exec(before)?.[1] ?? '');

const isNamedIn = ({ title = '', pieces }: Draft, name: string): boolean =>
  [title, ...pieces.map(({ text }) => text)].some((text) => text.includes(`in ${name}`));

/** `Berlin. Köln. Überall …` */
const isOfList = (rest: string): boolean =>
  CITIES.has(/^[^ .,]{1,40}(?=[.,]| \P{Ll})/u.exec(rest)?.[0] ?? '');

/** `Köln – Stadt der Türme – wächst.` is a sentence about it. */
const tells = (rest: string): boolean => {
  const [first = ''] = sentences(rest.slice(0, 1_000));
  const [part = ''] = first.split(/ [–—-] /);
  return clauses(part).some(({ tense }) => tense !== undefined);
};
