/** Follows a noun without a space: plural, a run of particles, the copula, a verb. */
const PARTICLE =
  '은|는|이|가|을|를|의|에|와|과|도|만|로|으로|께|께서|에게|에게서|한테|에서|까지|부터|으로부터|로부터|마다|마저|조차|처럼|보다|이나|나|이라도|라도|이란|란|이든|든|이며|며|이고|고|이자|자|으로서|로서|으로써|로써|에서의|만의|간|측|별|당|식|상|내|외|후|전|중|째|뿐';
const COPULA =
  '이다|다|이었다|였다|인|일|임|이라고|라고|이라는|라는|이라며|라며|이라면|라면|이었던|였던|이던|이지만|지만|이므로|므로|이어서|여서|이라|라|인데|이기|이면|면|아니';
const VERB =
  '(?:하|한|할|함|해|했|되|된|될|됨|돼|됐|시키|시킨|시켰|받|당하|당한|당했)\\p{Script=Hangul}{0,4}';
const FORMS = `(?:들)?(?:(?:${PARTICLE}){0,3}(?:${COPULA})?|${VERB})`;
const NO_WORD_AFTER = '(?![\\p{L}\\p{N}])';
const NO_LATIN_AFTER = '(?![\\p{Script=Latin}\\p{N}])';

const HANGUL = /\p{Script=Hangul}/u;
/** A longer term is no accidental part of another word, so any noun may follow. */
const SHORT = 2;

/**
 * Whether a word of a Korean text begins with a term, with any particles after it and any spacing
 * within it. Of verbs only those in `-하다` may be inflected.
 */
export const saysInKorean = (text: string, term: string): boolean => {
  const wanted = stemOf(term.normalize('NFC'));
  const letters = [...wanted.replace(/\s+/gu, '')];
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  const before = HANGUL.test(first) ? '(?<![\\p{L}\\p{N}])' : '(?<![\\p{Script=Latin}\\p{N}])';
  const pattern = `${before}${letters.map(escaped).join('\\s*')}${after(last, letters.length)}`;
  return new RegExp(pattern, 'iu').test(text.normalize('NFC'));
};

const stemOf = (term: string): string => term.trim().replace(/(?<=\p{Script=Hangul}{2})하다$/u, '');

const after = (last: string, length: number): string => {
  if (!HANGUL.test(last)) return NO_LATIN_AFTER;
  return length > SHORT ? '' : FORMS + NO_WORD_AFTER;
};

const escaped = (character: string): string =>
  /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
