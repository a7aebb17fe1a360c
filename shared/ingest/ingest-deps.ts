import type { Summariser } from '../article/summary.ts';
import type { Translator } from '../article/translation.ts';
import type { Measure } from '../metrics.ts';
import type { Patience } from '../replay.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ExtentOf } from '../store/extents.ts';
import type { Books } from '../store/ledger/books.ts';
import type { Caps } from '../store/ledger/caps.ts';
import type { RightsOf } from '../store/rights.ts';
import type { Report } from '../telemetry.ts';

/** Everything outside the process that ingest depends on. */
export type IngestDeps = {
  uploads: Bucket;
  articles: Bucket;
  summarise: Summariser;
  translator: Translator;
  books: Books;
  caps: Caps;
  extentOf: ExtentOf;
  rightsOf: RightsOf;
  /** Queues an upload again whose run made progress until its time was up. */
  requeue: (key: string) => Promise<void>;
  now: () => Date;
  /** Waits these milliseconds; a clock of one's own for tests. */
  sleep?: Patience['sleep'];
  report: Report;
  measure?: Measure;
};
