import * as z from 'zod';
import { type Counts, ratio } from '../statistics.ts';

type Span = { start: number; end: number };
type FoundQuote = Span & { speaker?: Span | undefined };

const Offsets = z.tuple([z.number(), z.number()]);
/** A text with its annotated quotations; quotation and speaker can be in several pieces. */
export const QuotedText = z.object({
  text: z.string(),
  quotes: z.array(
    z.object({ type: z.string(), quote: z.array(Offsets), speaker: z.array(Offsets) }),
  ),
});
export type QuotedText = z.infer<typeof QuotedText>;

/** Direct quotations found, and of those with a named speaker how many were answered, and right. */
type QuotationCounts = Counts & {
  speakers: number;
  answered: number;
  speakersRight: number;
};

/** Shared characters over all characters of both, from which on a quotation counts as found. */
const MIN_OVERLAP = 0.8;

export const NO_QUOTATIONS: QuotationCounts = {
  right: 0,
  wrong: 0,
  missed: 0,
  speakers: 0,
  answered: 0,
  speakersRight: 0,
};

/** Adds the quotations of one text to the counts. */
export const countQuotations = (
  counts: QuotationCounts,
  { quotes }: QuotedText,
  found: readonly FoundQuote[],
): QuotationCounts => {
  const left = new Set(found);
  const sum = { ...counts };
  for (const gold of quotes.flatMap(directQuote)) {
    const match = bestMatch(gold, [...left]);
    if (!match) {
      sum.missed += 1;
      continue;
    }
    left.delete(match);
    sum.right += 1;
    if (!gold.speaker) continue;
    sum.speakers += 1;
    if (!match.speaker) continue;
    sum.answered += 1;
    if (isSameMention(match.speaker, gold.speaker)) sum.speakersRight += 1;
  }
  return { ...sum, wrong: sum.wrong + left.size };
};

const directQuote = ({ type, quote, speaker }: QuotedText['quotes'][number]): FoundQuote[] => {
  const [first, last, mention] = [quote[0], quote.at(-1), speaker[0]];
  if (type !== 'Direct' || !first || !last) return [];
  return [
    {
      start: first[0],
      end: last[1],
      speaker: mention && { start: mention[0], end: mention[1] },
    },
  ];
};

const bestMatch = (gold: Span, found: readonly FoundQuote[]): FoundQuote | undefined =>
  found
    .map((quote) => ({ quote, overlap: overlapOf(gold, quote) }))
    .filter(({ overlap }) => overlap >= MIN_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap)[0]?.quote;

const shared = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

const overlapOf = (one: Span, other: Span): number =>
  ratio(shared(one, other), Math.max(one.end, other.end) - Math.min(one.start, other.start));

const isSameMention = (one: Span, other: Span): boolean =>
  shared(one, other) >= Math.min(one.end - one.start, other.end - other.start) / 2;
