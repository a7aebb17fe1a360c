import type { PdfLine } from './pdf-lines.ts';

/** Of the lines beside it. */
const MIN_SIZE = 1.7;
const MAX_GAP = 1.2;
const CAP = /^["„“»«‚›]?\s?\p{Lu}$/u;

/**
 * Joins the tall first letter of a text with the line beside its top; those beside it are not
 * indented.
 */
export const joinDropCaps = (lines: PdfLine[]): PdfLine[] => {
  const caps = lines.filter(({ text }) => CAP.test(text)).slice(0, 20);
  return caps.reduce(joinDropCap, lines);
};

const joinDropCap = (lines: PdfLine[], cap: PdfLine): PdfLine[] => {
  const beside = lines.filter((line) => isBeside(line, cap)).sort((a, b) => b.y - a.y);
  const [first] = beside;
  if (!first) return lines;
  return lines
    .filter((line) => line !== cap)
    .map((line) => {
      if (!beside.includes(line)) return line;
      return { ...line, left: cap.left, ...(line === first && { text: cap.text + line.text }) };
    });
};

const isBeside = (line: PdfLine, cap: PdfLine): boolean => {
  const gap = line.left - cap.right;
  return (
    line.size * MIN_SIZE <= cap.size &&
    gap > -line.size &&
    gap < line.size * MAX_GAP &&
    line.y > cap.y - line.size * 1.5 &&
    line.y < cap.y + cap.size
  );
};
