import type { Language } from '../article/article.ts';
import { memoized } from '../german/memoized.ts';
import type { SearchForm, SearchTerm } from './search-form.ts';
import { matchAt, type Sequence, soughtIn } from './sought-terms.ts';
import { type IndexToken, indexTokens } from './tokens.ts';

/** A part of a text that matches, in UTF-16 code units. */
export type Mark = { start: number; end: number };

type Texts = Partial<Record<Language, string>>;

/**
 * What matches in a sentence: in each language that has all that was asked for; where none has, in
 * any what it has of it. A name that is printed in part has a match in part.
 */
export const marksIn = (
  texts: Texts,
  form: SearchForm,
  languages: readonly Language[],
): Partial<Record<Language, Mark[]>> => {
  const tokensIn = memoized((language: string) =>
    indexTokens(texts[language as Language] ?? '', language as Language),
  );
  const marked = (asked: SearchForm) =>
    soughtIn(asked, languages).map(({ language, all }) => {
      const found = all.map((ways) => marksOf(tokensIn(language), ways));
      const isWhole = found.length > 0 && found.every((marks) => marks.length > 0);
      return { language, isWhole, marks: joined(found.flat()) };
    });
  const whole = marked(form).filter(({ isWhole }) => isWhole);
  const shown = whole.length > 0 ? whole : marked(wordByWord(form));
  return Object.fromEntries(shown.map(({ language, marks }) => [language, marks]));
};

const wordByWord = ({ all }: SearchForm): SearchForm => ({
  all: all.flatMap((term): SearchTerm[] =>
    term.kind === 'phrase' ? term.words.map((word) => ({ kind: 'word', words: [word] })) : [term],
  ),
  none: [],
});

const marksOf = (tokens: readonly IndexToken[], ways: readonly Sequence[]): Mark[] =>
  ways.flatMap((way) =>
    tokens.flatMap(({ start }, at) => {
      const last = tokens[at + matchAt(tokens, at, way) - 1];
      return last && matchAt(tokens, at, way) > 0 ? [{ start, end: last.end }] : [];
    }),
  );

const joined = (marks: readonly Mark[]): Mark[] => {
  const all: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else all.push({ ...mark });
  }
  return all;
};
