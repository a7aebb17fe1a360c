import { raised } from '../../html/raised-text.ts';
import type { Page, TextRun } from './pdf-pages.ts';

/** A line of a column. */
export type PdfLine = {
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** The font of most of it. */
  font: string;
  page: number;
};

/**
 * Of the font's size: what is closer belongs to the same word, and what is farther to another
 * column.
 */
const MAX_GAP_IN_WORD = 0.13;
const MAX_GAP_IN_LINE = 0.8;
const MAX_RISE = 0.45;
/** Of the size of the line: what is smaller and higher is an exponent or the mark of a note. */
const MAX_RAISED_SIZE = 0.85;
const MIN_RAISED = 0.15;
/** Points. */
const BAND = 20;
/** Of the font's size. */
const NEARBY = 4;
const STEP = 0.4;
const MAX_POINTS = 200;

/** The lines of a page in the order in which it draws them. */
export const pdfLines = ({ runs }: Page, page: number): PdfLine[] => {
  const isCovered = coverage(runs);
  const lines: TextRun[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && isSameLine(before, run, isCovered)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => lineOf(line, page));
};

type IsCovered = (x: number, y: number, size: number) => boolean;

/** Raised figures and small capitals have another size. A wide gap may be one of a justified line. */
const isSameLine = (before: TextRun, run: TextRun, isCovered: IsCovered): boolean => {
  const size = Math.max(before.size, run.size);
  const end = before.x + before.width;
  const gap = run.x - end;
  return (
    Math.abs(run.y - before.y) <= MAX_RISE * size &&
    gap >= -MAX_GAP_IN_LINE * size &&
    run.x + run.width > before.x &&
    !isInitialBeside(before, run) &&
    (gap <= MAX_GAP_IN_LINE * size ||
      pointsIn(end, run.x, size).every((x) => isCovered(x, run.y, size)))
  );
};

/** Close enough that one is between any two columns. */
const pointsIn = (from: number, to: number, size: number): number[] =>
  Array.from(
    { length: Math.min(MAX_POINTS, (to - from) / (STEP * size)) },
    (_, at) => from + at * STEP * size,
  );

/** Whether a line near `y` has text at `x`: then there is no gap between columns. */
const coverage = (runs: TextRun[]): IsCovered => {
  const bands = new Map<number, TextRun[]>();
  for (const run of runs) {
    const band = Math.floor(run.y / BAND);
    const all = bands.get(band) ?? [];
    bands.set(band, all);
    all.push(run);
  }
  return (x, y, size) => {
    const [lowest, highest] = [y - size * NEARBY, y + size * NEARBY];
    for (let band = Math.floor(lowest / BAND); band <= Math.floor(highest / BAND); band += 1)
      for (const run of bands.get(band) ?? [])
        if (
          run.y >= lowest &&
          run.y <= highest &&
          run.x < x &&
          run.x + run.width > x &&
          Math.abs(run.size - size) < 1
        )
          return true;
    return false;
  };
};

/** The first letter of an article can be as tall as several lines. */
const isInitialBeside = (before: TextRun, run: TextRun): boolean =>
  before.text.trim().length <= 2 && before.size >= 1.7 * run.size;

const lineOf = (runs: TextRun[], page: number): PdfLine => {
  const longest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  const isRaised = ({ size, y }: TextRun) =>
    size <= MAX_RAISED_SIZE * longest.size && y - longest.y >= MIN_RAISED * longest.size;
  let text = '';
  for (const [at, run] of runs.entries()) {
    const isMark = text !== '' && isRaised(run);
    text += isMark ? raised(run.text, text.slice(-20)) : spaceBefore(runs[at - 1], run) + run.text;
  }
  return {
    text: text.replace(/\s{1,1000}/g, ' ').trim(),
    left: Math.min(...runs.slice(0, 100).map(({ x }) => x)),
    right: Math.max(...runs.slice(-100).map(({ x, width }) => x + width)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
    page,
  };
};

const spaceBefore = (before: TextRun | undefined, run: TextRun): string =>
  before && run.x - (before.x + before.width) > MAX_GAP_IN_WORD * run.size ? ' ' : '';
