import { type TargetCode, targetLanguages } from '../languages/languages.ts';

// Beside the schemas, so that a reader's request loads no zod.

/** The languages that articles are translated to, in alphabetical order. */
export const TARGETS = (Object.keys(targetLanguages) as TargetCode[]).toSorted();

/** The languages of articles: German first. */
export const LANGUAGES = ['de', ...TARGETS] as const;
