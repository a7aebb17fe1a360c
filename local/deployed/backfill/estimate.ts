import { germanDocument, germanSentences } from '../../../shared/article/document.ts';
import { Rejection } from '../../../shared/article/errors.ts';
import type { Extent } from '../../../shared/article/extent.ts';
import { TARGETS } from '../../../shared/article/language-codes.ts';
import { briefIds } from '../../../shared/article/segments.ts';
import { cleanItem, uploadItems } from '../../../shared/clean/clean-file.ts';
import { codePointsOf } from '../../../shared/code-points.ts';
import { summarise } from '../../../shared/extract/summarise.ts';

export type SampledFile = { characters: number; articles: number; rejected: number };

/**
 * The code points that an upload would send to DeepL, in every language, if no memory had any of
 * it.
 */
export const charactersOf = async (
  bytes: Uint8Array,
  { key, extent }: { key: string; extent: Extent },
): Promise<SampledFile> => {
  const looked = { characters: 0, articles: 0, rejected: 0 };
  for (const item of await uploadItems(bytes, { key })) {
    try {
      const article = cleanItem(item);
      const summary = summarise(article);
      const sentences = germanSentences(germanDocument({ id: '', revision: 1 }, article, summary));
      const brief = briefIds(summary);
      const sent = extent === 'all' ? sentences : sentences.filter(({ id }) => brief.has(id));
      looked.characters += TARGETS.length * codePointsOf(sent);
      looked.articles += 1;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      looked.rejected += 1;
    }
  }
  return looked;
};

/** Mean and half of the interval that has the true mean 19 times of 20. */
export const meanWithMargin = (values: number[]): { mean: number; margin: number } => {
  const mean = values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, values.length - 1));
  return { mean, margin: (1.96 * deviation) / Math.sqrt(Math.max(1, values.length)) };
};
