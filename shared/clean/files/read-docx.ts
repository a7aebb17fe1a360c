import mammoth from 'mammoth';
import { serialize } from 'parse5';
import { Rejection } from '../../article/errors.ts';
import { findEmbargoParagraph } from '../../wires/find-embargo.ts';
import type { Text } from '../clean.ts';
import { parseBounded } from '../html/tree.ts';
import { docxParts } from './docx-parts.ts';
import { hasHeadings, htmlLines, takeEmbargoLines, textOfLines } from './html-lines.ts';

/** Names of styles are English in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => !",
  "p[style-name='caption'] => !",
  "p[style-name='annotation text'] => !",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
const NOTE_MARK =
  /<sup><a href="#(?:foot|end)note-[^"]{1,80}" id="[^"]{1,80}">\[\d{1,6}\]<\/a><\/sup>/g;
const NOTES = /<ol><li id="(?:foot|end)note-/;
/** A cell of a few words is no paragraph: its row is. */
const CELL = /(<t[dh]\b[^<>]{0,100}>)<p>((?:[^<]|<(?!\/?(?:p|table)\b)){0,120})<\/p>(?=<\/t[dh]>)/g;
const BOLD_FIRST = /^<p><strong>([^<>]{10,200})<\/strong><\/p>/;

/**
 * The text of a Word document, without its notes, comments and pictures. One without headings is
 * read as text that was pasted.
 *
 * @throws Rejection
 */
export const readDocx = async (bytes: Uint8Array): Promise<Text[]> => {
  const { html, margins } = await converted(bytes);
  const notes = html.search(NOTES);
  const text = (notes < 0 ? html : html.slice(0, notes))
    .replace(NOTE_MARK, '')
    .replace(CELL, '$1$2');
  const tree = parseBounded(text);
  const lines = htmlLines(tree);
  const outside = findEmbargoParagraph(margins, () => textOfLines(lines))?.text;
  if (!hasHeadings(tree))
    return [
      {
        text: textOfLines(lines),
        format: 'plain',
        ...(outside && { embargo: outside }),
      },
    ];
  const { embargo: inside } = takeEmbargoLines(lines);
  const embargo = inside ?? outside;
  const read = inside ? serialize(tree) : text;
  const titled = /<h1\b/.test(read) ? read : read.replace(BOLD_FIRST, '<h1>$1</h1>');
  return [
    {
      text: `<!DOCTYPE html><html><body>${titled}</body></html>`,
      format: 'html',
      ...(embargo && { embargo }),
    },
  ];
};

const converted = async (bytes: Uint8Array) => {
  try {
    // As the converter's own reader of archives returns it; its types do not name it.
    const parts = await docxParts(bytes);
    const input = { file: parts } as object as { buffer: Buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    });
    return { html: value, margins: parts.margins() };
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw new Rejection(
      'binary',
      'This Word document is damaged. Save it again, or upload the text as .txt.',
    );
  }
};
