import type { DateMention, Span, Statement, Summary } from '../../article/summary.ts';
import type { ServedSummary } from '../contract/served-document.ts';

type Precision = NonNullable<ServedSummary['dates'][number]['precision']>;

/** A stored summary as it is served: sentences by their ids, offsets as those of the source. */
export const summaryIn = (summary: Summary): ServedSummary => {
  const { lead, points, quotes, figures, dates, timeline, names, sources, written } = summary;
  return {
    lead,
    points,
    quotes: quotes.map(({ speaker, named, resolved, cue, ...span }) => ({
      ...passage(span),
      speaker,
      named: named && passage(named),
      resolved,
      cue: cue && passage(cue),
    })),
    figures: figures.map(({ value, unit, ...span }) => ({ ...passage(span), value, unit })),
    dates: dates.map(dated),
    timeline: timeline.map(dated),
    names: names.map(({ text, type, country, names, mentions }) => ({
      text,
      type,
      country,
      names,
      mentions: mentions.map(passage),
    })),
    sources: sources.map(passage),
    written: written && {
      headline: written.headline && proven(written.headline),
      lead: written.lead && proven(written.lead),
      points: written.points.map(proven),
      model: written.model,
      dropped: written.dropped,
    },
  };
};

/** Every sentence that a summary names. */
export const idsIn = (summary: Summary): Set<string> => {
  const { lead, points, quotes, figures, dates, timeline, names, sources, written } = summary;
  const statements = [written?.headline, written?.lead, ...(written?.points ?? [])];
  const spans: (Span | undefined)[] = [
    ...quotes.flatMap((quote) => [quote, quote.named, quote.cue]),
    ...figures,
    ...dates,
    ...timeline,
    ...names.flatMap(({ mentions }) => mentions),
    ...sources,
  ];
  return new Set([
    ...(lead ? [lead] : []),
    ...points.sentences,
    ...statements.flatMap((statement) => (statement ? [statement.id, ...statement.sentences] : [])),
    ...spans.flatMap((span) => span?.sentence ?? []),
  ]);
};

const passage = ({ sentence, start, end, text }: Span) => ({
  sentence,
  source: { start, end, text },
});

const dated = ({ iso, ...span }: DateMention) => ({
  ...passage(span),
  date: iso,
  precision: iso === undefined ? undefined : precisionOf(iso),
});

const precisionOf = (iso: string): Precision => {
  if (iso.includes('W')) return 'week';
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
};

const proven = ({ id, sentences }: Statement) => ({ id, sentences });
