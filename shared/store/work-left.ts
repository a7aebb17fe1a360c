import * as z from 'zod';
import { Target } from '../article/article.ts';
import { TARGETS } from '../article/language-codes.ts';
import { type LanguageState, type Manifest, Reason } from '../article/manifest.ts';
import { endsWithBrief, isCleaned, isDone } from '../article/manifest-states.ts';
import { MAX_CONNECTIONS } from '../aws-client.ts';
import { eachAtOnce } from '../each-at-once.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { PREFIXES, workKey } from './object-keys.ts';

/** `brief` is part of `all`. */
const Needs = z.object({ brief: z.int().nonnegative(), all: z.int().nonnegative() });

/** Failed deliveries after which a message is a dead letter, and only the sweep resumes the work. */
export const FUTILE_RUNS_OF_A_MESSAGE = 4;

/** A note on an unfinished article, so that the sweep need not read the article. */
export const WorkLeft = z.object({
  key: z.string(),
  /** When the article was first received; the oldest is resumed first. */
  since: z.iso.datetime(),
  /** Why its languages are parked; empty when it was interrupted or failed. */
  parked: z.array(z.string()),
  /** The article cap in force when it was parked. */
  articleCap: z.int().optional(),
  /** Code points still to be sent in each language, as far as known; missing in version 0.2.0. */
  needs: z.partialRecord(Target, Needs).optional(),
  /** Why it is being withdrawn; missing in version 0.3.0. */
  withdraw: Reason.optional(),
  /** Runs in a row that may have been paid for without a result; missing in version 0.2.0. */
  futile: z.int().positive().optional(),
});
export type WorkLeft = z.infer<typeof WorkLeft>;

/** The note for a manifest with work left. */
export const workLeftOn = (
  manifest: Pick<Manifest, 'revision' | 'source' | 'received' | 'languages' | 'futile'>,
  articleCap?: number,
): WorkLeft => {
  const { source, received, futile } = manifest;
  const languages = isCleaned(manifest) ? manifest.languages : {};
  const open = Object.values(languages).filter((state) => !isDone(state));
  // A failed language is retried even while the other is parked.
  const parked = open.every(({ status }) => status === 'parked') ? open : [];
  return {
    key: source.key,
    since: received,
    parked: parked.map(({ reason }) => reason?.code ?? ''),
    articleCap,
    futile,
    needs: Object.fromEntries(
      TARGETS.flatMap((target) => {
        const state = languages[target];
        return state?.status === 'parked' ? [[target, needsOf(state)]] : [];
      }),
    ),
  };
};

const needsOf = ({ rest, characters }: LanguageState) => {
  const { estimated, billed, brief } = characters;
  const ofBrief = Math.max(0, brief.estimated - brief.billed);
  return { brief: ofBrief, all: endsWithBrief(rest) ? ofBrief : Math.max(0, estimated - billed) };
};

export const noteWork = async (
  articles: Bucket,
  manifest: Manifest,
  articleCap?: number,
): Promise<void> => {
  await putJson(articles, workKey(manifest.id), workLeftOn(manifest, articleCap));
};

/** Notes that an article is to be withdrawn. */
export const noteWithdrawal = async (
  articles: Bucket,
  manifest: Manifest,
  reason: Reason,
): Promise<void> => {
  const note: WorkLeft = { ...workLeftOn({ ...manifest, languages: {} }), withdraw: reason };
  await putJson(articles, workKey(manifest.id), note);
};

/** Why an article is to be withdrawn, if somebody began to. */
export const notedWithdrawal = async (articles: Bucket, id: string): Promise<Reason | undefined> =>
  (await getReadable(articles, workKey(id), WorkLeft))?.withdraw;

/** A note, the article it is about, and when it was written. */
export type DatedNote = WorkLeft & { id: string; modified: Date };

/**
 * All notes, the oldest article first, and the ids of articles whose note cannot be read: one read
 * for each.
 */
export const workLeft = async (
  articles: Bucket,
): Promise<{ notes: DatedNote[]; unreadable: Set<string> }> => {
  const notes: DatedNote[] = [];
  const unreadable = new Set<string>();
  await eachAtOnce(listAll(articles, PREFIXES.work), MAX_CONNECTIONS, async ({ key, modified }) => {
    const note = await getReadable(articles, key, WorkLeft);
    const id = key.slice(PREFIXES.work.length);
    if (note) notes.push({ ...note, id, modified });
    else unreadable.add(id);
  });
  notes.sort((a, b) => a.since.localeCompare(b.since));
  return { notes, unreadable };
};
