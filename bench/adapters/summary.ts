import type { Article } from '../../shared/article/article.ts';
import { choosePoints } from '../../shared/extract/points/choose-points.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';

export const name = 'presseschau';

/** The points of a plain text, up to the number asked for. */
export const summarise = (
  text: string,
  options: { sentences: number; title?: string | undefined },
): string[] => {
  const article = fromText(text, options.title);
  const texts = new Map(article.blocks.flatMap((b) => b.sentences).map((s) => [s.id, s.text]));
  return choosePoints(article, options.sentences).map((id) => texts.get(id) ?? '');
};

/** A plain text as an article, one paragraph a line. */
export const fromText = (text: string, title: string | undefined): Article => {
  let number = 0;
  return {
    title: title ? { id: 'title', text: title } : undefined,
    metadata: {},
    truncated: false,
    blocks: text
      .split(/\n+/)
      .map((paragraph) =>
        sentences(paragraph)
          .map((sentence) => sentence.trim())
          .filter(Boolean),
      )
      .filter((texts) => texts.length > 0)
      .map((texts) => ({
        type: 'paragraph',
        sentences: texts.map((sentence) => ({ id: `s${++number}`, text: sentence })),
      })),
  };
};
