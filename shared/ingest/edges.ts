import type { Summariser } from '../article/summary.ts';
import type { Translator } from '../article/translation.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Caps } from '../store/ledger/account.ts';
import type { Books } from '../store/ledger/books.ts';

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
