import { createHash } from 'node:crypto';
import type { Target } from '../article/article.ts';
import { targetLanguages } from '../languages/languages.ts';

/** Identifies the instructions that a translation was made with, as part of its provenance. */
export const instructionsVersion = (target: Target): string =>
  createHash('sha256')
    .update(JSON.stringify(targetLanguages[target].deepl.instructions))
    .digest('hex')
    .slice(0, 12);
