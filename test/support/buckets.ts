import type { S3Record } from '../../shared/queue/s3-event.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import type { Treat } from './fault-proxy.ts';

type Pair = { uploads: Bucket; articles: Bucket };

/** The buckets of a world. */
export type Buckets = {
  /** As the test itself reaches them. */
  sound: Pair;
  /** As the process under test reaches them. */
  treated: Pair;
  /** S3's notifications of what was stored in either. */
  records: S3Record[];
  upload: (key: string, body: string | Uint8Array, contentType?: string) => Promise<void>;
  removeUpload: (key: string) => Promise<void>;
  /** The same objects again, in buckets of their own. */
  copy: (treat?: Treat) => Promise<Buckets>;
  close: () => Promise<void>;
};
