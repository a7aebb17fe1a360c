import { alternatives } from '../../word-lists.ts';
import { PREPOSITIONS } from '../prepositions.ts';
import { hasZuInfinitive, isParticiple } from '../verb-forms.ts';
import { type Attribute, attributesOf } from './attributes.ts';
import { type ClauseWord, clauseWords } from './clause-words.ts';
import { COORDINATOR } from './coordinator.ts';
import { finiteIn } from './finite-verbs.ts';

/**
 * A piece of a sentence between marks, or one that `und` joins; a fragment has no verb of its own.
 */
export type ClausePart = {
  start: number;
  end: number;
  words: ClauseWord[];
  /** Indexes of words that can be the finite verb. */
  finite: number[];
  attributes: readonly Attribute[];
  kind: 'main' | 'subordinate' | 'infinitive' | 'fragment';
};

const MAX_PARTS = 60;
const BOUNDARY = /[;()[\]]|[.?!…](?=[“”"«»‘])|,(?!\d)|:(?!\d)|(?<!\d)[–—]|[–—](?!\d)|\s-\s/gu;

/** The parts of a sentence, in order. */
export const partsOf = (sentence: string): ClausePart[] =>
  between(sentence).flatMap((one) => coordinated(one));

const between = (sentence: string): ClausePart[] => {
  const ends = [...sentence.matchAll(BOUNDARY)].slice(0, MAX_PARTS).map(({ index }) => index + 1);
  return [...ends, sentence.length].flatMap((end, i, all) => {
    const start = all[i - 1] ?? 0;
    const words = clauseWords(sentence.slice(start, end), start);
    return words.length ? [part(words, { start, end })] : [];
  });
};

/** `…kam und am Freitag geht` are two clauses. */
const coordinated = (whole: ClausePart): ClausePart[] => {
  const { words, finite, start, end } = whole;
  const last = finite.at(-1) ?? 0;
  const cuts: number[] = [];
  let next = 0;
  for (const [i, { text }] of words.entries()) {
    if (!COORDINATOR.test(text) || i > last) continue;
    while ((finite[next] ?? last) < (cuts.at(-1) ?? 0)) next++;
    if ((finite[next] ?? last) < i) cuts.push(i);
  }
  if (cuts.length === 0) return [whole];
  const borders = [...cuts.map((cut) => words[cut]?.start ?? end), end];
  return [0, ...cuts].map((from, n) =>
    part(words.slice(from, cuts[n]), { start: borders[n - 1] ?? start, end: borders[n] ?? end }),
  );
};

const part = (
  words: ClauseWord[],
  { start, end }: Pick<ClausePart, 'start' | 'end'>,
): ClausePart => {
  const attributes = attributesOf(words);
  const finite = finiteIn(words, (i) => attributes.some(({ verb }) => verb === i));
  return { start, end, words, finite, attributes, kind: kindOf(words, finite) };
};

const SUBORDINATOR = new RegExp(
  `^(?:${alternatives(`
    dass daß weil wenn ob obwohl obgleich nachdem bevor ehe sobald solange falls sofern damit
    indem seitdem sodass wer was wo womit wofür wodurch wobei wonach woraufhin weshalb warum wann
    welche[rsnm]? dessen deren denen`)})$`,
  'u',
);
/** Also openers of main clauses and phrases: the verb at the end decides. */
const MAYBE_SUBORDINATOR = /^(?:als|wie|da|während|bis|der|die|das|den|dem)$/u;

const kindOf = (words: ClauseWord[], finite: number[]): ClausePart['kind'] => {
  const opening = words
    .filter(({ text }) => !COORDINATOR.test(text))
    .slice(0, 2)
    .map(({ text }) => text);
  const [first = '', second = ''] = opening;
  if (SUBORDINATOR.test(first) || (PREPOSITIONS.has(first) && SUBORDINATOR.test(second)))
    return 'subordinate';
  const relative =
    MAYBE_SUBORDINATOR.test(first) || (PREPOSITIONS.has(first) && MAYBE_SUBORDINATOR.test(second));
  const last = finite.at(-1);
  const ends =
    last === words.length - 1 || (!finite.length && isParticiple(words.at(-1)?.text ?? ''));
  if (relative && words[0]?.start && words.length > 1 && ends) return 'subordinate';
  if (finite.length) return 'main';
  return hasZuInfinitive(words.map(({ text }) => text)) ? 'infinitive' : 'fragment';
};
