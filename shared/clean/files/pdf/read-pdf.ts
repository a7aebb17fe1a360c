import { escapeText } from 'entities';
import { Rejection } from '../../../article/errors.ts';
import { findEmbargo, findEmbargoParagraph } from '../../../wires/find-embargo.ts';
import { writtenByline } from '../../byline.ts';
import type { Text } from '../../clean.ts';
import { endsLikeSentence } from '../../draft.ts';
import { joinDropCaps } from './drop-caps.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { type Pdf, pdfPages } from './pdf-pages.ts';
import { type PdfParagraph, pdfParagraphs } from './pdf-paragraphs.ts';
import { columnsOfPages } from './reading-order.ts';
import { withoutRunningLines } from './running-lines.ts';

const MIN_LETTERS = 100;
/** Of the size of the text. */
const MIN_TITLE_SIZE = 1.25;
const MIN_HEADING_SIZE = 1.08;
const MAX_SMALL_PRINT_SIZE = 0.88;
const MAX_SMALL_PRINT_SHARE = 0.25;
const MAX_HEADING_LENGTH = 120;
const MAX_TITLE_LENGTH = 250;
const BULLET = /^[•▪►‣■●○◦]\s/;
/** Titles that programs give. */
const NO_TITLE =
  /\.(?:docx?|odt|rtf|pdf|indd|pages|html?)$|^(?:Microsoft|Untitled|Unbenannt|Dokument)|[_/\\]/i;

/**
 * The text of a PDF as a page in HTML: its columns in reading order, without what its pages repeat
 * and without captions; headings by their print.
 *
 * @throws Rejection
 */
export const readPdf = async (bytes: Uint8Array): Promise<Text[]> => {
  const pdf = await parsed(bytes);
  const lines = pdf.pages.flatMap((page, at) => pdfLines(page, at));
  rejectScan(lines.map(({ text }) => text).join(''));
  const running = withoutSmallPrint(withoutRunningLines(lines, pdf.pages));
  const columns = columnsOfPages(
    pdf.pages.map((_, at) => joinDropCaps(running.filter(({ page }) => page === at))),
  );
  const title = pdf.title && !NO_TITLE.test(pdf.title) ? pdf.title : undefined;
  const paragraphs = pdfParagraphs(columns);
  // It may be in the head of each page, or in small print.
  const texts = paragraphs.map(({ text }) => text);
  const inText = findEmbargoParagraph(texts);
  const printed = lines.map(({ text }) => text);
  const embargo = inText ?? findEmbargo(printed, () => texts.join('\n'));
  return [
    {
      text: htmlOf(inText ? paragraphs.toSpliced(inText.at, inText.count) : paragraphs),
      format: 'html',
      ...(title && { title }),
      ...(embargo && { embargo: embargo.text }),
    },
  ];
};

const parsed = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    return await pdfPages(bytes);
  } catch (error) {
    if (error instanceof Rejection) throw error;
    throw error instanceof Error && error.name === 'PasswordException'
      ? new Rejection(
          'unsupported-type',
          'This PDF is locked with a password. Save it without one and upload it again.',
        )
      : new Rejection(
          'binary',
          'This PDF is damaged. Export it again, or upload the text as .txt.',
        );
  }
};

const rejectScan = (text: string): void => {
  if (text.length - text.replace(/\p{L}/gu, '').length >= MIN_LETTERS) return;
  throw new Rejection(
    'no-article',
    'This PDF has no text, only pictures of it (a scan). Run text recognition (OCR) over it, or upload the text as .txt.',
  );
};

const htmlOf = (paragraphs: PdfParagraph[]): string => {
  const body = usual(paragraphs, sizeOf);
  const font = usual(
    paragraphs.filter((paragraph) => sizeOf(paragraph) === body),
    (paragraph) => paragraph.font,
  );
  const title = titleOf(paragraphs, body);
  const tagOf = (paragraph: PdfParagraph): string => {
    const { text, size } = paragraph;
    if (paragraph === title) return 'h1';
    if (BULLET.test(text)) return 'li';
    const isLabel = text.length <= MAX_HEADING_LENGTH && !endsLikeSentence(text);
    const isLarge = size >= body * MIN_HEADING_SIZE;
    return isLabel && (isLarge || paragraph.font !== font) ? 'h2' : 'p';
  };
  const blocks = paragraphs.map((paragraph) => {
    const tag = tagOf(paragraph);
    return `<${tag}>${escapeText(paragraph.text.replace(BULLET, ''))}</${tag}>`;
  });
  return `<!DOCTYPE html><html><body>${blocks.join('\n')}</body></html>`;
};

/** The largest print of the first page that has words enough for a headline. */
const titleOf = (paragraphs: PdfParagraph[], body: number): PdfParagraph | undefined =>
  paragraphs
    .filter(
      ({ text, size, page }) =>
        page === 0 &&
        size >= body * MIN_TITLE_SIZE &&
        text.length <= MAX_TITLE_LENGTH &&
        /\p{L}{2}.*\s.*\p{L}{2}/u.test(text),
    )
    .reduce<PdfParagraph | undefined>(
      (largest, each) => (largest && largest.size >= each.size ? largest : each),
      undefined,
    );

type Print = { text: string; size: number; font: string };

const sizeOf = ({ size }: Print): number => Math.round(size * 2) / 2;

/** Without captions, credits and notes, but with the byline. */
const withoutSmallPrint = (lines: PdfLine[]): PdfLine[] => {
  const body = usual(lines, sizeOf);
  const isSmall = ({ size, page, text }: PdfLine) =>
    size < body * MAX_SMALL_PRINT_SIZE && !(page === 0 && writtenByline(text));
  const isMuch = lengthOf(lines.filter(isSmall)) > MAX_SMALL_PRINT_SHARE * lengthOf(lines);
  return isMuch ? lines : lines.filter((line) => !isSmall(line));
};

/** The value that most of the text has. */
const usual = <T, P extends Print>(prints: P[], keyOf: (print: P) => T): T => {
  const lengths = new Map<T, number>();
  for (const each of prints)
    lengths.set(keyOf(each), (lengths.get(keyOf(each)) ?? 0) + each.text.length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] as T;
};

const lengthOf = (prints: Print[]): number =>
  prints.reduce((sum, { text }) => sum + text.length, 0);
