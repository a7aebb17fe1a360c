import { applyDueNote } from '../../shared/ingest/apply-due-note.ts';
import { uploadedKeys } from '../../shared/queue/upload-events.ts';
import { due } from '../../shared/schedule/due.ts';
import type { World } from './world.ts';

const SECOND = 1_000;

/**
 * One run of the job at an instant, and each message when the queue delivers it.
 *
 * @returns when the messages arrived
 */
export const tick = async (world: World, at: Date, deps = world.deps): Promise<Date[]> => {
  const sent: { key: string; arrives: Date }[] = [];
  await due({
    articles: deps.articles,
    now: () => at,
    send: async (bodies, delay = 0) => {
      const arrives = new Date(at.getTime() + SECOND * delay);
      for (const body of bodies)
        sent.push(...uploadedKeys(body, 'articles').map((key) => ({ key, arrives })));
    },
  });
  for (const { key, arrives } of sent)
    await applyDueNote({ ...deps, now: () => arrives })(key, new Date(arrives.getTime() + 60_000));
  return sent.map(({ arrives }) => arrives);
};
