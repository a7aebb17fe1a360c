import type { Target } from '../article/article.ts';
import { isCommonNoun, isCompoundNoun } from '../german/common-nouns.ts';
import { letterRuns } from '../german/tokens.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { isName } from '../languages/is-name.ts';

/** `FDP`, `SAP`, `eBay`: written in Latin letters everywhere. */
const LATIN_EVERYWHERE = /^(?:\p{Lu}{1,6}|\p{Ll}?\p{Lu}\p{L}*\p{Lu}\p{L}*)$/u;

/**
 * Whether a text may be the same in German and in the target: a name, unless it has a German noun.
 * In another script only acronyms and single names stay as they are.
 */
export const mayStayGerman = (text: string, target: Target): boolean => {
  if (!isName(text)) return false;
  const words = letterRuns(text).map(({ text: word }) => word);
  const [only = ''] = words;
  if (words.length < 2) return !isCommonNoun(only);
  if (checkedLanguages[target].alikeInGerman) return !words.some(isCompoundNoun);
  return words.every((word) => LATIN_EVERYWHERE.test(word));
};
