import { CITIES } from '../german/names/cities.ts';
import { isRole } from '../german/names/person-words.ts';
import { REGIONS } from '../german/names/regions.ts';
import { speakingNoun } from '../german/speaking-nouns.ts';
import { isPerson, namesAlone } from './byline.ts';
import { isRunning } from './draft.ts';

const MAX_LENGTH = 70;
const MIN_WRITERS = 2;
/** `Karl-Heinz Brüning, 12345 Rodau`, `Ida Kern, per E-Mail`. */
const WITH_PLACE =
  /^(\p{Lu}[\p{L}.’' -]{3,40}), ?(?:(?:aus )?(?:\d{4,5} )?(\p{Lu}[\p{L}.-]{1,30}(?: (?:(?:am|an der|im|ob der|bei) )?\p{Lu}[\p{L}.-]{1,30}){0,2})|(?:per|via) [\p{L}-]{3,12})$/u;
const QUOTATION_ALONE = /^[„“»«"].*["“”»«]$/u;

/**
 * Which lines are the names of those who wrote letters to the editor: several, each right below a
 * letter.
 */
export const letterWriters = (texts: readonly string[]): ReadonlySet<number> => {
  const found = [...texts.keys()].filter(
    (at) => nameWithPlace(texts[at] ?? '')?.name && isLetter(texts[at - 1] ?? ''),
  );
  const names = [...new Set(found.map((at) => nameWithPlace(texts[at] ?? '')?.name ?? ''))];
  return new Set(names.length >= MIN_WRITERS && names.some(isPerson) ? found : []);
};

/** `Ida Kern, Lohfeld`, or how her letter came. */
export const nameWithPlace = (
  text: string,
): { name: string | undefined; place: string } | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
  const [, name = '', place = ''] = WITH_PLACE.exec(text) ?? [];
  const isOffice =
    !isKnownPlace(place) &&
    place.split(' ').some((word) => isRole(word) || speakingNoun(word) === 'people');
  return isOffice ? undefined : { name: namesAlone(name)[0], place };
};

export const isKnownPlace = (place: string): boolean => CITIES.has(place) || REGIONS.has(place);

/** Whole sentences, and no pull quote. */
const isLetter = (text: string) => isRunning(text) && !QUOTATION_ALONE.test(text);
