import * as z from 'zod';
import { LANGUAGES, TARGETS } from '../article/language-codes.ts';
import type { Term } from '../article/terms.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';

/** A problem with a line of the file, for its author. */
export const TermsProblem = z.object({ line: z.int().positive(), problem: z.string() });
export type TermsProblem = z.infer<typeof TermsProblem>;

/** DeepL refuses longer terms. */
const MAX_TERM_BYTES = 1024;
/** Far more terms than an outlet has, and far less than the 10 MiB of a DeepL glossary. */
export const MAX_TERMS_FILE_BYTES = 1024 * 1024;
/** Further problems are not listed. */
const MAX_PROBLEMS = 100;

const HEADER = LANGUAGES.join();
/** Excel and other programs write any of these, by their settings. */
const DELIMITERS = [',', ';', '\t'];
/** C0, DEL, C1 and Unicode line breaks, which DeepL refuses in a term; lone surrogates. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/**
 * The terms in a CSV file with a column for each language (`de,en,ko`, or with semicolons or tabs),
 * or its problems: a file with a bad line gives no terms.
 */
export const readTerms = (
  file: Uint8Array,
): { terms: Term[]; problems: [] } | { problems: [TermsProblem, ...TermsProblem[]] } => {
  if (file.length > MAX_TERMS_FILE_BYTES)
    return {
      problems: [{ line: 1, problem: `the file has more than ${MAX_TERMS_FILE_BYTES} bytes` }],
    };
  const text = decode(file);
  if (text === undefined) return { problems: [{ line: 1, problem: 'the file is not in UTF-8' }] };
  const tables = DELIMITERS.map((delimiter) => csvRecords(text, delimiter));
  const [header, ...records] =
    tables.find(([first]) => first && isHeader(first)) ?? tables[0] ?? [];
  if (!header) return { terms: [], problems: [] };
  if (!isHeader(header))
    return { problems: [{ line: header.line, problem: `the first line must be ${HEADER}` }] };
  return termsOf(records);
};

const isHeader = ({ cells }: CsvRecord): boolean =>
  cells.map((cell) => normal(cell).toLowerCase()).join() === HEADER;

const decode = (file: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
};

const termsOf = (records: CsvRecord[]): ReturnType<typeof readTerms> => {
  const found = new Map<string, { line: number; term: Term }>();
  const problems: TermsProblem[] = [];
  for (const record of records) {
    const term = termOf(record.cells);
    const earlier = found.get(term.de);
    const problem = record.problem ?? problemOf(record.cells) ?? conflict(term, earlier);
    if (problem) problems.push({ line: record.line, problem });
    else found.set(term.de, { line: record.line, term: { ...earlier?.term, ...term } });
  }
  const [first, ...others] = problems;
  if (first) return { problems: [first, ...others.slice(0, MAX_PROBLEMS - 1)] };
  return { terms: [...found.values()].map(({ term }) => term), problems: [] };
};

/** Removes invisible characters: with a copied soft hyphen a term would never be found. */
const normal = (cell: string | undefined): string =>
  (cell ?? '')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();

const termOf = (cells: string[]): Term => ({
  de: normal(cells[0]),
  ...Object.fromEntries(
    TARGETS.map((target) => [target, normal(cells[LANGUAGES.indexOf(target)])]).filter(
      ([, translation]) => translation,
    ),
  ),
});

const problemOf = (cells: string[]): string | undefined => {
  if (cells.length > LANGUAGES.length)
    return `there are ${cells.length} cells: put a cell with a comma or semicolon in quotation marks`;
  if (!normal(cells[0])) return 'the German term is missing';
  if (cells.slice(1).every((cell) => !normal(cell))) return 'no translation is given';
  return cells.map(problemOfCell).find((problem) => problem !== undefined);
};

const problemOfCell = (cell: string, column: number): string | undefined => {
  const [term, name] = [normal(cell), LANGUAGES[column]];
  const bytes = Buffer.byteLength(term);
  if (bytes > MAX_TERM_BYTES) return `${name} has ${bytes} bytes; DeepL takes ${MAX_TERM_BYTES}`;
  if (FORBIDDEN.test(term)) return `${name} has a line break, a tab or another control character`;
  if (term && !/[\p{L}\p{N}]/u.test(term)) return `${name} has neither a letter nor a digit`;
  return undefined;
};

const conflict = (term: Term, earlier: { line: number; term: Term } | undefined) => {
  if (!earlier) return undefined;
  const differing = TARGETS.find(
    (target) => term[target] && earlier.term[target] && term[target] !== earlier.term[target],
  );
  return differing && `${differing} of this German term differs from line ${earlier.line}`;
};
