import * as z from 'zod';
import { Amounts } from './amounts.ts';
import { Language, Metadata } from './article.ts';
import { ItemIdentity } from './item-identity.ts';
import { LANGUAGE_STATUSES } from './manifest-states.ts';
import { currentChange, withServedState } from './old-forms.ts';
import { Topic } from './summary.ts';

/** Why work stopped, for people (`message`) and for programs (`code`). */
export const Reason = z.object({ code: z.string(), message: z.string() });
export type Reason = z.infer<typeof Reason>;

/**
 * `pending`: not begun, or in progress. `brief`: title and summary can be read. `complete`: all of
 * it can be read. `parked`: waiting for quota or budget; the sweep resumes it. `failed`: see
 * `reason`; the sweep retries if `retry` is set.
 */
export const LanguageStatus = z.enum(LANGUAGE_STATUSES);
export type LanguageStatus = z.infer<typeof LanguageStatus>;

/**
 * Whether the rest is translated, after the brief, where it is not in any case. `none`: it is not.
 * `on-read`: it waits until a reader opens the article. `opened`: one has; later revisions are
 * translated whole, too.
 */
export const Rest = z.enum(['none', 'on-read', 'opened']);
export type Rest = z.infer<typeof Rest>;

/** Code points of this revision: estimated before they are sent to DeepL, billed after. */
const Characters = z.object({
  estimated: z.int().nonnegative(),
  billed: z.int().nonnegative(),
});
export const NO_CHARACTERS = {
  estimated: 0,
  billed: 0,
  brief: { estimated: 0, billed: 0 },
  rest: { estimated: 0, billed: 0 },
};

export const LanguageState = z.object({
  status: LanguageStatus,
  reason: Reason.optional(),
  retry: z.boolean().optional(),
  /** Missing where everything is translated, and in version 0.2.0. */
  rest: Rest.optional(),
  /** What readers get now, perhaps of an earlier revision while this one is in progress. */
  published: z
    .object({
      revision: z.int().positive(),
      status: z.enum(['brief', 'complete']),
      at: z.iso.datetime(),
      /** The document's ETag; missing up to version 0.4.0. */
      etag: z.string().optional(),
    })
    .optional(),
  title: z.string().optional(),
  lead: z.string().optional(),
  /**
   * Reading time of what is published; missing in version 0.3.0 and while a part is not translated.
   */
  minutes: z.int().positive().optional(),
  /** Sentences of this revision, how many are translated and how many the check flagged. */
  sentences: z.int().nonnegative(),
  translated: z.int().nonnegative(),
  flagged: z.int().nonnegative(),
  characters: Characters.extend({ brief: Characters, rest: Characters }),
});
export type LanguageState = z.infer<typeof LanguageState>;

/**
 * How much of an article is served: all, title and summary, or what is known of it without its
 * text.
 */
export const Serve = z.enum(['full', 'summary', 'metadata']);
export type Serve = z.infer<typeof Serve>;

/**
 * What its uploader (`x-amz-meta-embargo`, `x-amz-meta-expires`) and `config/rights.json` say of an
 * article. The same contents under other conditions are a new revision.
 */
export const Conditions = z.object({
  embargo: z.string().optional(),
  expires: z.string().optional(),
  /** Days after its upload for which it may be read. */
  days: z.int().positive().optional(),
  serve: Serve.optional(),
});
export type Conditions = z.infer<typeof Conditions>;

export const TimelineEntry = z.object({
  at: z.iso.datetime(),
  revision: z.int().positive(),
  stage: z.enum([
    'received',
    'embargoed',
    'withdrawn',
    'unpacked',
    'rejected',
    'cleaned',
    'summarised',
    'translated',
    'parked',
    'failed',
  ]),
  language: Language.optional(),
  note: z.string().optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/**
 * `withdrawn`: see `reason`; only this manifest is left of it. `unpacked`: an archive, whose files are
 * uploads of their own.
 */
export const ArticleStatus = z.enum(['accepted', 'rejected', 'withdrawn', 'unpacked']);
export type ArticleStatus = z.infer<typeof ArticleStatus>;

/**
 * A German sentence that a correction changed (both texts), added (`after`) or removed (`before`).
 */
export const Change = z.object({
  /** Its id in this revision. */
  sentence: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type Change = z.infer<typeof Change>;

const changesOr = (old: 'sentence' | 'before') => z.array(z.preprocess(currentChange(old), Change));

/**
 * Only the latest entries are kept: the manifest of an article corrected daily must not grow
 * forever.
 */
export const MAX_TIMELINE_ENTRIES = 200;

const StoredManifest = z.object({
  id: z.string(),
  /** Counts the versions that were worked on. */
  revision: z.int().positive(),
  /** The latest revision's; when it is rejected, `languages` stays that of the earlier one. */
  status: ArticleStatus,
  reason: Reason.optional(),
  /** Nobody sees the article before this instant; once it is past, when it was released. */
  embargo: z.iso.datetime().optional(),
  /** The article is withdrawn at this instant. */
  expires: z.iso.datetime().optional(),
  /** Missing where all of it is served, and in version 0.3.0. */
  serve: Serve.optional(),
  /** Under which this revision was begun; missing up to version 0.5.0. */
  conditions: Conditions.optional(),
  source: z.object({
    key: z.string(),
    etag: z.string(),
    size: z.int().nonnegative(),
    modified: z.iso.datetime(),
  }),
  /** The latest version of an agency's item that was worked on; missing for every other upload. */
  item: ItemIdentity.optional(),
  received: z.iso.datetime(),
  /** When work on this revision began; missing in version 0.2.0. */
  begun: z.iso.datetime().optional(),
  updated: z.iso.datetime(),
  /**
   * Runs in a row that may have paid DeepL and have nothing to show for it. The one in progress is
   * counted until it has, or turns out to have paid nothing.
   */
  futile: z.int().positive().optional(),
  metadata: Metadata,
  truncated: z.boolean(),
  languages: z.partialRecord(Language, LanguageState),
  /** Missing in version 0.3.0. */
  topic: Topic.optional(),
  /** How a correction differs from the revision before. */
  changes: z
    .object({
      /** What was corrected, in the agency's words for readers. */
      note: z.string().optional(),
      changed: changesOr('sentence'),
      added: changesOr('sentence'),
      removed: changesOr('before'),
    })
    .optional(),
  /** Amounts booked in the ledger for this revision. */
  booked: z.object({ month: z.string(), amounts: Amounts }).optional(),
  /** Books in which runs of this revision may have booked since; missing up to version 0.4.0. */
  books: z.array(z.string()).optional(),
  timeline: z.array(TimelineEntry),
});

export const Manifest = StoredManifest.transform(withServedState);
export type Manifest = z.infer<typeof Manifest>;
