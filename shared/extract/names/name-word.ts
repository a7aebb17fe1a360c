import { AGENCY_NAME_PATTERN } from '../../german/agencies.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { memoized } from '../../german/memoized.ts';
import { cityOfAdjective } from '../../german/names/cities.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { MORE_FIRST_NAMES } from '../../german/names/more-first-names.ts';
import { isRole, NOT_PERSON_NAMES, PARTICLES } from '../../german/names/person-words.ts';
import { nounKind } from '../../german/nouns.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { isCapitalised, type Token, tokenise } from '../../german/tokens.ts';
import { CLUB_WORDS } from './lists/clubs.ts';
import { countryOfAdjective } from './lists/countries.ts';
import { QUOTED_MEDIA } from './lists/media.ts';
import {
  BODY,
  LEGAL_FORMS,
  LISTED_ORGANISATIONS,
  NO_ORGANISATION,
  SEAT_NOUNS,
} from './lists/organisations.ts';
import { LISTED_PLACES, PLACE_NOUNS } from './lists/places.ts';
import { type PartProperties, propertiesOfWord, propertiesWith } from './part-properties.ts';

/**
 * What a word by itself can be in a name: one object for each word, for as long as it is
 * remembered.
 */
export type NameWord = ReturnType<typeof readWord>;

export type NameToken = Token & { word: NameWord };

/** The words of a text, each looked up once. */
export const nameTokens = (text: string): NameToken[] =>
  tokenise(text).map(({ text: printed, start, end, gap }) => {
    const word = nameWord(printed);
    return { text: word.text, start, end, gap, word };
  });

/** The properties of a word that the rules give a label, and that may be the first: made once. */
export const propertiesOf = (
  { text, properties }: NameWord,
  label: number,
  first: boolean,
): PartProperties => {
  const at = 2 * label + Number(first);
  const known = properties[at];
  if (known) return known;
  const plain = properties[0] ?? propertiesOfWord(text);
  const found = at === 0 ? plain : propertiesWith(label, first, text, plain);
  properties[0] = plain;
  properties[at] = found;
  return found;
};

/** Few names of organisations begin in lower case. */
const ORGANISATION_START = new RegExp(
  `^(?:\\p{Lu}|adidas|dbb|easyJet|eBay|ifo|n-tv|ntv|rbb|t-online|taz|ver\\.di|${AGENCY_NAME_PATTERN})`,
  'u',
);
const ACRONYM = /^\p{Lu}{3,5}$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** `J. Weber`, `C.Q. Weber`; not `z. B. Weber`. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** Motorways and federal roads: `auf der A7`. */
const ROAD = /^[AB]\d{1,3}$/;
const STREET = /^\p{Lu}\p{L}{2,}(?:straße|allee|gasse)$/u;
const NO_STREET =
  /^(?:Haupt|Land|Bundes|Kreis|Einbahn|Seiten|Neben|Schnell|Spiel|Sack|Fahrrad|Dorf|Durchgangs|Wasser|Milch|Anlieger|Einkaufs|Zufahrts|Ring|Schnellstraße|Ausfall)(?:straße|gasse)$/u;
const ADJECTIVE = /(?:isch|lich|ig|al|är|iv|os|ell|ant|ent|t)e[nrsm]?$/;
/** `iPhone`, `TikTok`, `U2`. */
const MIXED = /\p{Lu}.*\p{Lu}|\d/u;

const isGiven = (word: string): boolean => isFirstName(word) || MORE_FIRST_NAMES.has(word);

const readWord = (text: string) => {
  const capital = isCapitalised(text);
  const isStop = STOP_WORDS.has(text.toLowerCase());
  const isClub = CLUB_WORDS.has(text);
  const isInCapitals = capital && CAPITALS.test(text);
  const speaking = capital ? speakingNoun(text) : undefined;
  const ofCountry = countryOfAdjective(text) !== undefined;
  const organisation = LISTED_ORGANISATIONS.listing(text);
  const place = LISTED_PLACES.listing(text);
  const isKnown = organisation.isListed || place.isListed;
  const role = capital && isRole(text);
  const opensOrganisation = capital || ORGANISATION_START.test(text);
  const isFirst = capital && isFirstName(text);
  const isNoPerson = NOT_PERSON_NAMES.has(text);
  const isNamePart = capital && !isNoPerson && !isStop && !role && !isInCapitals;
  return {
    text,
    isCapitalised: capital,
    isStop,
    isInCapitals,
    opensName: opensOrganisation || ofCountry || text === '1',
    opensOrganisation,
    organisation,
    isClub,
    isSeat: isClub || SEAT_NOUNS.test(text),
    isBody: capital && BODY.test(text),
    isAcronym: isInCapitals && ACRONYM.test(text) && !NO_ORGANISATION.has(text) && !isStop,
    isQuotedMedium: QUOTED_MEDIA.has(text),
    isLegalForm: LEGAL_FORMS.has(text),
    isNamePart,
    isFirstName: isFirst,
    /** Also a double name. */
    isGivenName: isGiven(text) || (text.includes('-') && text.split('-').every(isGiven)),
    isInitials: capital && INITIALS.test(text),
    isParticle: PARTICLES.has(text),
    isRole: role,
    isPeople: speaking === 'people',
    /** Neither a known noun nor a known name of something else. */
    isUnknown:
      isNamePart &&
      !isKnown &&
      speaking === undefined &&
      !ofCountry &&
      nounKind(text.toLowerCase().replace(/^.*-/, '')) === undefined &&
      !ADJECTIVE.test(text) &&
      !MIXED.test(text.replace(/[-’'].*/, '')),
    isKnown,
    place,
    ofCountry,
    ofCity: capital && cityOfAdjective(text) !== undefined,
    isNoPerson,
    isPlaceNoun: PLACE_NOUNS.has(text),
    isRoad: ROAD.test(text),
    isStreet: capital && STREET.test(text) && !NO_STREET.test(text),
    /** For the tagger, by label and place. */
    properties: [undefined, undefined] as (PartProperties | undefined)[],
  };
};

/** Words that are remembered. */
const MAX_NAME_WORDS = 8_000;

export const nameWord = memoized(readWord, MAX_NAME_WORDS);
