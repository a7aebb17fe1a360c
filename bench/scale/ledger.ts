import { NOTHING } from '../../shared/article/amounts.ts';
import { BudgetExceeded } from '../../shared/article/errors.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';
import { capFor } from '../../shared/store/ledger/caps.ts';
import { withBill } from '../../shared/store/ledger/ledger.ts';
import { readLedger } from '../../shared/store/ledger/stored-ledger.ts';
import { openMemoryBucket } from '../../test/support/memory-bucket.ts';
import { startS3Buckets } from '../../test/support/s3-buckets.ts';
import { type RequestCounts, withLatency } from './latency.ts';

const MONTH = '2026-11';
const BOOKINGS = 20;
const CHARACTERS = 1_000;

const percentile = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/** Processes that book without a pause. `share` of what they want fits under the cap. */
const measure = async (
  articles: Bucket,
  counts: RequestCounts,
  { processes, share }: { processes: number; share?: number },
) => {
  const wanted = processes * BOOKINGS * CHARACTERS;
  const monthly = share === undefined ? undefined : Math.ceil((wanted * share) / 0.9);
  const times: number[] = [];
  let booked = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: processes }, async (_, n) => {
      const books = openBooks(articles);
      let spent = 0;
      for (let booking = 1; booking <= BOOKINGS; booking += 1) {
        const en = spent + CHARACTERS;
        const begun = performance.now();
        const limit = monthly === undefined ? undefined : { phase: 'all' as const, monthly };
        await books
          .own(MONTH)
          .update((book) => withBill(book, `${n}@1`, { ...NOTHING, billed: { en } }), limit)
          .then(
            () => {
              spent = en;
            },
            (error: unknown) => {
              if (!(error instanceof BudgetExceeded)) throw error;
            },
          );
        times.push(performance.now() - begun);
      }
      booked += spent;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const { totals } = await readLedger(articles, MONTH);
  const over = monthly === undefined ? 0 : Math.max(0, booked - capFor('all', monthly));
  return {
    'bookings a second': Math.round(times.length / seconds),
    'p95 ms': Math.round(percentile(times, 0.95)),
    'writes lost': `${((100 * counts.lost) / counts.requests).toFixed(1)} %`,
    'requests a booking': (counts.requests / times.length).toFixed(1),
    'ledger off by': (totals.billed.en ?? 0) - booked,
    'over the cap by': over,
    ...(monthly !== undefined && {
      'of the cap used': `${Math.round((100 * booked) / capFor('all', monthly))} %`,
    }),
  };
};

export const ledgerTable = async () => {
  const rows: Record<string, unknown> = {};
  for (const processes of [1, 10, 50, 200])
    for (const share of [undefined, 2, 0.5]) {
      const counts = { requests: 0, lost: 0 };
      const articles = withLatency(openMemoryBucket('articles'), counts);
      const cap = share === undefined ? 'no cap' : `a cap of ${share * 100} % of it`;
      rows[`${processes} processes, ${cap}`] = await measure(articles, counts, {
        processes,
        share,
      });
    }
  const local = await startS3Buckets();
  const counts = { requests: 0, lost: 0 };
  const articles = withLatency(local.sound.articles, counts);
  rows['200 processes, no cap, local S3 over HTTP'] = await measure(articles, counts, {
    processes: 200,
  });
  await local.close();
  return rows;
};
