import { type ArticleDocument, type Segment, segments } from '../article/document.ts';
import { minutesOf } from '../article/minutes-of.ts';
import type { Name, Quote, Span, Statement, Written } from '../article/summary.ts';
import { readerLanguages } from '../languages/languages.ts';

/**
 * The summary in the document's language: the same sentences under the same ids, each with its
 * German original. Quotations, figures, dates, names and sources are spans of a German sentence;
 * `in` has that sentence and its translation.
 *
 * Outside `de` each sentence has a `state`: `translated`, `flagged` (see its `flags`) or `missing`
 * (no `text` yet).
 */
export const summaryOf = (document: ArticleDocument) => {
  const { id, revision, language, status, title, kicker, metadata, summary, translation } =
    document;
  const cited = citations(document);
  const inSentence = <S extends Span>(span: S) => ({ ...span, in: cited(span.sentence) });
  return {
    id,
    revision,
    language,
    status,
    title: title && cited(title.id),
    kicker: kicker && cited(kicker.id),
    metadata,
    topic: summary.topic && {
      ...summary.topic,
      name: readerLanguages[language].topics[summary.topic.id],
    },
    readingMinutes: minutesOf(document),
    lead: summary.lead && cited(summary.lead),
    points: { by: summary.points.by, sentences: summary.points.sentences.map(cited) },
    written: summary.written && writtenIn(summary.written, cited),
    quotes: summary.quotes.map((quote) => withSpeaker(inSentence(quote), cited)),
    figures: summary.figures.map(inSentence),
    dates: summary.dates.map(inSentence),
    timeline: summary.timeline.map(inSentence),
    names: summary.names.map((name) => withFirst(name, cited)),
    sources: summary.sources.map(inSentence),
    translation,
  };
};

type Cited = Segment & { state?: 'translated' | 'flagged' | 'missing' };
type Cite = (id: string) => Cited;

const citations = (document: ArticleDocument): Cite => {
  const byId = new Map(segments(document).map((segment) => [segment.id, segment]));
  return (id) => {
    const segment = byId.get(id) ?? { id };
    return document.language === 'de' ? segment : { ...segment, state: stateOf(segment) };
  };
};

const stateOf = ({ text, flags }: Segment): Cited['state'] => {
  if (text === undefined) return 'missing';
  return flags ? 'flagged' : 'translated';
};

/** Adds the sentence that names the speaker, if it is another one. */
const withSpeaker = <Q extends Quote>(quote: Q, cited: Cite) =>
  quote.named && quote.named.sentence !== quote.sentence
    ? { ...quote, named: { ...quote.named, in: cited(quote.named.sentence) } }
    : quote;

const withFirst = <N extends Name>(name: N, cited: Cite) => {
  const [first] = name.mentions;
  return first ? { ...name, in: cited(first.sentence) } : name;
};

const writtenIn = ({ headline, lead, points, ...rest }: Written, cited: Cite) => {
  const statement = ({ id, sentences }: Statement) => ({
    ...cited(id),
    sentences: sentences.map(cited),
  });
  return {
    ...rest,
    headline: headline && statement(headline),
    lead: lead && statement(lead),
    points: points.map(statement),
  };
};
