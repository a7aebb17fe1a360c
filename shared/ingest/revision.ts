import { type Article, bodySentences, type Language } from '../article/article.ts';
import type { ItemIdentity } from '../article/item-identity.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import {
  type Conditions,
  type LanguageState,
  MAX_TIMELINE_ENTRIES,
  type Manifest,
  NO_CHARACTERS,
  type Reason,
  type TimelineEntry,
} from '../article/manifest.ts';
import { awaitsReader, isCleaned, isDone } from '../article/manifest-states.ts';
import type { Summary } from '../article/summary.ts';
import type { ObjectHead } from '../store/bucket.ts';
import type { Trace } from '../store/journal.ts';
import { type Availability, areKnown } from './availability.ts';

type Begin = {
  id: string;
  upload: ObjectHead & { key: string };
  /** The identity of an agency's item. */
  item?: ItemIdentity | undefined;
  /** Undefined where they cannot be read, or decide nothing. */
  conditions?: Conditions | undefined;
  /** What is known of an article whose manifest was lost. */
  trace?: Trace | undefined;
  now: Date;
};

/**
 * The manifest when work on an upload begins: the same contents under the same conditions resume
 * where they were, others are a new revision. Its languages stay those of the earlier one until it
 * is accepted.
 */
export const beginRevision = (
  previous: Manifest | undefined,
  { id, upload, item, conditions, trace, now }: Begin,
): Manifest => {
  const isSame = previous?.source.etag === upload.etag;
  if (isSame && !isUploadedAgain(previous, upload)) {
    if (!conditions || areKnown(conditions, previous) || !isDecidedBy(previous)) return previous;
    if (previous.status === 'accepted' && !isCleaned(previous)) return { ...previous, conditions };
  }
  const revision = ((previous ?? trace)?.revision ?? 0) + 1;
  const begun: Manifest = {
    id,
    revision,
    status: 'accepted',
    source: {
      key: upload.key,
      etag: upload.etag,
      size: upload.size,
      modified: upload.modified.toISOString(),
    },
    ...(item && { item }),
    conditions,
    embargo: previous?.embargo,
    expires: previous?.status === 'withdrawn' ? undefined : previous?.expires,
    serve: previous?.serve,
    received: previous?.received ?? (trace?.received ?? upload.modified).toISOString(),
    begun: now.toISOString(),
    updated: now.toISOString(),
    metadata: previous?.metadata ?? {},
    topic: previous?.topic,
    truncated: previous?.truncated ?? false,
    changes: isSame ? previous.changes : undefined,
    languages: previous?.languages ?? {},
    timeline: previous?.timeline ?? [],
  };
  return withEntry(begun, now, { stage: 'received', note: `${upload.size} bytes` });
};

/**
 * The same bytes bring back an article whose upload was deleted, and one that expired if they are
 * uploaded again.
 */
const isUploadedAgain = (
  { status, reason, source }: Manifest,
  { modified }: Pick<ObjectHead, 'modified'>,
): boolean =>
  status === 'withdrawn' &&
  (reason?.code === UPLOAD_DELETED.code ||
    (reason?.code === 'expired' && modified > new Date(source.modified)));

/** Whether other conditions may change the outcome of the contents. */
const isDecidedBy = ({ status, reason }: Manifest): boolean =>
  status === 'accepted' ||
  status === 'unpacked' ||
  ['expired', 'withheld', 'unreadable-time'].includes(reason?.code ?? '');

/** The reason of an article whose upload somebody deleted. */
export const UPLOAD_DELETED: Reason = {
  code: 'upload-deleted',
  message: 'The upload of this article was deleted.',
};

/** Readers keep the earlier revision as it is; what it still lacked will never come. */
export const rejected = (manifest: Manifest, now: Date, reason: Reason): Manifest => {
  const status = reason.code === 'unpacked' ? 'unpacked' : 'rejected';
  return withEntry(
    {
      ...manifest,
      status,
      reason,
      futile: undefined,
      languages: mapLanguages(manifest.languages, endedByRejection),
    },
    now,
    { stage: status, note: reason.message },
  );
};

/**
 * The German document is published, without what came with it and could not be read; every target
 * language awaits its translation, and readers keep what an earlier revision published.
 */
export const accepted = (
  manifest: Manifest,
  now: Date,
  {
    summary,
    embargo,
    expires,
    serve,
    notRead,
    ...article
  }: Article & Availability & { summary?: Pick<Summary, 'topic'>; notRead?: string | undefined },
): Manifest =>
  withEntry(
    {
      ...manifest,
      status: 'accepted',
      metadata: article.metadata,
      topic: summary?.topic,
      truncated: article.truncated,
      embargo,
      expires,
      serve,
      languages: isCleaned(manifest)
        ? manifest.languages
        : mapLanguages(manifest.languages, keepPublished),
    },
    now,
    {
      stage: 'cleaned',
      note: `${bodySentences(article).length} sentences${notRead ? `; not read: ${notRead}` : ''}`,
    },
  );

export const withLanguage = (
  manifest: Manifest,
  language: Language,
  change: Partial<LanguageState>,
): Manifest => {
  const state = { ...(manifest.languages[language] ?? UNTOUCHED), ...change };
  const languages = { ...manifest.languages, [language]: state };
  return { ...manifest, languages: inOrder(languages) };
};

export const withEntry = (
  manifest: Manifest,
  now: Date,
  entry: Omit<TimelineEntry, 'at' | 'revision'>,
): Manifest => {
  const at = now.toISOString();
  const timeline = [...manifest.timeline, { at, revision: manifest.revision, ...entry }];
  return { ...manifest, updated: at, timeline: timeline.slice(-MAX_TIMELINE_ENTRIES) };
};

const UNTOUCHED: LanguageState = {
  status: 'pending',
  sentences: 0,
  translated: 0,
  flagged: 0,
  characters: NO_CHARACTERS,
};

const keepPublished = ({
  rest,
  published,
  title,
  lead,
  minutes,
}: LanguageState): LanguageState => ({ ...UNTOUCHED, rest, published, title, lead, minutes });

const endedByRejection = (state: LanguageState): LanguageState => {
  if (awaitsReader(state)) return { ...state, rest: 'none' };
  return isDone(state) ? state : { ...state, status: 'failed', retry: false, reason: SUPERSEDED };
};

const SUPERSEDED = {
  code: 'superseded',
  message: 'It was not finished when a correction came, which was rejected. Upload a sound one.',
};

/** Languages finish in any order; programs and people see them in one. */
const inOrder = (languages: Manifest['languages']): Manifest['languages'] =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => (languages[language] ? [[language, languages[language]]] : [])),
  );

const mapLanguages = (
  languages: Manifest['languages'],
  change: (state: LanguageState) => LanguageState,
): Manifest['languages'] =>
  Object.fromEntries(
    Object.entries(languages).map(([language, state]) => [language, change(state)]),
  );
