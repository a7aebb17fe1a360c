import { bodySentences } from '../../shared/article/article.ts';
import { Rejection, Withdrawal } from '../../shared/article/errors.ts';
import { cleanItem, type UploadItem, uploadItems } from '../../shared/clean/clean-file.ts';

export const name = 'presseschau';

export type WireOutcome =
  | { title: string; sentences: string[] }
  | { code: string; message: string };

/** What becomes of each of the items of an agency's file: an article, or a reason why not. */
export default async (bytes: Uint8Array, key: string): Promise<WireOutcome[]> =>
  (await uploadItems(bytes, { key })).map(outcomeOf);

const outcomeOf = (item: UploadItem): WireOutcome => {
  try {
    const article = cleanItem(item);
    const sentences = bodySentences(article).map(({ text }) => text);
    return { title: article.title?.text ?? '', sentences };
  } catch (error) {
    if (error instanceof Rejection || error instanceof Withdrawal)
      return { code: error.code, message: error.message };
    throw error;
  }
};
