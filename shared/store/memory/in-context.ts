import { createHash } from 'node:crypto';
import type { Sentence } from '../../article/article.ts';

/** A sentence with the one before it: a pronoun's meaning depends on its neighbour. */
export type InContext = Sentence & { before: string };

export const inContext = (sentences: Sentence[]): InContext[] =>
  sentences.map((sentence, at) => ({ ...sentence, before: sentences[at - 1]?.text ?? '' }));

/** 128 bits of the SHA-256 of a sentence, its predecessor and the translation options. */
export const pairKey = ({ before, text }: InContext, options = ''): string =>
  createHash('sha256')
    .update(JSON.stringify([options, before, text]))
    .digest('hex')
    .slice(0, 32);
