import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Target } from '../../shared/article/article.ts';
import { byTarget } from '../../shared/article/by-target.ts';
import type { DictionaryEntries } from './glossary-request.ts';

/** A German sentence with its translations, to some of the targets or all. */
export const Translation = z.object({
  de: z.string().min(1),
  ...byTarget(() => z.string().min(1).optional()),
});
export type Translation = z.infer<typeof Translation>;

const FOLDER = new URL('translations/', import.meta.url);

/** The translations that ship with the sample articles, one file per article. */
export const shippedTranslations = async (folder = FOLDER): Promise<Translation[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return files.flatMap((file) => z.array(Translation).parse(JSON.parse(file)));
};

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Translates known sentences. Any other comes back as it is, visibly marked, with the glossary's
 * terms replaced.
 */
export const createStandInTranslate = (translations: readonly Translation[]) => {
  const known = new Map(translations.map((entry) => [lookupKey(entry.de), entry]));
  return (text: string, target: Target, entries?: DictionaryEntries): string =>
    known.get(lookupKey(text))?.[target] ??
    `[${target}] ${entries ? applyTerms(text, entries) : text}`;
};

/** Sentences that differ only in white space or Unicode composition are the same. */
const lookupKey = (text: string): string => text.normalize('NFC').trim().split(/\s+/u).join(' ');

/** Replaces German terms where they are spelt exactly as in the glossary. */
const applyTerms = (text: string, entries: DictionaryEntries): string => {
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length);
  const terms = longestFirst.map((term) => term.replace(SYNTAX, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${terms})(?![\\p{L}\\d])`, 'gu');
  return text.replace(pattern, (term) => entries.get(term) ?? term);
};
