import * as z from 'zod';
import { BlockType } from '../../article/article.ts';
import { Name, Summary, Written } from '../../article/summary.ts';
import { TermUse } from '../../article/terms.ts';
import {
  ArticleFacts,
  Instant,
  Revision,
  ServedLanguage,
  ServedLinks,
  ServedRest,
  ServedSentence,
} from './served-fields.ts';

const SentenceId = z.string().describe('Id of a sentence.');

const SourceSpan = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    text: z.string().describe('The German words, `source.slice(start, end)`.'),
  })
  .meta({
    id: 'SourceSpan',
    description:
      'A stretch of the German sentence in every language; offsets are UTF-16 code units of the source.',
  });

const Passage = z.object({ sentence: SentenceId, source: SourceSpan }).meta({ id: 'Passage' });

const Dated = z.object({
  ...Passage.shape,
  date: z
    .string()
    .optional()
    .describe('As precise as its words: `2024-11-22`, `2024-W47`, `2022-02` or `2015`.'),
  precision: z.enum(['day', 'week', 'month', 'year']).optional(),
});

const Proven = z.object({
  id: z.string().describe("Id of the model's sentence."),
  sentences: z.array(SentenceId).min(1).describe('The sentences that prove it.'),
});

const ServedWritten = z.object({
  headline: Proven.optional(),
  lead: Proven.optional(),
  points: z.array(Proven),
  model: Written.shape.model,
  dropped: Written.shape.dropped.describe('Statements that the article did not prove.'),
});

export const ServedSummary = z
  .object({
    lead: SentenceId.optional(),
    points: z.object({
      by: Summary.shape.points.shape.by.describe(
        "`editors`: the article's own key points; `extraction`: chosen by sentence score.",
      ),
      sentences: z.array(SentenceId),
    }),
    quotes: z.array(
      Passage.extend({
        speaker: z.string().optional().describe('As printed; absent rather than guessed.'),
        named: Passage.optional().describe('Where the speaker is named.'),
        resolved: z.literal(true).optional().describe('A pronoun here; the name is elsewhere.'),
        cue: Passage.optional().describe('The word of saying.'),
      }),
    ),
    figures: z.array(Passage.extend({ value: z.number(), unit: z.string().optional() })),
    dates: z.array(Dated),
    timeline: z.array(Dated).describe('Dated events in order of date; empty below three.'),
    names: z.array(
      z.object({
        text: z.string(),
        type: Name.shape.type,
        country: Name.shape.country.describe('ISO 3166-1 alpha-2.'),
        names: Name.shape.names.describe('What the country is called.'),
        mentions: z.array(Passage).min(1),
      }),
    ),
    sources: z.array(Passage).describe('Who the article says it has something from.'),
    written: ServedWritten.optional().describe('By a model, each statement proven.'),
  })
  .meta({ id: 'Summary', description: 'Sentences by id, in the order of the article.' });
export type ServedSummary = z.infer<typeof ServedSummary>;

export const ServedTranslation = z
  .object({
    machine: z.literal(true).describe('A machine translated it.'),
    at: Instant.describe('When it was published.'),
    server: z.string().describe('The host that answered.'),
    model: z
      .string()
      .optional()
      .describe("As the server names it; `stand-in` marks answers that are not DeepL's."),
    instructions: z.string().optional().describe('Version of the instructions about register.'),
    glossary: z.string().optional().describe("Version of the outlet's terms."),
    flagged: z.int().nonnegative().describe('Sentences that the check doubts.'),
  })
  .meta({ id: 'Translation' });
export type ServedTranslation = z.infer<typeof ServedTranslation>;

/** The first fields of a document and of its summary. */
export const DocumentHead = z.object({
  id: z.string(),
  revision: Revision,
  language: ServedLanguage,
  sourceLanguage: z.literal('de'),
  status: z.enum(['brief', 'complete']),
  rest: ServedRest.optional(),
  title: ServedSentence.optional(),
  kicker: ServedSentence.optional(),
  correction: ServedSentence.optional().describe(
    'What this version corrects, in the note of its agency to readers.',
  ),
  ...ArticleFacts.shape,
  minutes: z.int().optional().describe('Reading time; absent while a part is not translated.'),
  links: ServedLinks,
  translation: ServedTranslation.optional().describe('Absent in German.'),
});
export type DocumentHead = z.infer<typeof DocumentHead>;

export const ServedDocument = z
  .object({
    schema: z.literal('document/1'),
    ...DocumentHead.shape,
    blocks: z.array(
      z
        .object({ type: BlockType, sentences: z.array(ServedSentence) })
        .meta({ id: 'Block', description: 'Neighbours of one type belong together.' }),
    ),
    summary: ServedSummary,
    statements: z.array(ServedSentence).optional().describe('What a model wrote for the summary.'),
    terms: z.array(TermUse).optional().describe("The outlet's terms that occur in it."),
  })
  .meta({ id: 'Document', description: 'An article in one language.' });
export type ServedDocument = z.infer<typeof ServedDocument>;

export const SummaryDocument = z
  .object({
    schema: z.literal('summary/1'),
    ...DocumentHead.shape,
    summary: ServedSummary,
    sentences: z
      .record(z.string(), ServedSentence.omit({ id: true }).meta({ id: 'CitedSentence' }))
      .describe('Every sentence that the summary names, by id.'),
  })
  .meta({
    id: 'SummaryDocument',
    description: 'The summary in one language with the sentences that it names.',
  });
export type SummaryDocument = z.infer<typeof SummaryDocument>;
