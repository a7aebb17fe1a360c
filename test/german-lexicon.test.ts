import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAYBE_LAST, NEVER_LAST } from '../shared/german/abbreviations.ts';
import { AGENCY_NAMES } from '../shared/german/agencies.ts';
import { DEMONSTRATIVES, INDEFINITE_ARTICLES, POSSESSIVES } from '../shared/german/determiners.ts';
import { MONTH_WORDS } from '../shared/german/months.ts';
import { TWO_TO_TWELVE } from '../shared/german/number-words.ts';
import { PREPOSITIONS } from '../shared/german/prepositions.ts';
import { SAYING_VERBS } from '../shared/german/saying.ts';
import { SCALES } from '../shared/german/scales.ts';
import { WEEKDAYS } from '../shared/german/weekdays.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = globSync(['shared/**/*.ts', 'local/**/*.ts', 'functions/*.ts', 'train/**/*.ts'], {
  cwd: ROOT,
});

const DETERMINERS = [...INDEFINITE_ARTICLES, ...POSSESSIVES, ...DEMONSTRATIVES];

type Lexicon = {
  /** The one file in `shared/german` that lists the words. */
  home: string;
  words: readonly string[];
  /** Different words that a file elsewhere may name; more are a copy of the list. */
  most: number;
  /** Files that name more, with the reason. */
  allowed: Readonly<Record<string, string>>;
};

/** Every list of German words that the code needs in more than one place. */
const LEXICON: readonly Lexicon[] = [
  {
    home: 'months',
    // Without what English spells alike, and without names of people.
    words: [...MONTH_WORDS].filter((word) => !/^(?:A|Sep|Nov|Ju[ln]$|Jan$|Feb$)/.test(word)),
    most: 1,
    allowed: {
      'shared/german/nouns.ts': 'nouns are called so',
      'shared/german/speaking-nouns.ts': 'endings of words that name nobody',
    },
  },
  {
    home: 'weekdays',
    words: WEEKDAYS.flat(),
    most: 1,
    allowed: {
      'shared/german/nouns.ts': 'nouns are called so',
      'shared/german/holidays.ts': 'holidays are called so',
      'shared/extract/names/lists/family-names.ts': 'families are called so',
      'shared/extract/names/lists/media.ts': 'newspapers are called so',
    },
  },
  {
    home: 'agencies',
    words: AGENCY_NAMES,
    most: 1,
    allowed: {
      'shared/extract/names/lists/same-organisations.ts': 'joins a short name with the full one',
    },
  },
  {
    home: 'abbreviations',
    words: [...NEVER_LAST, ...MAYBE_LAST].filter((word) => word.length > 3),
    most: 3,
    allowed: {
      'shared/german/names/foreign-first-names.ts': 'has names that are spelt alike',
      'shared/german/names/country-words.ts': 'has the beginnings of adjectives',
    },
  },
  { home: 'number-words', words: Object.keys(TWO_TO_TWELVE), most: 3, allowed: {} },
  {
    home: 'scales',
    // Without what English spells alike.
    words: Object.keys(SCALES).filter((word) => !/^[MB]illion$/.test(word)),
    most: 1,
    allowed: {
      'shared/german/names/person-words.ts': 'has those seen beside names',
      'shared/german/rough-numbers.ts': 'has those without a figure',
    },
  },
  {
    home: 'saying',
    words: SAYING_VERBS,
    most: 3,
    allowed: {
      'shared/german/prospects.ts': 'has those of what is to come',
      'shared/german/strong-verbs.ts': 'has the forms of all strong verbs',
    },
  },
  {
    // Without what every list of function words has.
    home: 'determiners',
    words: DETERMINERS.filter((word) => word.length > 3),
    most: 9,
    allowed: {
      'shared/clean/boilerplate/line-starts.ts': 'has whole phrases',
      'shared/german/function-words.ts': 'has those without content',
      'shared/german/sentences/before-number.ts': 'has those before an ordinal',
      'shared/german/names/person-words.ts': 'has those seen beside names',
    },
  },
  {
    // Without what every list of function words has.
    home: 'prepositions',
    words: [...PREPOSITIONS].filter((word) => word.length > 4),
    most: 9,
    allowed: {
      'shared/german/function-words.ts': 'has those without content',
    },
  },
];

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const readSource = (path: string): string =>
  withoutComments(readFileSync(join(ROOT, path), 'utf8'));
const CODE = new Map(SOURCES.map((path) => [path, readSource(path)]));

/** The words of a list that a source names, comments aside. */
const namedIn = (code: string, words: readonly string[]): string[] => {
  const any = new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'giu');
  return [...new Set(Array.from(code.matchAll(any), ([word]) => word.toLowerCase()))];
};

describe.each(LEXICON)('the list of $home', ({ home, words, most, allowed }) => {
  test('is not typed again elsewhere', () => {
    const copies = [...CODE].flatMap(([path, code]) => {
      if (path in allowed || path === `shared/german/${home}.ts`) return [];
      const found = namedIn(code, words);
      return found.length > most ? [`${path}: ${found.join(', ')}`] : [];
    });
    expect(copies).toEqual([]);
  });

  test('would be found if it were', () => {
    const copy = `const COPY = '${words.join('|').toLowerCase()}';`;
    expect(namedIn(copy, words).length).toBeGreaterThan(most);
    const comment = withoutComments(`/** ${words.join(', ')} */`);
    expect(namedIn(comment, words)).toEqual([]);
  });

  test('is allowed only where it still is', () => {
    for (const path of Object.keys(allowed))
      expect(namedIn(readSource(path), words).length).toBeGreaterThan(most);
  });
});
