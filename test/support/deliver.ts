import { isFinished } from '../../shared/article/manifest-states.ts';
import type { IngestDeps } from '../../shared/ingest/ingest-deps.ts';
import { monthOf } from '../../shared/store/ledger/ledger.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;

/** Records the requests to the stand-in, and counts how often it billed each sentence. */
export const observed = () => {
  const requests: { target: string; text: string[] }[] = [];
  const observe = (request: { target_lang: string; text: string[] }) =>
    void requests.push({ target: request.target_lang, text: request.text });
  const counts = () => {
    const times = new Map<string, number>();
    for (const { target, text } of requests) {
      for (const each of text)
        times.set(`${target} ${each}`, (times.get(`${target} ${each}`) ?? 0) + 1);
    }
    return times;
  };
  return { requests, observe, counts };
};

/**
 * Delivers a message repeatedly, as the queue and then the sweep do; locks of a crash have expired.
 */
export const deliver = async (
  world: World,
  key: string,
  times: number,
  deps: Partial<IngestDeps> = {},
) => {
  for (let delivery = 1; delivery <= times; delivery += 1) {
    const now = () => new Date(Date.now() + delivery * 2 * MINUTE);
    await world.deps.books.openQuota(monthOf(now()));
    await world.ingest(key, { ...deps, now }).catch(() => {});
    const finished = await world.manifest(key).then(isFinished, () => false);
    if (finished) return;
  }
};
