import { type Article, bodySentences } from '../../article/article.ts';
import type { Text, Unread } from '../clean.ts';

/** A shorter text beside an article is a notice that mail servers attach. */
const MIN_LENGTH = 150;

/**
 * The texts of each article in a file. Parts that have the same article, as Word document and as PDF,
 * are one; of a file with one article, all texts are tried, the likeliest first. A text that is part
 * of none is named as unread.
 */
export const articlesIn = (
  texts: Text[],
  read: (part: Text[]) => Article | undefined,
): Text[][] => {
  const parts = [...Map.groupBy(texts, ({ part = '' }) => part).values()];
  if (parts.length < 2) return [texts];
  const found: { part: Text[]; sentences: Set<string> }[] = [];
  const left: Text[][] = [];
  for (const part of parts) {
    const article = read(part);
    const all = article ? bodySentences(article).map(({ text }) => text) : [];
    const sentences = new Set(all);
    if (found.some((other) => isSame(sentences, other.sentences))) continue;
    if (all.join(' ').length < MIN_LENGTH || isSpare(part)) left.push(part);
    else found.push({ part, sentences });
  }
  if (found.length === 0) return [withoutArticle(texts, left)];
  const unread = unreadOf(left);
  const articles = found.map(({ part }) => withUnread(part, unread));
  return articles.length > 1 ? articles : [[...articles.flat(), ...texts]];
};

/** Where only a spare text can be the article, the others are what is left of the file. */
const withoutArticle = (texts: Text[], left: Text[][]): Text[] => {
  const unread = unreadOf(left.filter((part) => !isSpare(part)));
  return texts.map((text) => (text.isSpare ? { ...text, ...unreadIn(text, unread) } : text));
};

const isSpare = (part: Text[]): boolean => part.every((text) => text.isSpare);

const unreadOf = (parts: Text[][]): Unread[] =>
  parts.flatMap(([text]) =>
    text?.name ? [{ name: text.name, code: 'no-article', message: NOT_TAKEN_UP }] : [],
  );

const NOT_TAKEN_UP =
  'It was not taken up as an article of its own. Upload it by itself if it is one.';

const withUnread = (part: Text[], unread: Unread[]): Text[] =>
  part.map((text) => ({ ...text, ...unreadIn(text, unread) }));

const unreadIn = (text: Text, unread: Unread[]): Pick<Text, 'unread'> =>
  unread.length > 0 ? { unread: [...(text.unread ?? []), ...unread] } : {};

/** Half of the sentences of the shorter are in the other. */
const isSame = (one: Set<string>, other: Set<string>): boolean =>
  one.size > 0 &&
  2 * [...one].filter((each) => other.has(each)).length >= Math.min(one.size, other.size);
