import { STOP_WORDS } from '../function-words.ts';
import { nounKind } from '../nouns.ts';
import { follows, isCapitalisedToken, type Token, tokenise } from '../tokens.ts';
import { CITIES } from './cities.ts';
import { isFirstName } from './first-names.ts';
import { isRole, MORE_NOT_PERSON_NAMES, NOT_PERSON_NAMES, PARTICLES } from './person-words.ts';

/** Titles of works have names too: `„Harry Potter“`. */
const QUOTED = /[„»“‚][^„“”"»«‘]{1,60}[“«”‘]/gu;
const SAINT = /^(?:Sankt|St\.|Santa|San)$/u;
const MAX_NAME_TOKENS = 6;
const NOUN_ENDING = /(?:ung|heit|keit|schaft|ion|nis|tät)(?:en)?$/;
const MIN_NOUN_LENGTH = 10;
/** `Dr. CarClean`; `McAllister` is a name. */
const BRAND = /(?<!^(?:Ma?c|De|Di|La|Le|Van))(?<=\p{Ll})\p{Lu}/u;
/** What becomes of a person: `wurde Jana Parteiführerin`. */
const POSITION =
  /\p{Ll}(?:führer|anhänger|berater|besitzer|gegner|inhaber|mitglied|partner|sieger|vertreter)(?:in|s)?$/u;

/** The family names, as far as they can be, of each person named in full: `Uwe Thamm`, Thamm. */
export const personsIn = (text: string): { printed: string; given: string; family: string[] }[] => {
  const tokens = tokenise(text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)));
  return tokens.flatMap((first, i) => {
    if (isAloneAfterRole(tokens, i))
      return [{ printed: first.text, given: first.text, family: [first.text] }];
    const isFirst = isFirstName(first.text) || isAfterRole(tokens, i);
    if (!isFirst || isFirstName(tokens[i - 1]?.text ?? '') || SAINT.test(tokens[i - 1]?.text ?? ''))
      return [];
    const family = familyAfter(tokens, i);
    const last = family.at(-1);
    if (!last) return [];
    return [
      {
        printed: text.slice(first.start, last.end),
        given: first.text,
        family: [...family.map((token) => token.text), withParticles(text, first, last)],
      },
    ];
  });
};

/** `Sprecher Uwe Thamm`: an unknown first name between a role and a family name. */
const isAfterRole = (tokens: readonly Token[], i: number): boolean => {
  const [role, first, family, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!role || !isRole(role.text.split('-').at(-1) ?? '') || !follows(first) || !isNamePart(first))
    return false;
  if (!follows(family) || !isNamePart(family)) return false;
  // `Präsident Fords Aussage`
  if (first.text.endsWith('s') && isNoun(family.text.toLowerCase())) return false;
  return !NOUN_ENDING.test(family.text) && !isNamePart(next);
};

/** `vonderLeyen`: particles may be joined to the name. */
const withParticles = (text: string, first: Token, last: Token): string =>
  text.slice(first.end, last.end).replace(/[\s.]/g, '');

/** `Bundeskanzler Merz`: a family name that no noun is known to be. */
const isAloneAfterRole = (tokens: readonly Token[], i: number): boolean => {
  const [role, name, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!role || !isRole(role.text.split('-').at(-1) ?? '') || !follows(name)) return false;
  if (!isNamePart(name) || isFirstName(name.text) || (follows(next) && isNamePart(next)))
    return false;
  return (
    name.text.length > 3 &&
    !BRAND.test(name.text) &&
    !isNoun(name.text.toLowerCase()) &&
    !CITIES.has(name.text)
  );
};

/** Also in the dative plural: `Richter Opfern`. */
const isNoun = (lower: string): boolean =>
  [lower, lower.replace(/(?<=er)n$/, '')].some((form) => nounKind(form) !== undefined);

const familyAfter = (tokens: readonly Token[], i: number): Token[] => {
  const family: Token[] = [];
  for (const token of tokens.slice(i + 1, i + MAX_NAME_TOKENS)) {
    if (!follows(token)) break;
    // `Karl der Große` has another name in every language.
    if (token.text === 'der' && tokens[i + 1] === token) break;
    if (PARTICLES.has(token.text) || /^\p{Lu}\.$/u.test(token.text)) continue;
    if (!isNamePart(token) || isLongNoun(token.text)) break;
    family.push(token);
  }
  return family;
};

/** `wies Rosa Windgeschwindigkeiten auf`; Hartung is a name. */
const isLongNoun = (word: string): boolean =>
  word.length >= MIN_NOUN_LENGTH && (NOUN_ENDING.test(word) || POSITION.test(word));

const isNamePart = (token: Token | undefined): token is Token =>
  isCapitalisedToken(token) &&
  !NOT_PERSON_NAMES.has(token.text) &&
  !MORE_NOT_PERSON_NAMES.has(token.text) &&
  !STOP_WORDS.has(token.text.toLowerCase()) &&
  !isRole(token.text) &&
  !/^[IVX]+\.?$/.test(token.text);
