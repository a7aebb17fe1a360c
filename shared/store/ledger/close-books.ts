import { eachAtOnce } from '../../each-at-once.ts';
import { type Bucket, listAll, WriteConflict } from '../bucket.ts';
import { getVersionedOrSetAside, putJson } from '../json-object.ts';
import { bookIn, bookKey, booksPrefix } from '../object-keys.ts';
import { Book, EMPTY_BOOK } from './ledger.ts';

const AT_ONCE = 20;

/** The names of a month's books. */
export async function* bookNames(articles: Bucket, month: string) {
  for await (const { key } of listAll(articles, booksPrefix(month))) {
    const { book } = bookIn(key) ?? {};
    if (book !== undefined) yield book;
  }
}

/**
 * Closes books, by default all of a month. A process that writes one next finds it closed, and begins
 * another.
 *
 * @returns those that are closed now; undefined for one that cannot be read and was emptied
 */
export const closeBooks = async (
  articles: Bucket,
  month: string,
  names: AsyncIterable<string> | Iterable<string> = bookNames(articles, month),
): Promise<Map<string, Book | undefined>> => {
  const closed = new Map<string, Book | undefined>();
  await eachAtOnce(names, AT_ONCE, async (name) => {
    const book = await close(articles, bookKey(month, name));
    if (book !== 'gone') closed.set(name, book);
  });
  return closed;
};

/** Again, if its process wrote it in the meantime. */
const close = async (articles: Bucket, key: string): Promise<Book | 'gone' | undefined> => {
  for (;;) {
    const stored = await getVersionedOrSetAside(articles, key, Book);
    if (!stored) return 'gone';
    if (stored.value?.closed) return stored.value;
    try {
      const book: Book = { ...(stored.value ?? EMPTY_BOOK), closed: true };
      await putJson(articles, key, book, { ifMatch: stored.etag });
      return stored.value && book;
    } catch (error) {
      if (!(error instanceof WriteConflict)) throw error;
    }
  }
};
