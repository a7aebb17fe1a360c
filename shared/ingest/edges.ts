import type { Bucket } from '../bucket/bucket.ts';
import type { Caps } from '../ledger/account.ts';
import type { Books } from '../ledger/books.ts';
import type { Summariser } from '../summary.ts';
import type { Translator } from '../translation.ts';

/** What the way of an article touches outside itself. */
export type IngestEdges = {
  uploads: Bucket;
  articles: Bucket;
  summarise: Summariser;
  translator: Translator;
  books: Books;
  caps: Caps;
  now: () => Date;
  report: (line: string) => void;
};
