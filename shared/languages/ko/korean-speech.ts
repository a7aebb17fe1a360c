import type { Speech } from '../target-language.ts';

export const KOREAN_SPEECH: Speech = {
  after: /^\s?(?:이?라고|고|며|면서|이?라며|이?라면서)(?!\p{L})/u,
};
