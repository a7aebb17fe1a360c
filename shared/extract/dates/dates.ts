import type { Sentence } from '../../article/article.ts';
import type { DateMention } from '../../article/summary.ts';
import { dayOf } from './calendar.ts';
import { DATE_RULES, type DateContext, type DateRule } from './date-rules.ts';

const FUTURE =
  /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|dürfte|dürften|kann|können|möchte|muss|müssen|startet|beginnt|beginnen|öffnet|entscheidet|findet|tagt)(?!\p{L})/u;
const PAST =
  /(?<!\p{L})(?:wurde|wurden|worden|war|waren|hatte|hatten|hat|haben|kam|kamen|ging|(?!heute|gute|letzt|nächst|best|erst|zweit|dritt|weit|meist)\p{Ll}{3,}(?:te|ten))(?!\p{L})/u;

/**
 * Dates of one sentence in order, resolved against the day of publication (ISO 8601, in its own
 * zone). `iso` is a day, an ISO week (`2024-W47`), a month or a year, as precise as the words; it
 * is absent if the words depend on a day of publication that is unknown.
 */
export const dates = ({ id, text }: Sentence, published: string | undefined): DateMention[] => {
  const context = { published: dayOf(published), tense: tenseOf(text) };
  return withoutOverlap(DATE_RULES.flatMap((rule) => matches(rule, text, context))).map(
    ({ start, end, iso }) => {
      const span = { sentence: id, start, end, text: text.slice(start, end) };
      return iso === undefined ? span : { ...span, iso };
    },
  );
};

const tenseOf = (text: string): DateContext['tense'] => {
  if (PAST.test(text)) return 'past';
  return FUTURE.test(text) ? 'future' : 'open';
};

type Found = { start: number; end: number; iso: string | undefined };

const matches = (
  { pattern, resolve, valid }: DateRule,
  text: string,
  context: DateContext,
): Found[] =>
  [...text.matchAll(pattern)]
    .filter(({ groups = {} }) => valid?.(groups) ?? true)
    .map(({ index, 0: printed, groups = {} }) => ({
      start: index,
      end: index + printed.trimEnd().length,
      iso: resolve(groups, context),
    }));

const withoutOverlap = (found: Found[]): Found[] => {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};
