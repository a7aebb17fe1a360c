import { memoized } from '../german/memoized.ts';
import {
  CLAUSE_BORDER,
  isPlainlyPositive,
  NEGATION,
  NEGATOR,
  NOT_ALL,
  REFUSES,
  WITHOUT,
  withoutIdioms,
} from '../german/negation.ts';
import { NEGATIVE_SENSES, SMALL_SENSES } from '../german/negative-senses.ts';
import { OPPOSITES, type Opposite } from '../german/opposites.ts';
import { PREDICATES, type Predicate } from '../german/predicates.ts';
import type { Sides } from '../german/sides.ts';
import type { NegationFacts } from '../languages/target-language.ts';
import { firstOf, onlySide, pattern } from './opposite-said.ts';
import { type Counterparts, withoutCounterparts, wordsOf } from './without-counterparts.ts';

/** What a text says of one thing: with which word, how often its clause negates that. */
type Said = { word: string; side: 0 | 1; negations: number; rest: string };
/** One-sided things are turned by a negation that is added; what is lost of them shows elsewhere. */
type Pair = { german: Said; translated: Said; isOneSided: boolean };

/** What both texts say of the things that are known. */
type Polarity = {
  /**
   * The word that turns what German says: `permitted` for `verboten`, `rare` for `nicht
   * ungewöhnlich`, `no one believes` for `niemand zweifelt`.
   */
  turned: string | undefined;
  /** Whether what German negates is said in other words: `went ahead` for `nicht abgesagt`. */
  isKept: boolean;
};

/** Longer sentences say several things with such words. */
const MAX_COMPARED_LENGTH = 180;

/**
 * Compares what is said of each thing that has words for two sides. A word of the other side turns
 * it, and so does each negation in its clause. Nothing is turned where the rest of either text may
 * answer for the difference.
 */
export const polarity = (source: string, translation: string, facts: NegationFacts): Polarity => {
  const isLeftInGerman = translation.search(NEGATION()) >= 0;
  if (source.length > MAX_COMPARED_LENGTH || NOT_ALL.test(source) || isLeftInGerman)
    return { turned: undefined, isKept: false };
  const { twoSided, oneSided } = sensesOf(facts);
  const isNegated = translation.search(facts.negators) >= 0;
  const found = [...twoSided, ...(isNegated ? oneSided : [])].flatMap(([ofGerman, ofTarget]) => {
    const german = saidInGerman(source, ofGerman);
    const translated = german && saidIn(translation, ofTarget, facts);
    return translated ? [{ german, translated, isOneSided: ofTarget[1] === NO_WORD }] : [];
  });
  const right = found.filter((pair) => !pair.isOneSided && !isTurned(pair));
  if (isTurnedBack(found.filter(isTurned))) return { turned: undefined, isKept: true };
  const turned = found.find(
    (pair) =>
      isTurned(pair) &&
      (!pair.isOneSided || pair.translated.negations > pair.german.negations) &&
      !right.some(({ translated }) => translated.word.startsWith(pair.translated.word)) &&
      !isAnswered(pair, facts),
  );
  return {
    turned: turned?.translated.word,
    isKept: right.some(
      ({ german, translated }) => german.negations > 0 && german.side !== translated.side,
    ),
  };
};

const ONLY = /(?<!\p{L})nur(?!\p{L})/iu;

/** Never found: the other side of what has words for one side alone. */
const NO_WORD = '(?!)';

/** The words of a thing in German and in the other language. */
type Sense = [german: Sides, translated: Sides];

const sensesOf = memoized<{ twoSided: Sense[]; oneSided: Sense[] }, NegationFacts>(
  ({ opposites, predicates }) => ({
    twoSided: Object.entries(OPPOSITES).flatMap(([key, ofGerman]): Sense[] => {
      const ofTarget = opposites[key as Opposite];
      return ofTarget ? [[ofGerman, ofTarget]] : [];
    }),
    oneSided: Object.entries(PREDICATES).flatMap(([key, words]): Sense[] => {
      const ofTarget = predicates[key as Predicate];
      return ofTarget
        ? [
            [
              [words().source, NO_WORD],
              [ofTarget, NO_WORD],
            ],
          ]
        : [];
    }),
  }),
);

const isTurned = ({ german, translated }: Pair): boolean =>
  (german.side + german.negations + translated.side + translated.negations) % 2 === 1;

/** `die meisten schließen` is `few open`: two words of the other side, and no negation. */
const isTurnedBack = (turned: Pair[]): boolean =>
  turned.every(({ german, translated }) => german.negations + translated.negations === 0) &&
  new Set(turned.map(({ german }) => german.word)).size === 2 &&
  new Set(turned.map(({ translated }) => translated.word)).size === 2;

/** Whether what else the texts say may be the reason why they differ. */
const isAnswered = ({ german, translated }: Pair, facts: NegationFacts): boolean => {
  const reduced = (senses: Counterparts) =>
    withoutCounterparts(german.rest, translated.rest, senses, facts.senses);
  const [source, translation] = reduced(
    german.negations === translated.negations ? SMALL_SENSES : NEGATIVE_SENSES,
  );
  if (german.negations > translated.negations)
    return source.search(WITHOUT) >= 0 || facts.any.test(translation.replace(facts.joining, ' '));
  if (translated.negations > german.negations) return !isPlainlyPositive(source);
  return (
    source.search(NEGATION()) >= 0 ||
    facts.negates.test(translation) ||
    (ONLY.test(source) &&
      facts.senses.except !== undefined &&
      translation.search(wordsOf(facts.senses.except)) >= 0) ||
    (REFUSES.test(source) && !REFUSES.test(german.word))
  );
};

const saidInGerman = (text: string, sides: Sides): Said | undefined =>
  said(text, sides, {
    border: CLAUSE_BORDER,
    negator: NEGATOR(),
    counted: (clause) => withoutIdioms(clause.join(' ')),
  });

const saidIn = (text: string, sides: Sides, facts: NegationFacts): Said | undefined =>
  said(text, sides, {
    border: facts.clauseBorder,
    negator: facts.negators,
    counted: ([before, , after]) =>
      facts.isVerbFirst ? `${before.slice(-3)}${after}` : `${before} ${after}`,
  });

type Clause = [before: string, word: string, after: string];
type Counting = { border: RegExp; negator: RegExp; counted: (clause: Clause) => string };

const said = (text: string, sides: Sides, counting: Counting): Said | undefined => {
  const side = onlySide(text, sides);
  if (side === undefined) return undefined;
  const word = firstOf(sides[side], text);
  const at = text.search(pattern(sides[side]));
  const end = at + word.length;
  const before = text.slice(0, at).split(counting.border).at(-1) ?? '';
  const after = text.slice(end).split(counting.border, 1)[0] ?? '';
  const negations = counting.counted([before, word, after]).match(counting.negator)?.length ?? 0;
  const between = word.split(' ').slice(1, -1).join(' ');
  const clause = `${before} ${between} ${after}`.replace(counting.negator, ' ');
  const rest = `${text.slice(0, at - before.length)} ${clause} ${text.slice(end + after.length)}`;
  return { word, side, negations, rest };
};
