import { createHash } from 'node:crypto';
import type { Target } from '../article/article.ts';

/**
 * The register DeepL is asked for: it has formality for neither language. At most 10 instructions
 * of 300 characters each. A change here changes translations: it is one of the options that an
 * in-context exact match depends on.
 */
export const instructions: Record<Target, string[]> = {
  en: [
    'Write as a news agency does: neutral, precise, in complete sentences.',
    'Keep reported speech reported: where the German marks a claim as another’s, the English says whose claim it is.',
    'Keep the names of people and organisations; add nothing that the source does not say.',
  ],
  ko: [
    'Write in the plain written style of Korean newspapers: sentences end in -다 (해라체), never in -습니다 or -요.',
    'Inside direct quotations too, use the plain style that Korean newspapers use for quotations.',
    'Transcribe names in Hangul by the standard rules for loanwords from German; add nothing that the source does not say.',
  ],
};

/** Names what a translation was instructed with, as part of its provenance. */
export const instructionsVersion = (target: Target): string =>
  createHash('sha256').update(JSON.stringify(instructions[target])).digest('hex').slice(0, 12);
