import { Flag } from '../../article/translation.ts';
import { targetLanguages } from '../../languages/languages.ts';
import type { FlagList } from '../contract/served-flags.ts';

/** Every flag in the words of the pages. */
export const servedFlags = (): FlagList => ({
  flags: Flag.options.map((code) => ({ code, words: wordsOf(code) })),
});

const wordsOf = (flag: Flag) =>
  Object.fromEntries(
    Object.entries(targetLanguages).map(([language, { flags }]) => [language, flags[flag]]),
  );
