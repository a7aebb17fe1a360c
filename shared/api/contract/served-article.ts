import * as z from 'zod';
import { Amounts } from '../../article/amounts.ts';
import { Metadata } from '../../article/article.ts';
import {
  ArticleStatus,
  Change,
  LanguageState,
  LanguageStatus,
  Serve,
  TimelineEntry,
} from '../../article/manifest.ts';
import {
  ArticleFacts,
  byLanguage,
  Instant,
  Revision,
  ServedLanguage,
  ServedLinks,
  ServedReason,
  ServedRest,
} from './served-fields.ts';

export const ServedState = z
  .object({
    status: LanguageStatus.describe(
      '`pending`: not begun, or in progress. `brief`: title and summary can be read. `complete`: all of it can. `parked`: waits for quota or budget. `failed`: see `reason`.',
    ),
    reason: ServedReason.optional(),
    rest: ServedRest.optional(),
    served: z
      .object({ revision: Revision, status: z.enum(['brief', 'complete']), at: Instant })
      .optional()
      .describe(
        'What readers get now: perhaps an earlier revision, while a correction is worked on.',
      ),
    title: z.string().optional(),
    lead: z.string().optional().describe('The one sentence that says what is new.'),
    minutes: z.int().optional().describe('Reading time of the whole article.'),
    sentences: z.int().nonnegative(),
    translated: z.int().nonnegative(),
    flagged: z.int().nonnegative().describe('Sentences that the check doubts.'),
  })
  .meta({ id: 'LanguageState' });
export type ServedState = z.infer<typeof ServedState>;

const ServedStatus = z
  .enum([...ArticleStatus.options, 'embargoed'])
  .describe(
    'Of the latest revision. `embargoed`: it can be read from `embargo` on. `withdrawn`: it was taken back, see `reason`. `unpacked`: an archive, whose files are uploads of their own; `reason` says which are not.',
  );

export const ListedArticle = z
  .object({
    id: z.string(),
    revision: Revision,
    status: ServedStatus,
    reason: ServedReason.optional(),
    embargo: Instant.optional().describe('When it could, or can, be read first.'),
    expires: Instant.optional().describe('Until when it can be read.'),
    serve: Serve.optional().describe('How much of it is served; absent for all of it.'),
    received: Instant.describe('When its first revision was uploaded.'),
    updated: Instant.describe('When its state changed last.'),
    ...ArticleFacts.shape,
    languages: byLanguage(ServedState),
    links: ServedLinks,
  })
  .describe('An article as lists have it.');
export type ListedArticle = z.infer<typeof ListedArticle>;

const ServedChange = z
  .object({
    sentence: Change.shape.sentence.describe('Its id now; absent if it is gone.'),
    before: Change.shape.before.describe('The German words before; absent if it is new.'),
    after: Change.shape.after.describe('The German words now; absent if it is gone.'),
  })
  .meta({ id: 'Change' });

const ServedLogEntry = z
  .object({
    at: Instant,
    revision: Revision,
    stage: TimelineEntry.shape.stage,
    language: ServedLanguage.optional(),
  })
  .meta({ id: 'LogEntry' });

export const ServedArticle = z
  .object({
    schema: z.literal('article/1'),
    ...ListedArticle.shape,
    changes: z
      .object({
        note: z
          .string()
          .optional()
          .describe('What was corrected, in German, as the agency tells readers.'),
        changed: z.array(ServedChange),
        added: z.array(ServedChange),
        removed: z.array(ServedChange),
      })
      .optional()
      .describe('How the revision differs from the one before; absent without a correction.'),
    log: z.array(ServedLogEntry).describe('What was done, oldest first.'),
  })
  .meta({ id: 'Article', description: 'An article and its state in every language.' });
export type ServedArticle = z.infer<typeof ServedArticle>;

const ListItem = ListedArticle.partial()
  .required({ id: true })
  .meta({ id: 'ListItem', description: 'All of it, or the fields that were asked for.' });

const NextPage = z.url().optional().describe('The next page; absent on the last.');
const FollowPage = z
  .url()
  .optional()
  .describe('With `changed_after`: where to ask later for what has changed since this page.');

export const ArticleList = z
  .object({
    articles: z.array(ListItem),
    next: NextPage,
    follow: FollowPage,
  })
  .meta({ id: 'ArticleList' });
export type ArticleList = z.infer<typeof ArticleList>;

const OperatorState = ServedState.extend({
  retry: z.boolean().optional().describe('The sweep tries again.'),
  characters: LanguageState.shape.characters
    .optional()
    .describe('Code points of this revision: estimated before DeepL, billed after.'),
});

export const OperatorArticle = z
  .object({
    ...ServedArticle.shape,
    languages: byLanguage(OperatorState),
    log: z.array(ServedLogEntry.extend({ note: z.string().optional() })),
    source: z
      .object({
        key: z.string(),
        etag: z.string(),
        size: z.int().nonnegative().describe('Bytes.'),
        modified: Instant,
      })
      .describe('The upload.'),
    begun: Instant.optional(),
    booked: z
      .object({ month: z.string(), amounts: Amounts })
      .optional()
      .describe("In the month's ledger, for this revision."),
    found: Metadata.shape.found.describe('Where each field was found.'),
  })
  .meta({ id: 'OperatorArticle', description: 'An article with its upload and what it cost.' });
export type OperatorArticle = z.infer<typeof OperatorArticle>;

export const OperatorArticleList = z
  .object({
    articles: z.array(OperatorArticle.partial().required({ id: true })),
    next: NextPage,
    follow: FollowPage,
  })
  .meta({ id: 'OperatorArticleList' });
