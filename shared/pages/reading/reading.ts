import type { Language } from '../../article/article.ts';
import type { ArticleDocument, Segment } from '../../article/document.ts';
import { leadAndPoints } from '../../article/lead-and-points.ts';
import type { Manifest } from '../../article/manifest.ts';
import { segments } from '../../article/segments.ts';
import { readerLanguages } from '../../languages/languages.ts';
import type { ReaderLanguage } from '../../languages/target-language.ts';
import { gapIn } from '../gap-in.ts';

/** One article in one language, as its page needs it. */
export type Reading = {
  language: Language;
  words: ReaderLanguage['readingWords'];
  manifest: Manifest;
  document: ArticleDocument;
  /** Sentences and a model's statements, by id. */
  byId: ReadonlyMap<string, Segment>;
  /** The first point that a sentence proves, counted from 0: the lead. */
  pointOf: ReadonlyMap<string, number>;
  /** Sentences that this revision changed or added. */
  corrected: ReadonlySet<string>;
  /** Sentences of the editors' own summary, which are read there and not in the text. */
  inPoints: ReadonlySet<string>;
  /** The words in place of a sentence that is not translated. */
  gap: string;
};

export const readingOf = (manifest: Manifest, document: ArticleDocument): Reading => {
  const { language } = document;
  return {
    language,
    words: readerLanguages[language].readingWords,
    manifest,
    document,
    byId: new Map(segments<Segment>(document).map((segment) => [segment.id, segment])),
    pointOf: pointsBySentence(document),
    corrected: correctedIn(manifest, document),
    inPoints: keyPointsIn(document),
    gap: gapIn(manifest, language),
  };
};

export const flaggedIn = ({ byId }: Reading): Segment[] =>
  [...byId.values()].filter(({ flags }) => flags?.length);

export const pointId = (point: number): string => `point-${point}`;

const pointsBySentence = ({ summary }: ArticleDocument): Map<string, number> => {
  const { lead, points } = leadAndPoints(summary);
  const found = new Map<string, number>();
  for (const [at, point] of [lead, ...points].entries())
    for (const id of point?.sentences ?? []) if (!found.has(id)) found.set(id, at);
  return found;
};

/** None where a point of theirs is missing from the summary. */
const keyPointsIn = ({ summary, blocks }: ArticleDocument): Set<string> => {
  const listed = new Set(leadAndPoints(summary).points.map(({ id }) => id));
  const ids = blocks
    .filter(({ type }) => type === 'key-point')
    .flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return new Set(ids.every((id) => listed.has(id)) ? ids : []);
};

/**
 * Ids are those of the revision: a translation of the one before may have other sentences under
 * them.
 */
export const correctedIn = (
  { revision, changes }: Manifest,
  document: Pick<ArticleDocument, 'revision'>,
): Set<string> =>
  new Set(
    changes && document.revision === revision
      ? [...changes.changed, ...changes.added].flatMap(({ sentence }) => sentence ?? [])
      : [],
  );
