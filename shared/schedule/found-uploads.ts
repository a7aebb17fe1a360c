import type { Manifest } from '../article/manifest.ts';

/** Uploads that a sweep sends, by why it does, and what it tidies up. */
export type FoundUploads = {
  /** Never begun. */
  fresh: string[];
  /** A reader opened one of its articles, and no run has taken that up. */
  openedLeft: string[];
  /** The note of what is left of one of its articles cannot be read. */
  unread: string[];
  /** One of its articles has lost an object. */
  restored: string[];
  /** Somebody removed it, and its articles are still there. */
  removed: string[];
  /** Markers that later revisions have replaced. */
  outdated: string[];
  /** Articles whose entry in the index does not say what they can be found by. */
  unrenewed: string[];
};

/** Whether somebody must have removed the upload of an article, where it is missing. */
export type IsRemoved = (manifest: Manifest) => boolean;

/** What the passes over the archive need to know. */
export type SweepContext = {
  now: Date;
  minAge: number;
  isOld: (object: { modified: Date }) => boolean;
  /** Articles with a note of work. */
  noted: ReadonlySet<string>;
  /** Articles whose note cannot be read. */
  unreadable: ReadonlySet<string>;
  /** Articles that a reader has opened, longer ago than their event takes. */
  opened: ReadonlySet<string>;
  isRemoved: IsRemoved;
  /** Uploads that are sent already. */
  resumed: ReadonlySet<string>;
};
