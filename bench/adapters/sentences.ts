import { sentences } from '../../shared/german/sentences/sentences.ts';

export const name = 'presseschau';
export const split = sentences;
