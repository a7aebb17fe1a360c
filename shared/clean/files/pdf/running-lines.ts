import type { PdfLine } from './pdf-lines.ts';
import type { Page } from './pdf-pages.ts';

/** Of a page's height, above and below. */
const MARGIN = 0.12;
const EDGE = 0.06;
const TOLERANCE = 6;
const PAGE_NUMBER =
  /^(?:[-–—|]\s?)?(?:(?:Seite|S\.|Page)\s?)?\d{1,4}(?:\s?(?:\/|von|of)\s?\d{1,4})?(?:\s?[-–—|])?$/i;
/** What browsers print above and below a page. */
const PRINTED = /^(?:https?:\/\/|file:\/\/|about:)|^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d\d/;

/**
 * The lines without those that pages repeat at their upper and lower edges, and without page
 * numbers.
 */
export const withoutRunningLines = (lines: PdfLine[], pages: Page[]): PdfLine[] => {
  const counts = new Map<string, Set<number>>();
  const isIn = (share: number, { y, page }: PdfLine) => {
    const height = pages[page]?.height ?? 0;
    return y < height * share || y > height * (1 - share);
  };
  const keyOf = ({ text }: PdfLine) => text.replace(/\d{1,9}/g, '0').toLowerCase();
  for (const line of lines) {
    if (!isIn(MARGIN, line)) continue;
    const seen = counts.get(keyOf(line)) ?? new Set();
    counts.set(keyOf(line), seen.add(line.page));
  }
  const isRepeated = (line: PdfLine) =>
    (counts.get(keyOf(line))?.size ?? 0) >= Math.max(2, pages.length / 3);
  const printed = lines.filter((line) => isIn(EDGE, line) && PRINTED.test(line.text));
  const isBesidePrinted = (line: PdfLine) =>
    isIn(EDGE, line) &&
    printed.some(({ y, page }) => page === line.page && Math.abs(y - line.y) < TOLERANCE);
  return lines.filter(
    (line) =>
      !isIn(MARGIN, line) ||
      !(isRepeated(line) || PAGE_NUMBER.test(line.text) || isBesidePrinted(line)),
  );
};
