import {
  BE_FORMS,
  HAVE_FORMS,
  PLURAL_MODALS,
  PROSPECTIVE_AUXILIARIES,
  UNREAL_AUXILIARIES,
} from '../auxiliaries.ts';
import { formsPerfectWithBe, isOfPlans, isParticiple, isPreterite } from '../verb-forms.ts';
import type { ClausePart } from './clause-parts.ts';
import type { ClauseWord } from './clause-words.ts';

/**
 * When what a clause says takes place. `state` is a present tense without an event (`ist`, `hat`),
 * `unreal` a past plan or what might have been, on either side of the present.
 */
export type Tense = 'past' | 'future' | 'present' | 'state' | 'unreal';

/** The tense of a clause, with the words of the pieces that go on with it. */
export const tenseOf = (
  { words, finite, kind }: ClausePart,
  continued: readonly ClauseWord[],
): Tense => {
  const verb = words[(kind === 'subordinate' ? finite.at(-1) : finite[0]) ?? -1]?.text;
  if (verb === undefined) return 'present';
  const all = [...words, ...continued].filter(({ text }) => text !== verb).map(({ text }) => text);
  if (PROSPECTIVE_AUXILIARIES.has(verb) || PLURAL_MODALS.has(verb))
    return isPerfectInfinitive(all) ? 'past' : 'future';
  if (/^[Ss]ollten?$/.test(verb) && isCondition(words, verb)) return 'future';
  if (UNREAL_AUXILIARIES.has(verb)) return isReported(verb, all) ? 'past' : 'unreal';
  if (/^hatten?$/.test(verb) && /^(?:sollen|wollen)$/.test(all.at(-1) ?? '')) return 'unreal';
  if (HAVE_FORMS.has(verb)) return all.some(isParticiple) ? 'past' : 'state';
  if (BE_FORMS.has(verb)) return stateOrPast(all);
  return isPreterite(verb) ? 'past' : 'present';
};

/** `Sollte sie am Sonntag gewinnen, …`: the verb opens what it is the condition of. */
const isCondition = (words: readonly ClauseWord[], verb: string): boolean =>
  words[0]?.text === verb && !isPerfectInfinitive(words.map(({ text }) => text));

/** `hätten … erfahren`: said of others, in the plural; `hätten … kommen sollen` is not. */
const isReported = (verb: string, others: string[]): boolean =>
  (verb === 'hätten' || verb === 'wären') &&
  others.some((word) => isParticiple(word)) &&
  !others.some((word) =>
    /^(?:können|sollen|müssen|dürfen|wollen|wenn|fast|beinahe|falls)$/.test(word),
  );

const stateOrPast = (others: string[]): Tense => {
  const participles = others.filter((word) => isParticiple(word));
  if (participles.some(formsPerfectWithBe)) return 'past';
  if (participles.length === 0) return 'state';
  return participles.some(isOfPlans) ? 'present' : 'past';
};

/** `leergeräumt`, `krankgeschrieben`. */
const WITH_ADJECTIVE = /^\p{Ll}{3,10}ge\p{Ll}{3,}(?:t|en)$/u;

/** `soll … gestohlen haben`, `dürfte … gekommen sein`; but `soll … gesperrt sein` is ahead. */
export const isPerfectInfinitive = (words: string[]): boolean =>
  words.some((word, i) => {
    const before = words[i - 1] ?? '';
    if (word === 'haben') return isParticiple(before) || WITH_ADJECTIVE.test(before);
    return word === 'sein' && isParticiple(before) && formsPerfectWithBe(before);
  });

/** A line without a verb of its own: `Brand am Montag gelöscht`. */
export const participialTense = (words: readonly ClauseWord[]): Tense | undefined => {
  const last = words.at(-1)?.text ?? '';
  if (!isParticiple(last)) return undefined;
  return isOfPlans(last) ? 'state' : 'past';
};
