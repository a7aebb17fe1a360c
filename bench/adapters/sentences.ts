import { sentences } from '../../shared/text/sentences/sentences.ts';

export const name = 'presseschau';
export const split = sentences;
