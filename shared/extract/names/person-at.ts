import { STOP_WORDS } from '../../german/function-words.ts';
import { memoized } from '../../german/memoized.ts';
import { FIRST_NAMES, KOREAN_FAMILY_NAMES } from '../../german/names/first-names.ts';
import { isRole, NOT_PERSON_NAMES, PARTICLES } from '../../german/names/person-words.ts';
import { nounKind } from '../../german/nouns.ts';
import { JUDGING_VERBS, SAYING_VERBS, USUAL_SAYING_VERBS } from '../../german/saying.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { follows, isCapitalised, isCapitalisedToken, type Token } from '../../german/tokens.ts';
import { countryOfAdjective } from './lists/countries.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { PLACES } from './lists/places.ts';

/** `Präsident Weber Verhandlungen angeboten`: the name is followed by a noun. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|nis|nisse|tum|ismus|ität)$|^.{12,}$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** `J. Weber`, `C.Q. Weber`; not `z. B. Weber`. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const SPEAKING: ReadonlySet<string> = new Set([...USUAL_SAYING_VERBS, ...JUDGING_VERBS]);
const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);
/** What may come between a name and the people that it is one of: `Weber, der frühere Trainer`. */
const MAX_APPOSITION_WORDS = 3;
/** Age or party after a name: `Weber (34)`, `Weber (CDU)`. */
const IN_BRACKETS =
  /^ \((?:\d{1,2}|CDU|CSU|SPD|FDP|AfD|BSW|ÖVP|SPÖ|FPÖ|Grüne|Linke|parteilos)[,;)]/;

/** `Foto: Tarvo Keskula`. */
const CREDIT = /(?:^|\s|\()(?:Foto|Bild|Von|Text): $/;

/** How many words from here on name a person; 0 if none. */
export const personAt = (text: string, tokens: readonly Token[], i: number): number => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!isNamePart(first)) return 0;
  const korean = koreanAt(tokens, i);
  if (korean) return korean;
  const length = nameLength(tokens, i);
  if (FIRST_NAMES.has(first.text) || INITIALS.test(first.text)) return length > 1 ? length : 0;
  if (isPersonByContext(text, tokens, i)) return 2;
  if (isRole(tokens[i - 1]?.text ?? '') && follows(first) && !isKnown(first))
    return NOUN_ENDING.test(second?.text ?? '') ? 1 : length;
  if (length !== 2 || !second || isKnown(first)) return 0;
  const after = tokens[i + 2];
  if (CREDIT.test(text.slice(Math.max(0, first.start - 10), first.start))) return 2;
  if (IN_BRACKETS.test(text.slice(second.end, second.end + 14))) return 2;
  const spoken = after && follows(after) && SPEAKING.has(after.text);
  return spoken || (follows(first) && SPEAKING.has(tokens[i - 1]?.text ?? '')) ? 2 : 0;
};

/**
 * Two words that are no known nouns: a person's name after or before people (`die Läuferin Tarvo
 * Keskula`) or next to a verb of saying.
 */
const isPersonByContext = (text: string, tokens: readonly Token[], i: number): boolean => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second || !follows(second) || !isUnknown(first) || !isUnknown(second))
    return false;
  const [before, after] = [tokens[i - 1], tokens[i + 2]];
  if (before && follows(first) && isPeople(before.text)) return true;
  if (after && follows(after) && (isCapitalised(after.text) || PARTICLES.has(after.text)))
    return false;
  if (after && follows(after) && SAYING.has(after.text)) return true;
  if (before && follows(first) && SAYING.has(before.text)) return true;
  return isApposed(text, tokens, i + 2);
};

const isApposed = (text: string, tokens: readonly Token[], from: number): boolean => {
  if (tokens[from]?.gap !== ', ') return false;
  for (const token of tokens.slice(from, from + MAX_APPOSITION_WORDS + 1)) {
    if (token !== tokens[from] && !follows(token)) return false;
    if (isCapitalised(token.text)) return isPeople(token.text) && text[token.end] !== '-';
  }
  return false;
};

const ADJECTIVE = /(?:isch|lich|ig|al|är|iv|os|ell|ant|ent|t)e[nrsm]?$/;
/** `iPhone`, `TikTok`, `U2`. */
const MIXED = /\p{Lu}.*\p{Lu}|\d/u;

const isPeople = memoized((word) => isCapitalised(word) && speakingNoun(word) === 'people');

/** Whether a word is capitalised and neither a known noun nor a known name of something else. */
export const isUnknown = (token: Token): boolean =>
  isNamePart(token) && !isKnown(token) && isNoNoun(token.text);

const isNoNoun = memoized(
  (word) =>
    nounKind(word.toLowerCase().replace(/^.*-/, '')) === undefined &&
    speakingNoun(word) === undefined &&
    !countryOfAdjective(word) &&
    !ADJECTIVE.test(word) &&
    !MIXED.test(word.replace(/[-’'].*/, '')),
);

const isNamePart = (token: Token | undefined): token is Token =>
  isCapitalisedToken(token) && mayBeName(token.text);

const mayBeName = memoized(
  (word) =>
    !NOT_PERSON_NAMES.has(word) &&
    !STOP_WORDS.has(word.toLowerCase()) &&
    !isRole(word) &&
    !/^\p{Lu}{2,}$/u.test(word),
);

const isKnown = ({ text }: Token): boolean => isListed(text);

const isListed = memoized((word) =>
  withoutGenitive(word).some((form) => PLACES.has(form) || ORGANISATIONS.has(form)),
);

/**
 * How many words the name has from here on: first names and initials, particles, and one family
 * name. After an unknown first word only one more capitalised word is taken.
 */
const nameLength = (tokens: readonly Token[], i: number): number => {
  for (let j = i + 1; j < tokens.length && j < i + 6; j++) {
    const token = tokens[j];
    if (!token || !follows(token)) return 1;
    if (PARTICLES.has(token.text)) continue;
    if (!isNamePart(token) || (j === i + 1 && isKnown(token) && !FIRST_NAMES.has(token.text)))
      return 1;
    const given = FIRST_NAMES.has(token.text) || INITIAL.test(token.text);
    const next = tokens[j + 1];
    const goesOn = follows(next) && (PARTICLES.has(next?.text ?? '') || isNamePart(next));
    if (!given || !goesOn || (next && isKnown(next))) return j - i + 1;
  }
  return 1;
};

/** `Kim Min Ho`, `Han Seung-ho`: the family name comes first. */
const koreanAt = (tokens: readonly Token[], i: number): number => {
  const [family, given, more] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!family || !KOREAN_FAMILY_NAMES.has(family.text) || !follows(given)) return 0;
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given?.text ?? '')) return 2;
  const short = (token: Token | undefined) => /^\p{Lu}\p{Ll}{1,5}$/u.test(token?.text ?? '');
  return short(given) && follows(more) && short(more) && isNamePart(given) && isNamePart(more)
    ? 3
    : 0;
};
