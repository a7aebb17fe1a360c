import { TARGET_CODES } from '../languages/languages.ts';

/**
 * The languages of articles: German first. Beside the schema, so that a reader's request loads no
 * zod.
 */
export const LANGUAGES = ['de', ...TARGET_CODES] as const;
