import { Rejection } from '../article/errors.ts';
import { type CleanedArticle, clean, cleanText, type Source, type Text } from './clean.ts';
import { readFile } from './files/read-file.ts';
import { gunzip } from './gunzip.ts';
import { rawLength } from './raw-length.ts';

/**
 * The article alone in an uploaded file: a text, an agency's item, or one of the files that desks
 * have: a mail, a page saved with its pictures, a PDF, a Word document.
 *
 * @throws Rejection with a message for the person who uploaded it
 */
export const cleanFile = async (upload: Uint8Array, source: Source): Promise<CleanedArticle> => {
  const bytes = gunzip(upload);
  const texts = await readFile(bytes, source);
  return texts ? firstArticle(texts) : clean(bytes, source);
};

const NONE: Text = { text: '', format: 'plain' };

/** Code points of an upload's visible text before cleaning. */
export const rawLengthOfFile = async (upload: Uint8Array, source: Source): Promise<number> => {
  const bytes = gunzip(upload);
  const texts = await readFile(bytes, source);
  return texts ? firstArticle(texts).rawLength : rawLength(bytes, source);
};

/** The first that is one. Without any, the reason is that of the first. */
const firstArticle = ([text = NONE, ...others]: Text[]): CleanedArticle => {
  try {
    return cleanText(text);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    for (const other of others) {
      const article = cleanedOrNone(other);
      if (article) return article;
    }
    throw error;
  }
};

const cleanedOrNone = (text: Text): CleanedArticle | undefined => {
  try {
    return cleanText(text);
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
};
