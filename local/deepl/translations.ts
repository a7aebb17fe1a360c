import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Target } from '../../shared/article/article.ts';
import type { DictionaryEntries } from './glossary-request.ts';

/** A German sentence with its translations. */
export const Translation = z.object({
  de: z.string().min(1),
  en: z.string().min(1),
  ko: z.string().min(1),
});
export type Translation = z.infer<typeof Translation>;

const FOLDER = new URL('translations/', import.meta.url);

/** The translations that ship with the sample articles: one file for each. */
export const shippedTranslations = async (folder = FOLDER): Promise<Translation[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return files.flatMap((file) => z.array(Translation).parse(JSON.parse(file)));
};

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/**
 * The translation of a known sentence; of any other one its source, visibly marked, with the terms
 * of a glossary translated.
 */
export const createStandInTranslate = (translations: readonly Translation[]) => {
  const known = new Map(translations.map((entry) => [lookupKey(entry.de), entry]));
  return (text: string, target: Target, entries?: DictionaryEntries): string =>
    known.get(lookupKey(text))?.[target] ??
    `[${target}] ${entries ? applyTerms(text, entries) : text}`;
};

/** White space and composed characters don't make another sentence. */
const lookupKey = (text: string): string => text.normalize('NFC').trim().split(/\s+/u).join(' ');

/** Its entries in place of the German terms, as far as these are written just so. */
const applyTerms = (text: string, entries: DictionaryEntries): string => {
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length);
  const terms = longestFirst.map((term) => term.replace(SYNTAX, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${terms})(?![\\p{L}\\d])`, 'gu');
  return text.replace(pattern, (term) => entries.get(term) ?? term);
};
