import { endsLikeSentence } from '../../draft.ts';
import { joinLines } from '../../join-lines.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { Column } from './reading-order.ts';

/** Lines of the same print that belong together. */
export type PdfParagraph = {
  text: string;
  size: number;
  font: string;
  page: number;
  lines: number;
};

const MAX_SIZE_DIFFERENCE = 0.6;
/** Of the distance between the lines of most paragraphs. */
const MAX_DISTANCE = 1.3;
/** Of the width of a column, by a line that ends a paragraph without a stop. */
const MAX_FILLED = 0.7;
const BULLET = /^[•▪►‣■●○◦–-]\s/;

/** The paragraphs of columns in reading order; one can go on in the next column. */
export const pdfParagraphs = (columns: Column[]): PdfParagraph[] => {
  const distance = usualDistance(columns);
  const font = usualFont(columns);
  const paragraphs: PdfLine[][] = [];
  for (const column of columns) {
    column.forEach((line, at) => {
      const open = paragraphs.at(-1);
      const before = at > 0 ? column[at - 1] : undefined;
      const last = open?.at(-1);
      const goesOn = before
        ? isSameParagraph(before, line, open ?? [], { column, distance, font })
        : last && goesOnInNextColumn(last, line);
      if (open && goesOn) open.push(line);
      else paragraphs.push([line]);
    });
  }
  return paragraphs.map(paragraphOf);
};

const paragraphOf = (lines: PdfLine[]): PdfParagraph => {
  const [{ size, font, page } = { size: 0, font: '', page: 0 }] = lines;
  return { text: joinLines(lines.map(({ text }) => text)), size, font, page, lines: lines.length };
};

const isSameParagraph = (
  before: PdfLine,
  line: PdfLine,
  paragraph: PdfLine[],
  { column, distance, font }: { column: Column; distance: (size: number) => number; font: string },
): boolean => {
  if (!isSamePrint(before, line) || BULLET.test(line.text)) return false;
  if (before.y - line.y > distance(line.size) * MAX_DISTANCE || before.y < line.y) return false;
  if (isDivided(before)) return true;
  if (isBesideHeading(before, line, paragraph, font)) return false;
  const second = paragraph[1];
  const edge = second ? Math.min(second.left, before.left) : before.left;
  const isIndented = line.left > edge + line.size * 0.7 && line.left < edge + line.size * 4;
  if (isIndented && !(second === undefined && BULLET.test(before.text))) return false;
  return /^\p{Ll}/u.test(line.text) || !hadRoom(before, line, column);
};

/** Between a line in the usual font and one in another, where a sentence begins. */
const isBesideHeading = (
  before: PdfLine,
  line: PdfLine,
  paragraph: PdfLine[],
  font: string,
): boolean => {
  if (before.font === line.font || !/^["„»«“]?\p{Lu}/u.test(line.text)) return false;
  if (before.font === font) return endsLikeSentence(before.text);
  return line.font === font && paragraph.every((each) => each.font === before.font);
};

const usualFont = (columns: Column[]): string => {
  const lengths = new Map<string, number>();
  for (const { font, text } of columns.flat())
    lengths.set(font, (lengths.get(font) ?? 0) + text.length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

const isDivided = ({ text }: PdfLine): boolean => /[\p{L}\d]-$/u.test(text.slice(-3));

/**
 * The first word of a line would have fitted into the line before. Lines are broken unevenly where no
 * words are divided: one that ends no sentence must have had much room.
 */
const hadRoom = (before: PdfLine, line: PdfLine, column: Column): boolean => {
  const lines = column.filter((each) => isSamePrint(each, line));
  const left = Math.min(...lines.map((each) => each.left));
  const right = Math.max(...lines.map((each) => each.right));
  const word = /^\S{1,100}/.exec(line.text)?.[0].length ?? 0;
  const wide = ((line.right - line.left) * (word + 1)) / Math.max(line.text.length, 1);
  if (before.right + wide >= right - line.size) return false;
  return endsLikeSentence(before.text) || before.right < left + MAX_FILLED * (right - left);
};

const goesOnInNextColumn = (last: PdfLine, line: PdfLine): boolean =>
  isSamePrint(last, line) &&
  !BULLET.test(line.text) &&
  (isDivided(last) ||
    /^\p{Ll}/u.test(line.text) ||
    (last.font === line.font && !endsLikeSentence(last.text)));

const isSamePrint = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) <= MAX_SIZE_DIFFERENCE;

/** The usual distance between lines of each size; 1.35 of the size where there are too few. */
const usualDistance = (columns: Column[]): ((size: number) => number) => {
  const distances = new Map<number, number[]>();
  for (const column of columns)
    column.forEach((line, at) => {
      const before = column[at - 1];
      const distance = before ? before.y - line.y : 0;
      if (!before || !isSamePrint(before, line) || distance <= 0 || distance > 3 * line.size)
        return;
      const all = distances.get(Math.round(line.size)) ?? [];
      distances.set(Math.round(line.size), [...all.slice(-500), distance]);
    });
  const usual = new Map(
    [...distances].map(([size, all]) => [
      size,
      all.sort((a, b) => a - b)[Math.floor(all.length / 3)],
    ]),
  );
  return (size) => usual.get(Math.round(size)) ?? 1.35 * size;
};
