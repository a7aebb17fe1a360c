import type { Target } from '../article/article.ts';
import {
  ALREADY,
  AS_SOON_AS,
  BARELY,
  DENIES,
  IS_WITHOUT,
  isPlainlyPositive,
  NEGATION,
  NOT_EXCLUDED,
  ONLY_JUST,
  ONLY_THEN,
  WITHOUT,
} from '../german/negation.ts';
import { NEGATIVE_SENSES, SMALL_SENSES } from '../german/negative-senses.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import type { NegationFacts } from '../languages/target-language.ts';
import { adjectiveNegated } from './negated-adjectives.ts';
import { isAsked, isNegationDropped, isTimed, MIN_NEGATED_LENGTH } from './negation-dropped.ts';
import { pattern } from './opposite-said.ts';
import { polarity } from './polarity.ts';
import { hasPredicate, negatesOther } from './predicate-said.ts';
import { type Counterparts, withoutCounterparts } from './without-counterparts.ts';

/** Shorter sentences are idioms, answers and headings. */
const MIN_KNOWN_LENGTH = 24;

/**
 * The word that shows a negation added, or nothing for one that was dropped; undefined where neither
 * is sure: one is added only where nothing negative was. Shorter sentences must say something with a
 * word that is known.
 */
export const negationChanged = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  if (source.length < MIN_KNOWN_LENGTH) return undefined;
  const facts = checkedLanguages[target].negation;
  return changedIn(withoutUnanswered(source, translation, facts), translation, facts);
};

/** Without what only some translations make a negation of, where this one does not. */
const withoutUnanswered = (source: string, translation: string, facts: NegationFacts): string => {
  const timely = facts.onlyThen.test(translation) ? source : source.replace(ONLY_THEN, '');
  const sure = facts.barely.test(translation) ? timely : timely.replace(ONLY_JUST, '');
  return facts.asSoonAs.test(translation) ? sure : sure.replace(AS_SOON_AS, ' ');
};

const changedIn = (
  source: string,
  translation: string,
  facts: NegationFacts,
): string | undefined => {
  const [alone, answered] = [source.replace(WITHOUT, ' '), translation.replace(facts.without, ' ')];
  if (alone !== source && answered !== translation) return changedIn(alone, answered, facts);
  if (NOT_EXCLUDED.test(source)) return facts.possible.test(translation) ? undefined : '';
  const reduced = (senses: Counterparts = NEGATIVE_SENSES): [string, string] =>
    withoutCounterparts(source, translation, senses, facts.senses);
  const { turned, isKept } = polarity(source, translation, facts);
  const isOther = isTimed(source, translation, facts) || isAsked(source, translation);
  const inTime = isOther ? undefined : turned;
  if (source.search(NEGATION()) >= 0 || BARELY.test(source))
    return !isKept && isNegationDropped(source, translation, reduced(), facts) ? '' : inTime;
  return (
    negationAdded(source, translation, reduced, facts) ??
    adjectiveNegated(source, translation, reduced, facts) ??
    turned ??
    ((DENIES().test(source) || IS_WITHOUT().test(source)) && !denies(translation, facts)
      ? ''
      : undefined)
  );
};

type Reduced = (senses?: Counterparts) => [string, string];

const negationAdded = (
  source: string,
  translation: string,
  reduced: Reduced,
  facts: NegationFacts,
): string | undefined => {
  const added =
    facts.plain.test(translation) &&
    (source.length >= MIN_NEGATED_LENGTH || hasPredicate(source) || facts.verbal.test(translation))
      ? (addedVerb(source, reduced(SMALL_SENSES), facts) ?? addedIn(reduced(), facts.undone))
      : undefined;
  return added ?? (ALREADY.test(source) ? addedIn(reduced(), facts.pending) : undefined);
};

/** Senses whose other side may answer what German denies. */
const DENIALS = [
  'accept',
  'admit',
  'allow',
  'attend',
  'consider',
  'inform',
  'respond',
  'succeed',
  'undecided',
  'willing',
] as const;

const denies = (translation: string, { any, opposites }: NegationFacts): boolean =>
  any.test(translation) ||
  DENIALS.some((key) => pattern(opposites[key]?.[1] ?? '(?!)').test(translation));

/** Words between a negation and its verb, and the verb. */
const MAX_BEFORE = 2;
const MAX_AFTER = 4;

const addedVerb = (source: string, texts: [string, string], facts: NegationFacts) => {
  const added = addedIn(texts, facts.plain);
  if (added === undefined) return undefined;
  const [before = '', after = ''] = texts[1].split(added, 2);
  const negated = facts.isVerbFirst
    ? before.split(' ').slice(-MAX_BEFORE)
    : after.trim().split(' ').slice(0, MAX_AFTER);
  return negatesOther(source, negated.join(' '), facts) ? undefined : added;
};

const addedIn = ([german, translated]: [string, string], negated: RegExp) =>
  isPlainlyPositive(german) ? negated.exec(translated)?.[0] : undefined;
