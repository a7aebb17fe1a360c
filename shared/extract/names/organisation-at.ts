import { follows } from '../../german/tokens.ts';
import type { ListedNames, Listing } from './lists/listed-names.ts';
import { LISTED_ORGANISATIONS } from './lists/organisations.ts';
import { LISTED_PLACES } from './lists/places.ts';
import type { NameToken, NameWord } from './name-word.ts';

const MAX_ORGANISATION_WORDS = 5;
/** `Bundesamt für Gesundheit`. */
const OFFICE =
  /^(?:Bundes|Landes)?(?:amt|anstalt|institut|ministerium|agentur)s?$|^(?:Ministerium|Institut)s?$/u;

/** How many words from here on name an organisation; 0 if none. */
export const organisationAt = (text: string, tokens: readonly NameToken[], i: number): number => {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first?.text === '1' && /^\. ?$/.test(second?.gap ?? '') && second?.word.isClub) {
    const club = organisationAt(text, tokens, i + 1);
    return club && club + 1;
  }
  if (!first?.word.opensOrganisation) return 0;
  const company = companyLength(tokens, i);
  const listed = listedLength(text, tokens, i, IN_ORGANISATIONS);
  const isPair = second?.word.isCapitalised && follows(second);
  const seated = isPair && hasSeat(text, tokens, i) ? 2 : 0;
  const alone = isAlone(text, tokens, i) ? 1 : 0;
  const isOffice = second?.text === 'für' && tokens[i + 2]?.word.isCapitalised;
  const office = isOffice && OFFICE.test(first.text) ? 3 : 0;
  return Math.max(company, listed, seated, alone, office);
};

/** `SV Lindenau`, `Landgericht Lindenau`, `THW Kiel`: the place belongs to the name. */
const hasSeat = (text: string, tokens: readonly NameToken[], i: number): boolean =>
  tokens[i]?.word.isSeat ||
  (isAcronym(tokens, i) && listedLength(text, tokens, i + 1, IN_PLACES) > 0);

const isAlone = (text: string, tokens: readonly NameToken[], i: number): boolean => {
  const first = tokens[i];
  if (!first) return false;
  if (first.word.isQuotedMedium && isMarked(text, first)) return true;
  return first.word.isBody || isAcronym(tokens, i);
};

type List = { names: ListedNames; listing: (word: NameWord) => Listing };

const IN_ORGANISATIONS: List = {
  names: LISTED_ORGANISATIONS,
  listing: ({ organisation }) => organisation,
};
export const IN_PLACES: List = { names: LISTED_PLACES, listing: ({ place }) => place };

/** How many words from here on are a name of a list; 0 if none. */
export const listedLength = (
  text: string,
  tokens: readonly NameToken[],
  i: number,
  { names, listing }: List,
): number => {
  const first = tokens[i];
  if (!first) return 0;
  const { isListed, opens } = listing(first.word);
  const most = opens ? Math.min(MAX_ORGANISATION_WORDS, tokens.length - i) : 1;
  for (let length = most; length > 1; length--)
    if (names.has(text.slice(first.start, tokens[i + length - 1]?.end ?? 0))) return length;
  return isListed ? 1 : 0;
};

/** `Weber & Söhne GmbH & Co. KG`: capitalised words up to a legal form. */
const companyLength = (tokens: readonly NameToken[], i: number): number => {
  if (tokens[i]?.word.isStop) return 0;
  for (let j = i; j < tokens.length && j < i + MAX_ORGANISATION_WORDS; j++) {
    const token = tokens[j];
    if (!token || (j > i && !JOINS_COMPANY.has(token.gap))) return 0;
    if (j > i && token.word.isLegalForm) return j - i + (tokens[j + 1]?.text === 'Co.' ? 3 : 1);
    if (!token.word.isCapitalised) return 0;
  }
  return 0;
};

const JOINS_COMPANY: ReadonlySet<string> = new Set([' ', ' & ', ' + ']);

/** A word in capitals next to words that are not. */
const isAcronym = (tokens: readonly NameToken[], i: number): boolean =>
  tokens[i]?.word.isAcronym === true &&
  !tokens[i - 1]?.word.isInCapitals &&
  !tokens[i + 1]?.word.isInCapitals;

const isMarked = (text: string, { start, end }: NameToken): boolean =>
  /[„“"»«‚]/.test(text[start - 1] ?? '') && /[“”"«»‘]/.test(text[end] ?? '');
