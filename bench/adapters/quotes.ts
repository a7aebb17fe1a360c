import { type Attributed, quotations } from '../../shared/text/quotes/quotes.ts';

export const name = 'presseschau';

/** Direct quotations of a plain text, paragraph by paragraph. */
export const quotes = (text: string): Attributed[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: paragraph }) =>
    quotations(paragraph).map(({ start, end, speaker }) => ({
      start: start + index,
      end: end + index,
      speaker: speaker && { start: speaker.start + index, end: speaker.end + index },
    })),
  );
