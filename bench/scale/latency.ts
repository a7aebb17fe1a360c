import { setTimeout } from 'node:timers/promises';
import { type Bucket, WriteConflict } from '../../shared/store/bucket.ts';
import { aroundRequests } from '../../test/support/around-requests.ts';

/** Milliseconds that S3 takes for a small request, within its region. */
const LATENCY = { least: 30, most: 60 };
export const MEAN = (LATENCY.least + LATENCY.most) / 2;

export type RequestCounts = { requests: number; lost: number };

/** The bucket with S3's latency, and with its requests counted. */
export const withLatency = (bucket: Bucket, counts: RequestCounts): Bucket =>
  aroundRequests(bucket, async (request) => {
    counts.requests += 1;
    const latency = LATENCY.least + Math.random() * (LATENCY.most - LATENCY.least);
    await setTimeout(latency / 2);
    try {
      return await request();
    } catch (error) {
      if (error instanceof WriteConflict) counts.lost += 1;
      throw error;
    } finally {
      await setTimeout(latency / 2);
    }
  });

/** The most that the heap and the process grow to while something is done. */
export const peakOf = async <T>(work: () => Promise<T>) => {
  globalThis.gc?.();
  let heap = 0;
  const look = () => {
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, 20);
  const result = await work();
  clearInterval(timer);
  look();
  return { result, megabytes: Math.round(heap / 1e6) };
};
