import { THIRD_PERSON_POSSESSIVES } from '../../german/determiners.ts';
import { clauseOf, isBreak } from './clauses.ts';
import type { Item, Phrase } from './phrases.ts';

export const isSpeaker = ({ kind }: Phrase): boolean => SPEAKERS.has(kind);

/** `Ihr Bildband`, `seine Firma`: `sie` and `er` are the owner. */
export const isOwned = ({ kind, determiner = '' }: Phrase): boolean =>
  kind === 'body' && OWNERS.has(determiner);

export const OWNERS: ReadonlySet<string> = new Set(THIRD_PERSON_POSSESSIVES);

/** The first phrase that can be the subject of the verb before; `any` noun with an article too. */
export const subjectIn = (rest: readonly Item[], any: boolean): Found | undefined => {
  const clause = clauseOf(rest);
  let spare: Found | undefined;
  for (const [i, item] of clause.entries()) {
    const { phrase } = item;
    if (!phrase?.subject) continue;
    const found = { phrase, item, after: rest.slice(i + 1) };
    if (phrase.kind === 'pronoun') {
      return /^(?:er|sie|es)$/i.test(item.word) ? found : undefined;
    }
    if (phrase.kind === 'name' && (i === 0 || phrase.determiner || phrase.full)) return found;
    if (phrase.kind === 'other' && any && (phrase.determiner || i === 0)) spare ??= found;
    if (phrase.kind === 'mute') spare ??= found;
    if (phrase.kind === 'people') return apposed(found);
    if (phrase.kind === 'person' || phrase.kind === 'body') return found;
  }
  return spare;
};

/** `Arzt und Autor Jan Weber`, `die Leiterin des Bads, Jana Weber,`: the person is named after. */
export const apposed = (found: Found): Found => {
  const [link, next] = found.after;
  if (
    !found.phrase.determiner &&
    /^(?:und|sowie)$/.test(link?.word ?? '') &&
    next?.phrase?.kind === 'person' &&
    next.phrase.subject
  )
    return { phrase: next.phrase, item: next, after: found.after.slice(2) };
  const at = found.after.findIndex(({ phrase, gap }) => !phrase || isBreak(gap) || phrase.subject);
  const named = found.after[at];
  const close = found.after[at + 1];
  const isNamed =
    named?.gap === ', ' &&
    named.phrase?.subject &&
    (named.phrase.kind === 'person' || named.phrase.full);
  if (!isNamed || !named.phrase || (close && !isBreak(close.gap))) return found;
  return { phrase: named.phrase, item: named, after: found.after.slice(at + 1) };
};

/** `…, während Ute Lamm …`: what the sentence says of another person is not the speaker's. */
export const isAnothers = (clause: readonly Item[]): boolean =>
  /^(?:während|wohingegen)$/.test(clause[0]?.word ?? '') &&
  clause.some(({ phrase }) => phrase && isSpeaker(phrase));

export const isSource = (phrase: Phrase): boolean =>
  isSpeaker(phrase) ||
  phrase.kind === 'pronoun' ||
  (phrase.kind === 'other' && phrase.determiner !== undefined);

const SPEAKERS: ReadonlySet<Phrase['kind']> = new Set(['person', 'people', 'body', 'name']);

type Found = { phrase: Phrase; item: Item; after: readonly Item[] };
