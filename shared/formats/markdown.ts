import type { ArticleDocument } from '../article/document.ts';
import { readerLanguages } from '../languages/languages.ts';
import { paragraphsOfText } from './plain-text.ts';
import { type Rendition, renditionOf } from './rendition.ts';

/** An article as CommonMark. Nothing in its text is taken for markup. */
export const markdown = (document: ArticleDocument, page: string): string =>
  `${paragraphs(renditionOf(document), page).filter(Boolean).join('\n\n')}\n`;

const paragraphs = (rendition: Rendition, page: string): string[] => {
  const { language, title, kicker, facts, notices, points, blocks, rights, original } = rendition;
  const { pageWords } = readerLanguages[language];
  return [
    kicker ? `*${escaped(kicker)}*` : '',
    `# ${escaped(title)}`,
    escaped(facts.join(' · ')),
    ...notices.map((notice) => `> ${escaped(notice)}`),
    points.length > 0 ? `## ${escaped(pageWords.points)}` : '',
    points.map(({ text = '' }) => `- ${escaped(text)}`).join('\n'),
    blocks.length > 0 ? `## ${escaped(pageWords.article)}` : '',
    ...blocks.map(
      ({ type, sentences }) => `${BEFORE[type]}${escaped(paragraphsOfText(rendition, sentences))}`,
    ),
    '---',
    ...rights.map(escaped),
    original ? `<${original}>` : '',
    `<${page}>`,
  ];
};

const BEFORE = {
  paragraph: '',
  heading: '### ',
  item: '- ',
  quote: '> ',
  'key-point': '- ',
} as const;

/** A line on its own: what would be inline markup, and what would begin a block. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
