import type { TargetLanguageCode } from 'deepl-node';
import type { Comparison } from '../german/compared.ts';
import type { DirectionSense } from '../german/direction-senses.ts';
import type { OrganisationKey, StateKey } from '../german/names/organisation-words.ts';
import type { NegativeSense } from '../german/negative-senses.ts';
import type { Opposite } from '../german/opposites.ts';
import type { NegatedNoun, Predicate } from '../german/predicates.ts';
import type { RoughNumber } from '../german/rough-numbers.ts';
import type { Sides } from '../german/sides.ts';
import type { GERMAN_LIST_WORDS } from './de/german-list-words.ts';
import type { GERMAN_PAGE_WORDS, GERMAN_STATUSES } from './de/german-page-words.ts';
import type {
  GERMAN_FAULTS,
  GERMAN_PROBLEMS,
  GERMAN_REJECTIONS,
  GERMAN_WITHDRAWALS,
} from './de/german-problem-words.ts';
import type { GERMAN_READING_WORDS, GERMAN_STOPS } from './de/german-reading-words.ts';
import type { GERMAN_TOPICS } from './de/german-topics.ts';

/** A language of the pages. German sets the words that every other one must have. */
export type ReaderLanguage = {
  /** BCP 47. */
  locale: string;
  /** Its own name for itself. */
  name: string;
  reading: ReadingSpeed;
  pageWords: Record<keyof typeof GERMAN_PAGE_WORDS, string>;
  statuses: Record<keyof typeof GERMAN_STATUSES, string>;
  readingWords: Record<keyof typeof GERMAN_READING_WORDS, string>;
  stops: Record<keyof typeof GERMAN_STOPS, string>;
  listWords: Record<keyof typeof GERMAN_LIST_WORDS, string>;
  counts: Quantity;
  problems: Record<keyof typeof GERMAN_PROBLEMS, { title: string; text: string }>;
  faults: Record<keyof typeof GERMAN_FAULTS, string>;
  /** Whether the messages of rejections are in it. */
  hasMessages?: true;
  rejections: Record<keyof typeof GERMAN_REJECTIONS, { reason: string; remedy: string }>;
  withdrawals: Record<keyof typeof GERMAN_WITHDRAWALS, string>;
  topics: Record<keyof typeof GERMAN_TOPICS, string>;
  /** How long an article takes to read. */
  minutes: (minutes: number) => string;
  /** ISO weeks and years; days and months come from the locale. */
  week: (week: number, year: string) => string;
  year: (year: string) => string;
  /** What a correction did. */
  edits: (edits: Edits) => string;
  clock: ReaderClock;
  typography: Typography;
};

/** The number of a revision, and of sentences. */
type Edits = { revision: number; changed: number; added: number; removed: number };

/** The time of day that readers live by, and what they call it. */
type ReaderClock = { timeZone: string; name: string };
/** How many there are of something. */
type Quantity = {
  /** Sentences that the check doubts, and that a revision changed. */
  flagged: (sentences: number) => string;
  corrected: (sentences: number) => string;
  /** Articles beside those that are shown. */
  further: (articles: number) => string;
};

/** Words or letters that an adult reads silently in a minute. */
type ReadingSpeed = { per: 'word' | 'letter'; minute: number };

type Typography = {
  /** CSS declarations for text in the language. */
  css: string;
  /** The widest line of running text, and how high lines of text and of headings are. */
  measure: string;
  leading: number;
  headingLeading: number;
  /** Fonts of text, where the pages' own lack its letters; names with a space are quoted. */
  fonts?: string[];
};

/** Everything the project knows of a language that articles are translated to. */
export type TargetLanguage = ReaderLanguage & {
  deepl: {
    /** Codes that DeepL takes for it; the first unless a setting asks for another. */
    codes: [TargetLanguageCode, ...TargetLanguageCode[]];
    /**
     * The register that DeepL is asked for: at most 10 instructions of 300 characters each. DeepL's
     * guide wants them positive, with one directive each.
     */
    instructions: string[];
    /** Earlier wordings of them, whose translations are kept instead of being paid for again. */
    formerInstructions?: string[][];
  };
  /** Explains each flag to readers of the language. */
  flags: FlagWords;
};

/** What the check knows of a language that articles are translated to. */
export type CheckedLanguage = {
  length: LengthRange;
  numbers: NumberFacts;
  direction: DirectionFacts;
  negation: NegationFacts;
  /** Absent where names cannot be told from other words. */
  names?: NameFacts;
  /** Single quotation marks that open and close; an apostrophe is neither. */
  singleMarks: { opening: RegExp; closing: RegExp };
  /** Marks a quotation as direct speech. */
  speech: Speech;
  /** German function words that the language has too; absent where its script rules them out. */
  alikeInGerman?: ReadonlySet<string>;
  /** How a translation ends, if that is another register than DeepL is asked for. */
  register: (translation: string) => string | undefined;
  /** The part of a translation that is not in the language, if there is one. */
  foreignPart: (source: string, translation: string) => string | undefined;
  /** Whether a text has a term, in any form. */
  says: (text: string, term: string) => boolean;
};

/**
 * Code points of a translation per code point of its source, with slack for short sentences and
 * less of it for each further clause.
 */
type LengthRange = {
  least: number;
  /** Below this share of the source, what is not said is missing. */
  short: number;
  lessBy: number;
  perClause: number;
  most: number;
  moreBy: number;
};

/** The unit of a figure, which must not change. */
export type NumberUnit =
  | 'euro'
  | 'dollar'
  | 'franc'
  | 'pound'
  | 'krone'
  | 'yen'
  | 'yuan'
  | 'won'
  | 'rouble'
  | 'zloty'
  | 'lira'
  | 'rupee'
  | 'cent'
  | 'percent';

/** How a text shows the numbers of its source, and what a number must not lose. */
type NumberFacts = {
  /** Values of all numbers in a text, in figures and in words. */
  values: (text: string) => Set<number>;
  /** Values of the numbers that a text states, one for each: `25` alone for `twenty-five`. */
  stated: (text: string) => number[];
  /** Parts of a whole in words, from 0 to 1: `two thirds`, `one in five`. */
  shares: (text: string) => number[];
  /** Months, 1 to 12, that a text names. */
  months: (text: string) => Set<number>;
  /** Days of the week, Monday being 0, that a text names; names of holidays do not count. */
  weekdays: (text: string) => Set<number>;
  clock: Clock;
  /** Multiples and magnitudes (flag `g`). */
  rough: Readonly<Partial<Record<RoughNumber, RegExp>>>;
  /** Joins the two numbers of a score, as a dash or a colon does. */
  scoreWord: string;
  belowZero: RegExp;
  decrease: RegExp;
  beforeChrist: RegExp;
  cents: RegExp;
  /** Units that metric ones may be converted to, with other figures. */
  imperial: RegExp;
  units: Record<NumberUnit, RegExp>;
};

/** How a text shows that something rises or falls. */
export type DirectionFacts = {
  /** Words (flag `g`) that say what German says beside a rise or a fall. */
  senses: Partial<Record<DirectionSense, string>>;
  /** Words of both sides of each comparison. */
  compared: Readonly<Partial<Record<Comparison, Sides>>>;
  /** Compares two things. */
  than: RegExp;
  /** Words that put something before or after an event, and all that may. */
  before: RegExp;
  after: RegExp;
  anyBefore: RegExp;
  anyAfter: RegExp;
  /** Words that mean nothing else. */
  rise: RegExp;
  fall: RegExp;
  /** Anything that may stand for a rise, or for a fall. */
  anyRise: RegExp;
  anyFall: RegExp;
};

/** How a text shows the names of its source. */
export type NameFacts = {
  /** Words of a text that can be a name or the start of one. */
  words: (text: string) => string[];
  /** A word without the ending or the particles that may follow a name. */
  stem: (word: string) => string;
  /** A word of one syllable without its particle, if it may be that: `킷` of `킷은`. */
  oneSyllable?: (word: string) => string | undefined;
  /** What may be the translated name of an organisation. */
  phrases: (text: string) => string[];
  /** Whether two of these seem to translate one name. */
  isSameName: (one: string, other: string) => boolean;
  /** The sounds of a word, comparable with `latinSounds` of a German name. */
  sounds: (word: string) => string;
  /** Whether particles follow a name without a space. */
  inflected: boolean;
  /** Alternatives for a pattern, by a key of `ORGANISATION_WORDS`. */
  organisations: Readonly<Record<OrganisationKey, string>>;
  /** The same, by a key of `STATE_WORDS`. */
  states: Readonly<Record<StateKey, string>>;
  /** What the German words in names become, by their stems. */
  parts?: Readonly<Record<string, string>>;
  /** `he` or `she` in the midst of a sentence. */
  pronoun: RegExp;
  /** Names of cities that differ from the German. */
  exonyms: Readonly<Record<string, string>>;
  /** What a place is, at the end of its name: `엘베강`. */
  kindOfPlace?: RegExp;
  /** Names of countries by code, where not as in CLDR, and what else may stand for one. */
  countries?: Readonly<Record<string, readonly [name: string, near?: string]>>;
  /** Words for countries beside their names, by code. */
  shortCountries?: Readonly<Record<string, string>>;
};

/** How a text shows that something is not so. */
export type NegationFacts = {
  /** Negative words (flag `g`) that say what German says with other words than negations. */
  senses: Partial<Record<NegativeSense, string>>;
  /** Words of both sides of each opposite. */
  opposites: Readonly<Partial<Record<Opposite, Sides>>>;
  /** Words for what a German sentence says, and for nouns that it negates. */
  predicates: Readonly<Partial<Record<Predicate, string>>>;
  nouns: Readonly<Partial<Record<NegatedNoun, string>>>;
  /** Words of `any` (flag `g`) that join clauses and negate no known verb. */
  joining: RegExp;
  /** Negates what a text says: `not`, `fail to`. */
  negates: RegExp;
  /** Alternatives for a pattern, by the German adjective that `un-` negates. */
  adjectives: Readonly<Record<string, string>>;
  /** The end of a text after which an adjective is negated. */
  isNegated: RegExp;
  /** Answers `ohne` (flag `g`). */
  without: RegExp;
  /** Anything that can stand for a negation: `not`, `fail to`, `-less`. */
  any: RegExp;
  /** A negation that no positive sentence becomes. */
  plain: RegExp;
  /** Such a negation of a verb: no idiom. */
  verbal: RegExp;
  /** Each word that turns its clause round (flag `g`), and what ends a clause. */
  negators: RegExp;
  clauseBorder: RegExp;
  /** Whether a verb is before its negation. */
  isVerbFirst: boolean;
  /** Negates a word that both texts had, of which `X` is left. */
  undone: RegExp;
  /** Says that what German has `bereits` is not so yet. */
  pending: RegExp;
  /** Says the opposite of `nicht alle`, of `kaum`. */
  all: RegExp;
  plenty: RegExp;
  /** May answer `nur knapp`. */
  barely: RegExp;
  /** May answer `erst`, and `kaum war er da`. */
  onlyThen: RegExp;
  asSoonAs: RegExp;
  /** Says that what German has `noch nicht` is so, and what it has `nicht mehr`. */
  already: RegExp;
  still: RegExp;
  /** May stand for `noch nicht` or `noch nie`, for `nicht mehr`, for `nicht ausgeschlossen`. */
  notYet: RegExp;
  noLonger: RegExp;
  possible: RegExp;
  /** `not A but B`, and what says that it is both. */
  instead: RegExp;
  both: RegExp;
  /** May stand for two negations: `no … without`. */
  doubled: RegExp;
};

/** Times that say their half of the day. */
type Clock = {
  /** Global, with the groups `half`, `hour` and `minute`. */
  pattern: RegExp;
  /** 0 to 23. */
  hourOfDay: (half: string, hour: number) => number;
};

/** Words after or before a quotation; other quoted words may be names and titles. */
export type Speech = { after: RegExp; before?: RegExp };

export type FlagWords = {
  'number-missing': string;
  'number-added': string;
  'date-changed': string;
  negation: string;
  direction: string;
  name: string;
  'quotes-unbalanced': string;
  'not-target': string;
  'left-in-german': string;
  markup: string;
  register: string;
  length: string;
  repeated: string;
  unchanged: string;
  empty: string;
  term: string;
};
