import type { Target } from '../article/article.ts';
import { type Bucket, WriteConflict } from './bucket.ts';
import { openedKey } from './object-keys.ts';

/**
 * Notes that a reader has opened an article in a language. However many do, one note is written, and
 * the event of its creation is what ingest hears of.
 */
export const noteOpening = async (articles: Bucket, id: string, target: Target): Promise<void> => {
  try {
    await articles.put(openedKey(id, target), '', { ifAbsent: true });
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};
