import { SIMULTANEOUS_WORD } from '../prospects.ts';
import type { Attribute } from './attributes.ts';
import { type ClausePart, partsOf } from './clause-parts.ts';
import { COORDINATOR } from './coordinator.ts';
import { isPerfectInfinitive, participialTense, type Tense, tenseOf } from './tense.ts';

/** `tense` is undefined if no verb says it. */
export type Clause = {
  start: number;
  end: number;
  text: string;
  tense: Tense | undefined;
  attributes: readonly Attribute[];
};

/** In code units; the rest of a longer sentence belongs to no clause. */
const MAX_LENGTH = 4000;

/** The clauses of a sentence, in order, with what is between two commas as a clause of its own. */
export const clauses = (sentence: string): Clause[] => {
  const parts = partsOf(sentence.slice(0, MAX_LENGTH));
  const hosts = parts.map((part, i) => (part.kind === 'fragment' ? hostOf(parts, i) : i));
  const continued = (i: number) =>
    parts.flatMap(({ words }, other) => (other !== i && hosts[other] === i ? words : []));
  const own = parts.map((part, i) =>
    part.kind === 'main' || part.kind === 'subordinate' ? tenseOf(part, continued(i)) : undefined,
  );
  return parts.map(({ start, end, kind, words, attributes }, i) => {
    const hosted = own[hosts[i] ?? i] ?? participialTense(words);
    const tense = kind === 'infinitive' ? infinitiveTense(parts, own, i) : hosted;
    return { start, end, text: sentence.slice(start, end), tense, attributes };
  });
};

/**
 * The clause that a piece without a verb belongs to: the one it goes on with, else the one it
 * opens.
 */
const hostOf = (parts: readonly ClausePart[], i: number): number => {
  const isHost = ({ kind }: ClausePart) => kind === 'main';
  const ahead = parts.findIndex((one, at) => at > i && isHost(one));
  const back = parts.findLastIndex((one, at) => at < i && isHost(one));
  const opens = COORDINATOR.test(parts[i]?.words[0]?.text ?? '');
  const [near, far] = opens ? [ahead, back] : [back, ahead];
  if (near >= 0) return near;
  if (far >= 0) return far;
  const any = parts.findIndex(({ kind }) => kind === 'subordinate');
  return any >= 0 ? any : i;
};

const infinitiveTense = (
  parts: readonly ClausePart[],
  own: readonly (Tense | undefined)[],
  i: number,
): Tense | undefined => {
  const words = (parts[i]?.words ?? []).map(({ text }) => text);
  if (isPerfectInfinitive(words.filter((word) => word !== 'zu'))) return 'past';
  const back = own.findLastIndex((tense, at) => at < i && tense !== undefined);
  const at = back >= 0 ? back : own.findIndex((tense) => tense !== undefined);
  const matrix = (parts[at]?.words ?? []).map(({ text }) => text).join(' ');
  return words[0] === 'um' || SIMULTANEOUS_WORD.test(matrix) ? own[at] : 'future';
};
