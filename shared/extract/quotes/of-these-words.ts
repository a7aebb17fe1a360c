import { DEFINITE_ARTICLES } from '../../german/determiners.ts';
import type { Attribution } from './attribution.ts';
import type { Item } from './phrases.ts';
import { isSaying } from './speech-words.ts';
import { subjectOf, writtenIn } from './stated-source.ts';

/** `Zu diesem Ergebnis kommt die Kammer`, `Diese Worte stammen von Jana Weber`. */
export const ofTheseWords = (
  { word, phrase }: Item,
  rest: readonly Item[],
): Attribution | undefined => {
  const { head = '', determiner = '', preposition } = phrase ?? {};
  const [verb, ...more] = rest;
  if (!verb || verb.phrase) return undefined;
  const isThis = /^dies/.test(determiner);
  if (word === 'Zu')
    return isThis && /^(?:komm|kam|gelang)/.test(verb.word) ? subjectOf(more) : undefined;
  if (preposition || !(isThis || DEFINITE_ARTICLES.includes(determiner)) || !WORDS.test(head))
    return undefined;
  if (FROM.test(verb.word)) return writtenIn(more);
  if (!isThis) return undefined;
  if (more[0]?.word === 'man' || more.at(-1)?.word === 'zugeschrieben') return { nobody: true };
  return RAISED.test(verb.word) || isSaying(verb.word) ? subjectOf(more) : undefined;
};

const FROM = /^(?:stamm(?:en|t|ten?)|steh(?:t|en)|stand(?:en)?|f[ia]nde[nt]?)$/;

const RAISED = /^(?:erheb|erhob|zieht|zog|stellt|äußer|formulier|vertritt|vertrat|traf|trifft)/;

const WORDS =
  /(?:Satz|Sätze|Worte?|Zeilen?|Zitat|Aussage|Passage|Formulierung|Einschätzung|Forderung|Warnung|Feststellung)$/;
