import { type Bucket, listAll } from './bucket.ts';
import { dueKey, PREFIXES } from './object-keys.ts';

/** An article is to be released or withdrawn at this instant. */
export type DueNote = { key: string; at: Date; id: string };

/**
 * Notes the instants at which something is to be done about an article. Written before the manifest
 * that has them, so that none is forgotten; what is decided then, the manifest decides.
 */
export const noteDue = async (articles: Bucket, id: string, instants: string[]): Promise<void> => {
  await Promise.all(instants.map((at) => articles.put(dueKey(new Date(at), id), '')));
};

/** The notes that are due at or before `until`, the first to be due first. */
export const dueNotes = async (
  articles: Bucket,
  until: Date,
  limit: number,
): Promise<DueNote[]> => {
  const found: DueNote[] = [];
  for await (const { key } of listAll(articles, PREFIXES.due)) {
    const note = dueNoteIn(key);
    if (!note) continue;
    if (note.at > until || found.length === limit) break;
    found.push(note);
  }
  return found;
};

/** The keys of all notes. */
export const dueKeys = async (articles: Bucket): Promise<Set<string>> => {
  const keys = new Set<string>();
  for await (const { key } of listAll(articles, PREFIXES.due)) keys.add(key);
  return keys;
};

/** Undefined for a key of another form. */
export const dueNoteIn = (key: string): DueNote | undefined => {
  const [, instant = '', id = ''] = /^due\/([^/]{1,40})\/([^/]{1,100})$/.exec(key) ?? [];
  const at = new Date(instant);
  return id && !Number.isNaN(at.getTime()) ? { key, at, id } : undefined;
};
