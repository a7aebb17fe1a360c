import type { Article } from '../../article/article.ts';
import type { Name, Quote } from '../../article/summary.ts';
import { mentionsOf } from './mentions.ts';
import { quotedRanges } from './quoted-ranges.ts';
import { speakers } from './speakers.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { spansOf, type TextLayout, textLayout } from './text-layout.ts';

/** Direct quotations of an article, one for each sentence that holds a part. */
export const collectQuotes = (article: Article, names: readonly Name[]): Quote[] => {
  const of = textLayout(article);
  return attributedQuotes(of, names).flatMap((quotation) => parts(of, quotation));
};

/** Direct quotations of a text with their speakers, without quoted terms, names and titles. */
export const attributedQuotes = (of: TextLayout, names: readonly Name[]): SpokenQuote[] => {
  const mentions = mentionsOf(of, names);
  const ranges = of.blocks.flatMap(({ start, end }, i) =>
    quotedRanges(of.text.slice(start, end), of.text.charAt(of.blocks[i + 1]?.start ?? end)).map(
      (one) => ({
        start: one.start + start,
        end: one.end + start,
      }),
    ),
  );
  return speakers(of, ranges, mentions);
};

const parts = (of: TextLayout, { resolved, speaker, cue, ...quote }: SpokenQuote): Quote[] => {
  const named = speaker && spansOf(of, speaker)[0];
  return spansOf(of, quote).map((span) => ({
    ...span,
    ...(named && { speaker: named.text, named }),
    ...(resolved && { resolved }),
    ...(cue && { cue: spansOf(of, cue)[0] }),
  }));
};
