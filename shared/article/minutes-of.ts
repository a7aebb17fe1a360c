import { readingMinutes } from '../languages/reading-time.ts';
import type { ArticleDocument } from './document.ts';

/** Reading time of the whole article; absent while a part of it is not translated. */
export const minutesOf = ({ blocks, language, status }: ArticleDocument): number | undefined => {
  if (status !== 'complete') return undefined;
  const texts = blocks.flatMap(({ sentences }) => sentences.map(({ text = '' }) => text));
  return readingMinutes(texts, language);
};
