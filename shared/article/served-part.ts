import type { ArticleDocument } from './document.ts';
import type { Serve } from './manifest.ts';
import { briefIds } from './segments.ts';
import type { Summary } from './summary.ts';

/** The part of a document that may be served, in any language. */
export const servedPart = (document: ArticleDocument, serve: Serve = 'full'): ArticleDocument => {
  if (serve === 'full') return document;
  return serve === 'summary' ? summaryAlone(document) : metadataAlone(document);
};

/** The title, the sentences of the summary, and what the summary says of these. */
const summaryAlone = (document: ArticleDocument): ArticleDocument => {
  const { summary, blocks, terms } = document;
  const kept = summarySentences(summary);
  const isKept = ({ sentence }: { sentence: string }) => kept.has(sentence);
  const left = blocks
    .map(({ type, sentences }) => ({ type, sentences: sentences.filter(({ id }) => kept.has(id)) }))
    .filter(({ sentences }) => sentences.length > 0);
  return {
    ...document,
    correction: undefined,
    blocks: left,
    terms: terms?.filter(isKept),
    summary: {
      ...summary,
      quotes: summary.quotes.filter(isKept).map(({ named, cue, ...quote }) => ({
        ...quote,
        ...(named && isKept(named) && { named }),
        ...(cue && isKept(cue) && { cue }),
      })),
      figures: summary.figures.filter(isKept),
      dates: summary.dates.filter(isKept),
      timeline: summary.timeline.filter(isKept),
      sources: summary.sources.filter(isKept),
      names: summary.names
        .map((name) => ({ ...name, mentions: name.mentions.filter(isKept) }))
        .filter(({ mentions }) => mentions.length > 0),
    },
  };
};

/** Ids of the summary's sentences, and of those that prove a model's statements. */
const summarySentences = (summary: Summary): Set<string> => {
  const { headline, lead, points = [] } = summary.written ?? {};
  const proofs = [headline, lead, ...points].flatMap((statement) => statement?.sentences ?? []);
  return new Set([...briefIds(summary), ...proofs]);
};

const metadataAlone = (document: ArticleDocument): ArticleDocument => ({
  ...document,
  title: undefined,
  kicker: undefined,
  correction: undefined,
  blocks: [],
  statements: undefined,
  terms: undefined,
  summary: {
    topic: document.summary.topic,
    points: { by: 'extraction', sentences: [] },
    quotes: [],
    figures: [],
    dates: [],
    names: [],
    timeline: [],
    sources: [],
  },
});
