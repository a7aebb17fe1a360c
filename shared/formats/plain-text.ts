import type { ArticleDocument } from '../article/document.ts';
import { readerLanguages } from '../languages/languages.ts';
import { type RenderedSentence, type Rendition, renditionOf } from './rendition.ts';

/** An article for a mail or a note: paragraphs on one line each, an empty line between them. */
export const plainText = (document: ArticleDocument, page: string): string =>
  `${paragraphs(renditionOf(document), page).filter(Boolean).join('\n\n')}\n`;

const paragraphs = (rendition: Rendition, page: string): string[] => {
  const { language, title, kicker, facts, notices, points, blocks, rights, original } = rendition;
  const { pageWords } = readerLanguages[language];
  return [
    [kicker, title].filter(Boolean).join('\n'),
    facts.join(' · '),
    notices.join('\n'),
    points.length > 0
      ? [pageWords.points, ...points.map(({ text }) => `• ${text}`)].join('\n')
      : '',
    ...blocks.map(
      ({ type, sentences }) => `${BEFORE[type]}${paragraphsOfText(rendition, sentences)}`,
    ),
    [...rights, original ?? '', page].filter(Boolean).join('\n'),
  ];
};

const BEFORE = { paragraph: '', heading: '', item: '• ', quote: '', 'key-point': '• ' } as const;

/** Sentences as a paragraph; those in a row that are not translated yet are one gap. */
export const paragraphsOfText = (
  { gap: word }: Pick<Rendition, 'gap'>,
  sentences: readonly RenderedSentence[],
): string => {
  const gap = `[${word}]`;
  return sentences
    .map(({ text }) => text ?? gap)
    .filter((text, i, all) => text !== gap || all[i - 1] !== gap)
    .join(' ');
};
