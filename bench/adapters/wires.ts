import { bodySentences } from '../../shared/article/article.ts';
import { Rejection } from '../../shared/article/errors.ts';
import { clean } from '../../shared/clean/clean.ts';

export const name = 'presseschau';

export type WireOutcome =
  | { title: string; sentences: string[] }
  | { code: string; message: string };

/** What becomes of an agency's item: an article, or a reason why not. */
export default (bytes: Uint8Array, key: string): WireOutcome => {
  try {
    const article = clean(bytes, { key });
    const sentences = bodySentences(article).map(({ text }) => text);
    return { title: article.title?.text ?? '', sentences };
  } catch (error) {
    if (error instanceof Rejection) return { code: error.code, message: error.message };
    throw error;
  }
};
