import { type ArticleDocument, type Segment, segments } from '../document.ts';
import type { Span } from '../summary.ts';

/**
 * The summary in the document's language: the same sentences under the same ids, each with the
 * German original beside it. Figures, dates, names and quotations are spans of the German sentence;
 * their translation is that of the sentence they stand in.
 */
export const summaryOf = (document: ArticleDocument) => {
  const { id, revision, language, status, title, kicker, metadata, summary, translation } =
    document;
  const byId = new Map(segments(document).map((segment) => [segment.id, segment]));
  const cited = (at: string): Segment => byId.get(at) ?? { id: at };
  const inSentence = <S extends Span>(span: S) => ({ ...span, in: cited(span.sentence) });
  return {
    id,
    revision,
    language,
    status,
    title,
    kicker,
    metadata,
    lead: summary.lead && cited(summary.lead),
    points: { by: summary.points.by, sentences: summary.points.sentences.map(cited) },
    quotes: summary.quotes.map(inSentence),
    figures: summary.figures.map(inSentence),
    dates: summary.dates.map(inSentence),
    names: summary.names,
    translation,
  };
};
