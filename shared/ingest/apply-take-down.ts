import { TakeDown } from '../article/take-down.ts';
import { getReadable } from '../store/json-object.ts';
import { withLock } from '../store/lock.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { takenDownIn } from '../store/take-downs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openRecord } from './open-record.ts';
import { withdraw } from './withdraw.ts';

/** The code of the reason of an article that an operator took down. */
const TAKEN_DOWN = 'taken-down';

/**
 * Withdraws an article that an operator took down, whatever its state, and then removes the note. Its
 * upload is left: the same contents do not bring the article back, other contents do.
 *
 * @throws while another run is at work on the article; the message comes again
 */
export const applyTakeDown =
  (deps: Pick<IngestDeps, 'articles' | 'now' | 'sleep' | 'report' | 'measure'>) =>
  async (key: string, until: Date): Promise<void> => {
    const { articles, now, sleep } = deps;
    const id = takenDownIn(key);
    if (id === undefined) return;
    await requireKnownForms(articles);
    const done = await withLock(articles, id, { now: now(), until, sleep }, async () => {
      const takeDown = await getReadable(articles, key, TakeDown);
      const record = takeDown && (await openRecord(deps, id));
      if (record)
        await withdraw(articles, record, { code: TAKEN_DOWN, message: takeDown.reason }, now());
      await articles.remove(key);
    });
    if (done === 'held')
      throw new Error(
        `${id} was taken down while another run is at work on it; it will be withdrawn`,
      );
  };
