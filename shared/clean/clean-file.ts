import { Rejection } from '../article/errors.ts';
import { type CleanedArticle, cleanText, cleanTextItem, type Text, type Unread } from './clean.ts';
import { articlesIn } from './files/articles-in.ts';
import { readFile } from './files/read-file.ts';
import { gunzip } from './gunzip.ts';
import {
  type ItemPlace,
  type Named,
  rawLengthOfText,
  type TextItem,
  textItems,
  withPlace,
} from './text-items.ts';

/**
 * What one article is made of: a text, an item of an agency, or what may be the article of a file
 * that desks have, or one of several: a mail, a page saved with its pictures, a PDF, a Word
 * document.
 */
export type UploadItem = TextItem | (ItemPlace & { texts: Text[] });

/** The items of an upload, without a look at whether they are articles. Most have one. */
export const uploadItems = async (upload: Uint8Array, named: Named): Promise<UploadItem[]> => {
  const place = { part: 1, of: 1 };
  try {
    const bytes = gunzip(upload);
    const texts = await readFile(bytes, named);
    if (!texts) return textItems(bytes, named);
    const articles = articlesIn(texts, articleOrNone);
    return articles.map((each, at) => ({ texts: each, part: at + 1, of: articles.length }));
  } catch (error) {
    if (error instanceof Rejection) return [{ broken: error, ...place }];
    throw error;
  }
};

/** The article alone. @throws Rejection with a message for the person who uploaded it, Withdrawal */
export const cleanItem = (item: UploadItem): CleanedArticle => {
  if ('texts' in item) return firstArticle(item.texts);
  try {
    return cleanTextItem(item);
  } catch (error) {
    throw error instanceof Rejection && !('broken' in item) ? withPlace(error, item) : error;
  }
};

/** The only article of an upload; of several the first. @throws Rejection, Withdrawal */
export const cleanFile = async (upload: Uint8Array, named: Named): Promise<CleanedArticle> => {
  const [item] = await uploadItems(upload, named);
  if (!item) throw new Rejection('no-article', 'This file holds no item.');
  return cleanItem(item);
};

/** Code points of the visible text before cleaning. */
export const rawLengthOf = (item: UploadItem): number =>
  'texts' in item ? firstArticle(item.texts).rawLength : rawLengthOfText(item);

const MAX_NOTE_LENGTH = 300;
const NONE: Text = { text: '', format: 'plain' };

/** The first that is one. Without any, the reason is that of the first. */
const firstArticle = ([text = NONE, ...others]: Text[]): CleanedArticle => {
  try {
    return cleanText(text);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const article = articleOrNone(others);
    if (article) return article;
    throw withUnread(error, text);
  }
};

/** Where a note is all that could be read, what it came with is the reason. */
const withUnread = (rejection: Rejection, { text, unread = [] }: Text): Rejection => {
  const [first] = unread;
  if (!first) return rejection;
  return text.length < MAX_NOTE_LENGTH
    ? new Rejection(first.code, unreadLine(unread))
    : new Rejection(rejection.code, `${rejection.message} Not read: ${unreadLine(unread)}`);
};

/** What was not read, in one line. */
export const unreadLine = (unread: Unread[]): string =>
  unread.map(({ name, message }) => `${name}: ${message}`).join(' ');

const articleOrNone = (texts: Text[]): CleanedArticle | undefined => {
  for (const text of texts)
    try {
      return cleanText(text);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
    }
  return undefined;
};
