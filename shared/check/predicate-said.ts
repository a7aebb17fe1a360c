import { memoized } from '../german/memoized.ts';
import { CLAUSE_BORDER, NEGATION } from '../german/negation.ts';
import { NEGATED_NOUNS, PREDICATES, type Predicate } from '../german/predicates.ts';
import type { NegationFacts } from '../languages/target-language.ts';

const VERBS = Object.entries(PREDICATES);
const NOUNS = Object.entries(NEGATED_NOUNS);

/** Whether a German sentence says anything with a verb or an adjective that is known. */
export const hasPredicate = (source: string): boolean =>
  VERBS.some(([, words]) => words().test(source));

/**
 * A translation without the words for what the German negates: `comment` for `nicht kommentiert`;
 * undefined if it has none. What is left shows whether anything negates them.
 */
export const withoutNegated = (
  source: string,
  translation: string,
  { predicates, nouns, isNegated }: NegationFacts,
): string | undefined => {
  const negated = source.split(CLAUSE_BORDER).filter((clause) => clause.search(NEGATION()) >= 0);
  const words = [...renderings(negated, VERBS, predicates), ...renderings(negated, NOUNS, nouns)];
  if (words.length === 0) return undefined;
  const rest = translation.replace(
    new RegExp(`${START}(?:${words.join('|')})`, 'giu'),
    (word, at: number) => (isNegated.test(translation.slice(Math.max(0, at - 5), at)) ? word : ' '),
  );
  return rest === translation ? undefined : rest;
};

/**
 * Whether what a translation negates is something that the German says in other words: `will not
 * dismiss` for `hält an ihm fest`.
 */
export const negatesOther = (source: string, negated: string, facts: NegationFacts): boolean => {
  const said = VERBS.filter(([sense]) => isShown(negated, facts.predicates[sense as Predicate]));
  return (
    said.some(([sense]) => OPPOSED.has(sense)) && !said.some(([, words]) => words().test(source))
  );
};

/** Verbs whose opposites German has many words for. */
const OPPOSED: ReadonlySet<string> = new Set<Predicate>([
  'answer',
  'arrest',
  'attend',
  'change',
  'close',
  'comment',
  'dismiss',
  'end',
  'find',
  'give up',
  'happen',
  'leave',
  'live',
  'lose',
  'move',
  'open',
  'publish',
  'return',
  'stay',
  'stop',
  'survive',
]);

const isShown = (text: string, words: string | undefined): boolean =>
  words !== undefined && shown(words).test(text);

/** Also within words of a language that does not put spaces before endings. */
const START = '(?<![A-Za-z])';

const shown = memoized((words) => new RegExp(`${START}(?:${words})`, 'iu'));

const renderings = (
  clauses: string[],
  german: [string, () => RegExp][],
  translated: Readonly<Record<string, string>>,
): string[] =>
  german.flatMap(([sense, words]) => {
    const rendering = translated[sense];
    return rendering && clauses.some((clause) => words().test(clause)) ? [rendering] : [];
  });
