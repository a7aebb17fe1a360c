import * as z from 'zod';
import { Language } from '../../article/article.ts';
import { ARTICLE_ID } from '../../article/article-id.ts';
import { byTarget } from '../../article/by-target.ts';
import { Flag } from '../../article/translation.ts';

/** One optional value for each language. */
export const byLanguage = <T extends z.ZodType>(schema: T) =>
  z.object({ de: schema.optional(), ...byTarget(() => schema.optional()) });

export const ServedTime = z
  .object({
    at: z.iso.datetime({ offset: true }).describe('RFC 3339, with the zone.'),
    precision: z
      .literal('day')
      .optional()
      .describe('Only the day is known; `at` is its first moment in Germany.'),
  })
  .meta({ id: 'Time', description: 'A time that an article gives.' });

export const ArticleId = z.string().regex(ARTICLE_ID, 'not an article id');

export const Instant = z.iso.datetime().describe('RFC 3339, in UTC.');

const Path = z.string().startsWith('/');

export const ServedLinks = z
  .object({
    self: Path.describe('This resource, or the entry of a list by itself.'),
    page: Path.describe('The page for people.'),
    original: z.url().optional().describe('Where the publisher has the article.'),
    ...byLanguage(Path).shape,
    summary: Path.optional().describe('The summary, in the language of this resource.'),
    manifest: Path.describe('The state of the article in every language.'),
  })
  .meta({
    id: 'Links',
    description:
      'Paths on this server; `original` is elsewhere. A language is there once it can be read.',
  });
export type ServedLinks = z.infer<typeof ServedLinks>;

const ServedTopic = z
  .object({
    id: z.string().describe("The IPTC's code, such as `medtop:11000000`."),
    uri: z.url().describe('The same as a URI.'),
    confidence: z.number().min(0).max(1).optional(),
    names: byLanguage(z.string()),
  })
  .meta({ id: 'Topic', description: 'One of the seventeen top-level media topics of the IPTC.' });

const AgencySubject = z.object({ id: z.string(), uri: z.url() });

/** An article's metadata: the same fields wherever an article is served. */
export const ArticleFacts = z.object({
  published: ServedTime.optional().describe('When the publisher says it was published.'),
  modified: ServedTime.optional().describe('When the publisher says it was changed last.'),
  byline: z.string().optional(),
  site: z.string().optional(),
  section: z.string().optional(),
  agency: z.string().optional().describe('The news agency that it credits.'),
  place: z.string().optional().describe('The place of the dateline.'),
  topic: ServedTopic.optional(),
  item: z
    .object({
      id: z.string().optional(),
      version: z.number().optional(),
      urgency: z.number().optional().describe('1 is the most urgent, 8 the least.'),
      genre: z.string().optional(),
      keywords: z.array(z.string()).optional(),
      places: z.array(z.string()).optional(),
      topics: z.array(AgencySubject).optional().describe('IPTC media topics of any level.'),
    })
    .optional()
    .describe('What an agency says of its item.'),
  rights: z
    .object({
      copyright: z.string().optional(),
      licence: z.string().optional().describe('A licence by its name or address.'),
      usageTerms: z.string().optional(),
    })
    .optional(),
  truncated: z.boolean().describe('Only the start of a paywalled article was uploaded.'),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

export const ServedFlag = Flag.describe('A reason for doubt; `/v1/flags` explains each.').meta({
  id: 'Flag',
});

export const ServedSentence = z
  .object({
    id: z.string().describe('The same in every language: `title`, `kicker`, `s1`, `w1`, …'),
    text: z
      .string()
      .optional()
      .describe("In the document's language; absent until it is translated."),
    source: z.string().optional().describe('The German original; absent in German.'),
    flags: z.array(ServedFlag).optional(),
    usualForms: z
      .array(z.string())
      .optional()
      .describe('With the flag `name`: how most of the article renders the name.'),
  })
  .meta({ id: 'Sentence' });

export const ServedReason = z
  .object({ code: z.string(), message: z.string() })
  .meta({ id: 'Reason', description: 'Why work stopped: for programs and for people.' });

export const ServedLanguage = Language.meta({
  id: 'Language',
  description: 'Languages that articles are served in; German is the source.',
});

export const ServedRest = z
  .enum(['none', 'on-read', 'being-translated'])
  .describe(
    'What becomes of all but the brief: nothing, translated once a reader opens it, or being translated now.',
  );
export type ServedRest = z.infer<typeof ServedRest>;

export const Revision = z.int().positive().describe('Counts the versions of the article.');
