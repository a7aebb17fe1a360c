import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Target } from './article.ts';
import { byTarget } from './by-target.ts';
import { TARGETS } from './language-codes.ts';

/** A German term and what it must become; a language without an entry is free to choose. */
export const Term = z.object({
  de: z.string().min(1),
  ...byTarget(() => z.string().min(1).optional()),
});
export type Term = z.infer<typeof Term>;

/** The terms that translations are made with now. */
export const Glossary = z.object({
  /** DeepL's id of the glossary that holds them; missing where there are none. */
  id: z.string().min(1).optional(),
  version: z.string(),
  since: z.iso.datetime(),
  terms: z.array(Term),
});
export type Glossary = z.infer<typeof Glossary>;

/** A term of the outlet that a sentence has, and whether its translation says it as it should. */
export const TermUse = z.object({
  de: z.string(),
  /** The required translation of the term. */
  target: z.string(),
  /** Id of the sentence. */
  sentence: z.string(),
  obeyed: z.boolean(),
});
export type TermUse = z.infer<typeof TermUse>;

/** Reads the terms in use. */
export type CurrentGlossary = {
  get: () => Promise<Glossary | undefined>;
  /**
   * Has the glossary of this id made again, unless another run was faster: DeepL does not know it.
   *
   * @returns the terms in use now
   */
  renew: (id: string) => Promise<Glossary | undefined>;
};

export type Dictionary = Record<string, string>;
export type Dictionaries = Record<Target, Dictionary>;
export type StoredGlossary = { id: string; name: string; created: Date };

/**
 * The glossaries of an account with the translator, which cost nothing to keep, read or change.
 *
 * @throws QuotaExceeded when the account has no room for one more: a free one has room for one
 * @throws TranslationRefused, TranslationUnavailable
 */
export type Glossaries = {
  list: () => Promise<StoredGlossary[]>;
  /** @returns the id of a glossary with the dictionaries that are not empty */
  create: (name: string, dictionaries: Dictionaries) => Promise<string>;
  /** Replaces the dictionaries one after the other, under the same id. */
  replace: (id: string, dictionaries: Dictionaries) => Promise<void>;
  remove: (id: string) => Promise<void>;
};

/** The terms of one language, German first. */
export const dictionary = (terms: readonly Term[], target: Target): Dictionary =>
  Object.fromEntries(
    terms.flatMap(({ de, [target]: translation }) => (translation ? [[de, translation]] : [])),
  );

/** Changes when a term of the language changes, not with the order or the comments of the file. */
export const versionOf = (terms: readonly Term[], target: Target): string =>
  hash(Object.entries(dictionary(terms, target)).sort(([a], [b]) => (a < b ? -1 : 1)));

export const glossaryVersion = (terms: readonly Term[]): string =>
  hash(TARGETS.map((target) => versionOf(terms, target)));

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
