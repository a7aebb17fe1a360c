import type { Speech } from '../target-language.ts';

export const ENGLISH_SPEECH: Speech = {
  after:
    /^,?\s?(?:\p{L}[\p{L}.]{0,20}\s){0,4}(?:said|says|told|explained|added|wrote|warned|asked|according)\b/u,
  before: /(?:said|says|told|explained|added|wrote|warned|asked)[:,]\s?$/,
};
