import { getDocument } from 'unpdf/pdfjs';
import { Rejection } from '../../../article/errors.ts';

/** A run of text, in points from the lower left corner of its page. */
export type TextRun = {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  font: string;
};
export type Page = { width: number; height: number; runs: TextRun[] };
export type Pdf = { pages: Page[]; title?: string };

/** A supplement has more, an article fewer. */
const MAX_PAGES = 40;
const MAX_RUNS = 200_000;
const [ERRORS_ALONE] = [0];

/** @throws Rejection, or what the parser throws for a broken file */
export const pdfPages = async (bytes: Uint8Array): Promise<Pdf> => {
  const pdf = await getDocument({
    // The parser takes no Buffer, and keeps what it gets.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: ERRORS_ALONE,
  }).promise;
  if (pdf.numPages > MAX_PAGES)
    throw new Rejection(
      'too-long',
      `This PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read. Upload the pages of the article alone.`,
    );
  const pages: Page[] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    const runs = items.flatMap((item) => ('str' in item ? runOf(item) : []));
    count += runs.length;
    if (count > MAX_RUNS)
      throw new Rejection(
        'too-long',
        'This PDF has more text than an article. Upload it in parts.',
      );
    pages.push({ width, height, runs });
  }
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return { pages, ...(title && { title }) };
};

type Item = { str: string; transform: number[]; width: number; fontName: string };

/** Text that is turned is at the edge of a page, or drawn over it. */
const runOf = ({ str, transform, width, fontName }: Item): TextRun[] => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const isUpright = a > 0 && d > 0 && Math.abs(b) < a / 10;
  const isSound = [x, y, width, size].every(Number.isFinite) && size > 0 && size < 1_000;
  return isUpright && isSound && str.trim()
    ? [{ text: str, x, y, width, size, font: fontName }]
    : [];
};
