import * as z from 'zod';
import type { Article } from './article.ts';
import { byTarget } from './by-target.ts';
import { TopicId } from './media-topics.ts';

/** `text` is exactly `sentence.text.slice(start, end)`; offsets are UTF-16 code units. */
export const Span = z.object({
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string(),
});
export type Span = z.infer<typeof Span>;

/** A direct quotation without its marks. */
export const Quote = Span.extend({
  /** As printed; absent rather than guessed. */
  speaker: z.string().optional(),
  /** Where `speaker` is printed. */
  named: Span.optional(),
  /** The article says *er* or *sie* here and leaves no doubt who is meant. */
  resolved: z.literal(true).optional(),
  /** The word of saying that ties quotation and speaker. */
  cue: Span.optional(),
});
export type Quote = z.infer<typeof Quote>;

/** A number as printed (`1,5 Mio. Euro`), its value (1500000) and its unit or what it counts. */
export const Figure = Span.extend({ value: z.number(), unit: z.string().optional() });
export type Figure = z.infer<typeof Figure>;

/**
 * A date as printed; `iso` at the precision its words have: `2024-11-22`, the ISO 8601 week
 * `2024-W47`, `2022-02`, `2015`.
 */
export const DateMention = Span.extend({ iso: z.string().optional() });
export type DateMention = z.infer<typeof DateMention>;

/** An event that a sentence reports, with the date printed in it. */
export const DatedEvent = DateMention.required({ iso: true });
export type DatedEvent = z.infer<typeof DatedEvent>;

/** One of the seventeen top-level media topics of the IPTC. */
export const Topic = z.object({
  id: TopicId,
  /** The topic's share of the evidence for any, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type Topic = z.infer<typeof Topic>;

/**
 * A person, place or organisation with every place it is named at: in full, in part, or by a role
 * phrase that the article ties to it, within which a place may be named too. `country` is the code
 * of ISO 3166-1 alpha-2, `names` what the country is called; other names have neither.
 */
export const Name = z.object({
  text: z.string(),
  type: z.enum(['person', 'place', 'organisation']),
  mentions: z.array(Span).min(1),
  country: z.string().length(2).optional(),
  names: z.object({ de: z.string(), ...byTarget(() => z.string().optional()) }).optional(),
});
export type Name = z.infer<typeof Name>;

/** A German sentence by a model, with an id of its own and the ids of the sentences that prove it. */
export const Statement = z.object({
  id: z.string(),
  text: z.string(),
  sentences: z.array(z.string()).min(1),
});
export type Statement = z.infer<typeof Statement>;

/**
 * What a model wrote and the article proves, in the article's order. Where a part is missing or
 * `points` is empty, the extractive part stands in its place; `dropped` counts the statements that
 * were not proven.
 */
export const Written = z.object({
  headline: Statement.optional(),
  lead: Statement.optional(),
  points: z.array(Statement),
  model: z.string(),
  dropped: z.int().nonnegative(),
});
export type Written = z.infer<typeof Written>;

/**
 * An extractive summary: whole sentences by id, and parts as exact spans of their sentences, all
 * in article order.
 */
export const Summary = z.object({
  /** The one sentence that says what is new. */
  lead: z.string().optional(),
  points: z.object({
    /** `editors`: the article's own key points; `extraction`: chosen by sentence score. */
    by: z.enum(['editors', 'extraction']),
    sentences: z.array(z.string()),
  }),
  quotes: z.array(Quote),
  figures: z.array(Figure),
  dates: z.array(DateMention),
  names: z.array(Name),
  /** In order of date, then of the article; empty below three events. */
  timeline: z.array(DatedEvent),
  /** Who the article says it has something from, each where first named. */
  sources: z.array(Span),
  topic: Topic.optional(),
  /** Beside the extractive parts, never instead of them. */
  written: Written.optional(),
});
export type Summary = z.infer<typeof Summary>;

/** Keeps what a model wrote for an article, so that the same request is not paid for again. */
export type WrittenMemory = {
  /** False once enough was paid for nothing. */
  mayAsk: boolean;
  recall: (request: string) => Promise<Written | undefined>;
  keep: (request: string, written: Written) => Promise<void>;
};

/** Gives at least the extractive summary. @throws what `memory` throws */
export type Summariser = (article: Article, memory?: WrittenMemory) => Summary | Promise<Summary>;
