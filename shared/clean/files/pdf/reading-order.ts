import type { PdfLine } from './pdf-lines.ts';

/** The lines of one column, or those that go over several. */
export type Column = PdfLine[];

const MIN_COLUMN_LINES = 3;
/** Headlines and pictures' captions go over the gap between columns. */
const MAX_CROSSING_SHARE = 0.25;
const TOLERANCE = 2;
const MAX_DEPTH = 6;
const MAX_CANDIDATES = 40;

/**
 * The columns of pages, each given by its lines. A page with few lines has the gaps of one before.
 */
export const columnsOfPages = (pages: PdfLine[][]): Column[] => {
  const known: number[] = [];
  return pages.flatMap((lines) => columnsInOrder(lines, known));
};

/**
 * The lines of a page by columns, in reading order: above a line that goes over several columns they
 * end, and below it they begin again.
 */
const columnsInOrder = (lines: PdfLine[], known: number[], depth = 0): Column[] => {
  const gap = depth < MAX_DEPTH ? columnGap(lines, known) : undefined;
  if (gap === undefined) return lines.length > 0 ? [fromAbove(lines)] : [];
  if (!known.includes(gap) && known.length < MAX_CANDIDATES) known.push(gap);
  const crossing = fromAbove(lines.filter((line) => sideOf(line, gap) === 'both'));
  const rest = lines.filter((line) => sideOf(line, gap) !== 'both');
  const bounds = [
    Number.POSITIVE_INFINITY,
    ...crossing.map(({ y }) => y),
    Number.NEGATIVE_INFINITY,
  ];
  const bands = bounds.slice(1).flatMap((below, at) => {
    const above = bounds[at] ?? below;
    const band = rest.filter(({ y }) => y <= above && y > below);
    const over = crossing[at];
    return [
      ...columnsInOrder(
        band.filter((line) => sideOf(line, gap) === 'left'),
        known,
        depth + 1,
      ),
      ...columnsInOrder(
        band.filter((line) => sideOf(line, gap) === 'right'),
        known,
        depth + 1,
      ),
      ...(over ? [[over]] : []),
    ];
  });
  return joinCrossing(bands, new Set(crossing));
};

/** Lines over all columns one after the other are a column. */
const joinCrossing = (columns: Column[], crossing: Set<PdfLine>): Column[] => {
  const joined: Column[] = [];
  for (const column of columns) {
    const [line] = column;
    const before = joined.at(-1)?.at(-1);
    if (line && before && crossing.has(line) && crossing.has(before)) joined.at(-1)?.push(line);
    else joined.push([...column]);
  }
  return joined;
};

const fromAbove = (lines: PdfLine[]): PdfLine[] =>
  [...lines].sort((a, b) => (Math.abs(a.y - b.y) < TOLERANCE ? a.left - b.left : b.y - a.y));

const sideOf = ({ left, right }: PdfLine, gap: number): 'left' | 'right' | 'both' => {
  if (right <= gap + TOLERANCE) return 'left';
  return left >= gap - TOLERANCE ? 'right' : 'both';
};

/** The left edge of a column that has another beside it; the one that fewest lines cross. */
const columnGap = (lines: PdfLine[], known: number[]): number | undefined => {
  const starts = new Map<number, number>();
  for (const { left } of lines)
    starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  const candidates = [...starts]
    .filter(([, count]) => count >= MIN_COLUMN_LINES - 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_CANDIDATES)
    .map(([gap]) => gap);
  const found = [...known, ...candidates].flatMap((gap) => {
    const crossing = lines.filter((line) => sideOf(line, gap) === 'both').length;
    const min = known.includes(gap) ? 1 : MIN_COLUMN_LINES;
    return isGap(lines, gap, { crossing, min }) ? [{ gap, crossing }] : [];
  });
  return found.sort((a, b) => a.crossing - b.crossing || b.gap - a.gap)[0]?.gap;
};

const isGap = (
  lines: PdfLine[],
  gap: number,
  { crossing, min }: { crossing: number; min: number },
): boolean => {
  const left = lines.filter((line) => sideOf(line, gap) === 'left');
  const right = lines.filter((line) => sideOf(line, gap) === 'right');
  if (Math.min(left.length, right.length) < min) return false;
  if (crossing > MAX_CROSSING_SHARE * lines.length) return false;
  const [lowest, highest] = [
    Math.min(...right.map(({ y }) => y)),
    Math.max(...right.map(({ y }) => y)),
  ];
  return left.filter(({ y }) => y >= lowest - TOLERANCE && y <= highest + TOLERANCE).length >= min;
};
