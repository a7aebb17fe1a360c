import type { Sentence } from './article.ts';
import type { ArticleDocument, Segment } from './document.ts';
import type { Summary } from './summary.ts';

/**
 * Kicker, title and every sentence of the body, in reading order; then what a model wrote, and the
 * note on what was corrected.
 */
export const segments = <S extends { id: string }>(of: {
  title?: S;
  kicker?: S;
  correction?: S;
  blocks: { sentences: S[] }[];
  statements?: S[];
}): S[] => [
  ...(of.kicker ? [of.kicker] : []),
  ...(of.title ? [of.title] : []),
  ...of.blocks.flatMap((block) => block.sentences),
  ...(of.statements ?? []),
  ...(of.correction ? [of.correction] : []),
];

/** The same document with each of these changed. */
export const mapSegments = (
  document: ArticleDocument,
  change: (segment: Segment) => Segment,
): ArticleDocument => ({
  ...document,
  title: document.title && change(document.title),
  kicker: document.kicker && change(document.kicker),
  correction: document.correction && change(document.correction),
  blocks: document.blocks.map(({ type, sentences }) => ({
    type,
    sentences: sentences.map(change),
  })),
  statements: document.statements?.map(change),
});

/** The ids of a brief: title, kicker, the note on a correction and the sentences of the summary. */
export const briefIds = (summary: Summary): Set<string> => {
  const { lead, points } = summary;
  const statements = statementsOf(summary)?.map(({ id }) => id) ?? [];
  return new Set([
    'kicker',
    'title',
    'correction',
    ...(lead ? [lead] : []),
    ...points.sentences,
    ...statements,
  ]);
};

export const statementsOf = ({ written }: Summary): Sentence[] | undefined => {
  if (!written) return undefined;
  return [written.headline, written.lead, ...written.points].flatMap((statement) =>
    statement ? [{ id: statement.id, text: statement.text }] : [],
  );
};
