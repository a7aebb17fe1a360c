import { type Article, bodySentences } from '../../article/article.ts';
import type { Text } from '../clean.ts';

/** A shorter text beside an article is a notice that mail servers attach. */
const MIN_LENGTH = 150;

/**
 * The texts of each article in a file. Parts that have the same article, as Word document and as PDF,
 * are one; of a file with one article, all texts are tried, the likeliest first.
 */
export const articlesIn = (
  texts: Text[],
  read: (part: Text[]) => Article | undefined,
): Text[][] => {
  const own = texts.filter(({ isSpare }) => !isSpare);
  const parts = [...Map.groupBy(own, ({ part = '' }) => part).values()];
  if (parts.length < 2) return [texts];
  const found: { part: Text[]; sentences: Set<string> }[] = [];
  for (const part of parts) {
    const article = read(part);
    const all = article ? bodySentences(article).map(({ text }) => text) : [];
    const sentences = new Set(all);
    if (all.join(' ').length < MIN_LENGTH) continue;
    if (!found.some((other) => isSame(sentences, other.sentences))) found.push({ part, sentences });
  }
  const [first, second] = found;
  return second ? found.map(({ part }) => part) : [[...(first?.part ?? []), ...texts]];
};

/** Half of the sentences of the shorter are in the other. */
const isSame = (one: Set<string>, other: Set<string>): boolean =>
  2 * [...one].filter((each) => other.has(each)).length >= Math.min(one.size, other.size);
