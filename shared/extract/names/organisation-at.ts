import { AGENCY_NAME_PATTERN } from '../../german/agencies.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { follows, isCapitalisedToken, type Token } from '../../german/tokens.ts';
import { CLUB_WORDS } from './lists/clubs.ts';
import { type ListedNames, listedNames } from './lists/listed-names.ts';
import { QUOTED_MEDIA } from './lists/media.ts';
import {
  BODY,
  LEGAL_FORMS,
  NO_ORGANISATION,
  ORGANISATIONS,
  SEAT_NOUNS,
} from './lists/organisations.ts';
import { LISTED_PLACES } from './lists/places.ts';

/** Few names of organisations begin in lower case. */
const START = new RegExp(
  `^(?:\\p{Lu}|adidas|dbb|easyJet|eBay|ifo|n-tv|ntv|rbb|t-online|taz|ver\\.di|${AGENCY_NAME_PATTERN})`,
  'u',
);
const LISTED = listedNames(ORGANISATIONS);
const ACRONYM = /^\p{Lu}{3,5}$/u;
const MAX_ORGANISATION_WORDS = 5;
/** `Bundesamt für Gesundheit`. */
const OFFICE =
  /^(?:Bundes|Landes)?(?:amt|anstalt|institut|ministerium|agentur)s?$|^(?:Ministerium|Institut)s?$/u;

/** How many words from here on name an organisation; 0 if none. */
export const organisationAt = (text: string, tokens: readonly Token[], i: number): number => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first?.text === '1' && /^\. ?$/.test(second?.gap ?? '') && isClub(second)) {
    const club = organisationAt(text, tokens, i + 1);
    return club && club + 1;
  }
  if (!first || !START.test(first.text)) return 0;
  const company = companyLength(tokens, i);
  const listed = listedLength(text, tokens, i, LISTED);
  const seated = isCapitalisedToken(second) && follows(second) && hasSeat(text, tokens, i) ? 2 : 0;
  const alone = isAlone(text, tokens, i) ? 1 : 0;
  const office =
    OFFICE.test(first.text) && second?.text === 'für' && isCapitalisedToken(tokens[i + 2]) ? 3 : 0;
  return Math.max(company, listed, seated, alone, office);
};

const isClub = (token: Token | undefined): boolean => CLUB_WORDS.has(token?.text ?? '');

/** `SV Lindenau`, `Landgericht Lindenau`, `THW Kiel`: the place belongs to the name. */
const hasSeat = (text: string, tokens: readonly Token[], i: number): boolean => {
  const first = tokens[i];
  if (!first) return false;
  if (isClub(first) || SEAT_NOUNS.test(first.text)) return true;
  return isAcronym(tokens, i) && listedLength(text, tokens, i + 1, LISTED_PLACES) > 0;
};

const isAlone = (text: string, tokens: readonly Token[], i: number): boolean => {
  const first = tokens[i];
  if (!first) return false;
  if (QUOTED_MEDIA.has(first.text) && isMarked(text, first)) return true;
  return BODY.test(first.text) || isAcronym(tokens, i);
};

/** How many words from here on name an organisation; 0 if none. */
export const listedLength = (
  text: string,
  tokens: readonly Token[],
  i: number,
  { names, openings }: ListedNames,
): number => {
  const first = tokens[i];
  if (!first) return 0;
  const most = openings.has(first.text) ? Math.min(MAX_ORGANISATION_WORDS, tokens.length - i) : 1;
  for (let length = most; length > 0; length--) {
    const end = tokens[i + length - 1]?.end ?? 0;
    const forms = withoutGenitive(text.slice(first.start, end));
    if (forms.some((form) => names.has(form))) return length;
  }
  return 0;
};

/** `Weber & Söhne GmbH & Co. KG`: capitalised words up to a legal form. */
const companyLength = (tokens: readonly Token[], i: number): number => {
  if (STOP_WORDS.has(tokens[i]?.text.toLowerCase() ?? '')) return 0;
  for (let j = i; j < tokens.length && j < i + MAX_ORGANISATION_WORDS; j++) {
    const token = tokens[j];
    if (!token || (j > i && !/^ (?:& |\+ )?$/.test(token.gap))) return 0;
    if (j > i && LEGAL_FORMS.has(token.text))
      return j - i + (tokens[j + 1]?.text === 'Co.' ? 3 : 1);
    if (!isCapitalisedToken(token)) return 0;
  }
  return 0;
};

/** A word in capitals next to words that are not. */
const isAcronym = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !ACRONYM.test(token.text) || NO_ORGANISATION.has(token.text)) return false;
  if (STOP_WORDS.has(token.text.toLowerCase())) return false;
  return ![before, after].some((neighbour) => /^\p{Lu}{2,}$/u.test(neighbour?.text ?? ''));
};

const isMarked = (text: string, { start, end }: Token): boolean =>
  /[„“"»«‚]/.test(text[start - 1] ?? '') && /[“”"«»‘]/.test(text[end] ?? '');
