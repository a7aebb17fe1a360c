import { KOREAN_FAMILY_NAMES } from '../../german/names/first-names.ts';
import { JUDGING_VERBS, SAYING_VERBS, USUAL_SAYING_VERBS } from '../../german/saying.ts';
import { follows } from '../../german/tokens.ts';
import type { NameToken } from './name-word.ts';

/** `Präsident Weber Verhandlungen angeboten`: the name is followed by a noun. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|nis|nisse|tum|ismus|ität)$|^.{12,}$/u;
const INITIAL = /^\p{Lu}\.$/u;
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
export const personAt = (text: string, tokens: readonly NameToken[], i: number): number => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first?.word.isNamePart) return 0;
  const korean = koreanAt(tokens, i);
  if (korean) return korean;
  const length = nameLength(tokens, i);
  if (first.word.isFirstName || first.word.isInitials) return length > 1 ? length : 0;
  if (isPersonByContext(text, tokens, i)) return 2;
  if (tokens[i - 1]?.word.isRole && follows(first) && !first.word.isKnown)
    return NOUN_ENDING.test(second?.text ?? '') ? 1 : length;
  if (length !== 2 || !second || first.word.isKnown) return 0;
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
const isPersonByContext = (text: string, tokens: readonly NameToken[], i: number): boolean => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first?.word.isUnknown || !second?.word.isUnknown || !follows(second)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 2]];
  if (before && follows(first) && before.word.isPeople) return true;
  if (after && follows(after) && (after.word.isCapitalised || after.word.isParticle)) return false;
  if (after && follows(after) && SAYING.has(after.text)) return true;
  if (before && follows(first) && SAYING.has(before.text)) return true;
  return isApposed(text, tokens, i + 2);
};

const isApposed = (text: string, tokens: readonly NameToken[], from: number): boolean => {
  if (tokens[from]?.gap !== ', ') return false;
  for (const token of tokens.slice(from, from + MAX_APPOSITION_WORDS + 1)) {
    if (token !== tokens[from] && !follows(token)) return false;
    if (token.word.isCapitalised) return token.word.isPeople && text[token.end] !== '-';
  }
  return false;
};

/**
 * How many words the name has from here on: first names and initials, particles, and one family
 * name. After an unknown first word only one more capitalised word is taken.
 */
const nameLength = (tokens: readonly NameToken[], i: number): number => {
  for (let j = i + 1; j < tokens.length && j < i + 6; j++) {
    const token = tokens[j];
    if (!token || !follows(token)) return 1;
    const { isParticle, isNamePart, isKnown, isFirstName } = token.word;
    if (isParticle) continue;
    if (!isNamePart || (j === i + 1 && isKnown && !isFirstName)) return 1;
    const given = isFirstName || INITIAL.test(token.text);
    const next = tokens[j + 1];
    const goesOn = follows(next) && (next?.word.isParticle || next?.word.isNamePart);
    if (!given || !goesOn || next?.word.isKnown) return j - i + 1;
  }
  return 1;
};

/** `Kim Min Ho`, `Han Seung-ho`: the family name comes first. */
const koreanAt = (tokens: readonly NameToken[], i: number): number => {
  const [family, given, more] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!family || !KOREAN_FAMILY_NAMES.has(family.text) || !follows(given)) return 0;
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given?.text ?? '')) return 2;
  const short = (token: NameToken | undefined) => /^\p{Lu}\p{Ll}{1,5}$/u.test(token?.text ?? '');
  if (!short(given) || !follows(more) || !short(more)) return 0;
  return given?.word.isNamePart && more?.word.isNamePart ? 3 : 0;
};
