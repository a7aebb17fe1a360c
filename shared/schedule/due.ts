import type { Send } from '../queue/queue.ts';
import { objectMessage } from '../queue/upload-events.ts';
import type { Bucket } from '../store/bucket.ts';
import { type DueNote, dueNotes } from '../store/due-notes.ts';

const SECOND = 1_000;

/** Milliseconds that a run looks ahead: until the next one. */
const DUE_AHEAD = 60 * SECOND;

/** Per run; the next one sends the others. */
const MAX_DUE_NOTES = 2_000;

type DueDeps = { articles: Bucket; send: Send; now: () => Date };

/**
 * Sends ingest a message at the instant of each note: of an embargo that ends, of an article that
 * expires. What will be due until the next run is sent ahead and held back by the queue, so that it
 * arrives within seconds of its instant; what is overdue is sent at once, and again with each run
 * until its note is gone.
 *
 * A tick, and not a schedule for each instant: it is idempotent, there is nothing to create, to move
 * or to remove when an instant is changed, and S3 stays the only store of record. A run without notes
 * is one list request.
 */
export const due = async ({ articles, send, now }: DueDeps): Promise<{ due: number }> => {
  const at = now();
  const notes = await dueNotes(articles, new Date(at.getTime() + DUE_AHEAD), MAX_DUE_NOTES);
  for (const [delay, together] of Map.groupBy(notes, (note) => secondsUntil(note, at)))
    await send(
      together.map(({ key }) => objectMessage(articles.name, key)),
      delay,
    );
  return { due: notes.length };
};

/** A little more than is left: a message that arrives early changes nothing. */
const secondsUntil = ({ at }: DueNote, now: Date): number =>
  at <= now ? 0 : Math.floor((at.getTime() - now.getTime()) / SECOND) + 1;
