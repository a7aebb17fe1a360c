import { sentences } from '../../shared/text/sentences.ts';

export const name = 'presseschau';
export const split = sentences;
