import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const DEFAULT_FOLDER = join(import.meta.dirname, 'data');

/** The files that the benchmarks read, and where their content comes from; see README.md. */
const DATA_FILES = {
  'fundus.json': 'news pages from the parser tests of https://github.com/flairNLP/fundus',
  'traf.json': 'evaluation pages of https://github.com/adbar/trafilatura',
  'pages-dev.jsonl': 'facts on the fundus pages, labelled by hand',
  'gsd-dev-news.json': 'https://github.com/UniversalDependencies/UD_German-GSD, dev',
  'gsd-dev-reviews.json': 'https://github.com/UniversalDependencies/UD_German-GSD, dev',
  'gsd-test-reviews.json': 'https://github.com/UniversalDependencies/UD_German-GSD, test',
  'pud-wiki.json': 'https://github.com/UniversalDependencies/UD_German-PUD',
  'golden.json': 'test cases of https://github.com/diasks2/pragmatic_segmenter and others',
  'own_news.json': 'sentence cases written for this purpose',
  'gnad-dev.jsonl': 'https://github.com/tblock/10kGNAD',
  'wikinews-dev.jsonl': 'https://de.wikinews.org',
  'webteaser-dev.jsonl': 'meta descriptions of the trafilatura pages',
  'quotes-dev.json': 'https://github.com/uhh-lt/german-news-quotation-attribution-2024',
  'germeval-dev.json': 'GermEval 2014, https://sites.google.com/site/germeval2014ner/data',
  'germeval-dev-news.json': 'GermEval 2014, https://sites.google.com/site/germeval2014ner/data',
  'smartdata-dev-news.json': 'https://github.com/DFKI-NLP/smartdata-corpus, v3 dev',
  'smartdata-v1-train.json': 'https://github.com/DFKI-NLP/smartdata-corpus, v1 train',
} as const;

export type DataFile = keyof typeof DATA_FILES;

/** Where each file is. */
export type Data = { path: (file: DataFile) => string; missing: (file: DataFile) => boolean };

/** Finds the files by name in the given folders, at any depth; in `bench/data` if none is given. */
export const openData = (folders: readonly string[]): Data => {
  const searched = folders.length > 0 ? folders.map((folder) => resolve(folder)) : [DEFAULT_FOLDER];
  const found = new Map(searched.toReversed().flatMap(dataFilesIn));
  return {
    missing: (file) => !found.has(file),
    path: (file) => {
      const path = found.get(file);
      if (!path) throw new Error(missingLine(file));
      return path;
    },
  };
};

export const missingLine = (file: DataFile): string =>
  `not measured, no ${file}: ${DATA_FILES[file]} (see bench/README.md)`;

export const readJsonFile = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** One JSON value a line. */
export const readJsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const dataFilesIn = (folder: string): [name: string, path: string][] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => basename(file) in DATA_FILES)
        .map((file) => [basename(file), join(folder, file)])
    : [];
