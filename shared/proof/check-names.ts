import { collectNames } from '../extract/names/collect-names.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { MONTHS } from '../german/months.ts';
import { NOT_PERSON_NAMES } from '../german/names/person-words.ts';
import { numberOf } from '../german/number-words.ts';
import { STARTERS } from '../german/sentences/starters.ts';
import { stem, withoutGenitive } from '../german/stem.ts';
import { isCapitalised } from '../german/tokens.ts';
import { WEEKDAYS } from '../german/weekdays.ts';
import { asArticle, type Evidence, type ProofCheck } from './evidence.ts';
import { lowerStem, partsIn, stems, type Vocabulary } from './vocabulary.ts';

/** Endings of nouns that are never names. */
const NOUN =
  /\p{Ll}{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nis|nisse|ismus|ität)$/u;
const ADDRESS = /@|:\/\/|www\.|\p{L}\.\p{L}{2,}/u;
/** Letters of each part of a compound. */
const MIN_COMPOUND_PART_LENGTH = 4;
const LINKS = ['', 's', 'n', 'en', 'es', 'er'];
const MAX_COMPOUND_LENGTH = 60;
const DATES = new Set([...MONTHS, ...WEEKDAYS].flat());

/**
 * Names are proven by the cited sentences. No list knows every name, so any capitalised word must
 * occur there, unless it is clearly a common noun: by its ending, or because the article has it
 * after a determiner. An address must be cited verbatim.
 */
export const checkNames: ProofCheck = (statement, evidence) => {
  const address = statement.split(' ').find((word) => ADDRESS.test(word));
  if (address && !evidence.text.includes(address)) return `address ${address}`;
  const shown = formsIn(evidence.text);
  const cited = stems(partsIn(evidence.text));
  const names = namesIn(statement, evidence);
  const unproven = capitals(statement)
    .filter((word) => !isIn(shown, word))
    .find((word) => names.has(word) || !isNoun(word, cited, evidence.vocabulary));
  return unproven && `name ${unproven}`;
};

const capitals = (text: string): string[] => partsIn(text).filter((word) => isCapitalised(word));

/** `Leipziger Hauptbahnhof` also proves `Leipzig`. */
const formsIn = (text: string): Set<string> =>
  new Set(capitals(text).flatMap((word) => [...withoutGenitive(word), word.replace(/er$/, '')]));

const isIn = (forms: ReadonlySet<string>, word: string): boolean =>
  withoutGenitive(word).some((form) => forms.has(form));

/** Words of names: the article's, and those found in the statement. */
const namesIn = (statement: string, { article, extractive }: Evidence): Set<string> => {
  const names = [...extractive.names, ...collectNames(asArticle(statement, article))];
  const words = names.flatMap(({ text, mentions }) => [text, ...mentions.map((each) => each.text)]);
  return new Set(words.flatMap(capitals).flatMap(withoutGenitive));
};

const isNoun = (word: string, cited: ReadonlySet<string>, { words, nouns }: Vocabulary): boolean =>
  STARTERS.has(word) ||
  NOT_PERSON_NAMES.has(word) ||
  DATES.has(word) ||
  STOP_WORDS.has(word.toLowerCase()) ||
  numberOf(word) !== undefined ||
  NOUN.test(word) ||
  cited.has(lowerStem(word)) ||
  nouns.has(lowerStem(word)) ||
  isCompound(word.toLowerCase().slice(0, MAX_COMPOUND_LENGTH), words);

/** `Freibadkasse` where the article has a `Freibad` and a `Kasse`. */
const isCompound = (word: string, known: ReadonlySet<string>): boolean => {
  const isJoined = (part: string, link: string): boolean =>
    part.endsWith(link) && known.has(stem(part.slice(0, part.length - link.length)));
  for (let cut = MIN_COMPOUND_PART_LENGTH; cut <= word.length - MIN_COMPOUND_PART_LENGTH; cut++)
    if (
      known.has(stem(word.slice(cut))) &&
      LINKS.some((link) => isJoined(word.slice(0, cut), link))
    )
      return true;
  return false;
};
