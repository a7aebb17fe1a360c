import type { Metadata } from '../../article/article.ts';
import { COMMENTS } from '../boilerplate/teasers.ts';
import { isTeaserHead } from '../boilerplate-lines.ts';
import { writtenByline } from '../byline.ts';
import { agencyAlone, dateline } from '../dateline.ts';
import { isAuthorLine } from '../header-lines.ts';
import { isSuspect } from '../is-boilerplate.ts';
import { lacksPages } from '../lacks-pages.ts';
import { boxLines } from '../page-boxes.ts';
import { tailLines } from '../tail-lines.ts';
import { lineOf, type PlainLine } from './line-kinds.ts';
import { beforeTeasers, leadsInto, withoutLoose } from './loose-lines.ts';
import { regardNeighbours } from './neighbours.ts';
import { withoutNoise } from './noise-lines.ts';
import { headOf, sentenceAbove } from './page-head.ts';

/**
 * Weight of the prose above a heading of comments; less if the heading counts them, or what is below
 * it is answered.
 */
const MIN_BEFORE_COMMENTS = 500;
const MIN_BEFORE_COUNTED = 300;
const MIN_BEFORE_ANSWERED = 60;
const MAX_ANSWERS_WITHIN = 6;
const ANSWER = /^(?:antworten|melden|vor \d{1,2} (?:min|std|stunde|tag)\p{L}{0,4})\.?$/iu;
const MAX_LOOKED_AT = 3;
/** Byline and date may be below the lead. */
const MAX_HEAD_LINES = 8;
const MIN_PARAGRAPH_LENGTH = 80;
/** A single loose line is a heading; several in a row are a menu or a list of teasers. */
const HEADING_WEIGHT = -10;
const MAX_SUBHEAD_LENGTH = 60;
const MAX_SECTION_LINES = 6;
/** `Ortsverband Lahr e. V.` has none. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}/u;

type ArticleLines = {
  /** One of the lines. */
  title?: string;
  lines: string[];
  /** Between title and text: byline, date, credits. */
  head: string[];
  /** After the text. */
  foot: string[];
  /** Agency and place, alone above the text, below its lead or at its end. */
  dateline: Pick<Metadata, 'agency' | 'place'>;
  /** It has more pages. */
  isOnePage?: boolean;
};

/**
 * The lines of the article in the text of a page or of a selection: the run of lines with the most
 * prose less everything in between (a maximum subarray, Kadane 1984), with title and lead above it;
 * `stated` is a title that a form names.
 */
export const articleLines = (all: string[], stated?: string): ArticleLines => {
  const [boxes, tails] = [boxLines(all), tailLines(all)];
  const texts = all.filter((_, at) => !boxes.has(at) && !tails.has(at));
  const lines = regardNeighbours(texts.map(lineOf));
  const best = bestRun(lines);
  if (!best) return { lines: texts, head: [], foot: [], dateline: {} };
  const sentence = stated === undefined ? sentenceAbove(lines, best.from) : undefined;
  const run = { from: sentence?.start ?? best.from, to: best.to };
  const { title, above, rest } = headOf(lines, run.from, stated ?? sentence?.title);
  const inside = beforeComments(lines.slice(run.from, run.to));
  const body = withoutLoose(
    beforeTeasers(
      withoutNoise(inside, [...above, ...lines.slice(Math.max(0, run.from - 1), run.from)]),
    ),
  );
  const top = lines.slice(run.from, run.from + MAX_HEAD_LINES);
  const names = [...rest, ...besideProse(top)];
  const kept = [...above, ...body.filter(({ text }) => !isAuthorLine(text, names))];
  const credits = [
    ...rest,
    ...toSecondParagraph(inside).map(({ text }) => text),
    lines[run.to]?.text ?? '',
  ];
  return {
    title,
    lines: kept.map(({ text }) => text),
    head: [...rest, ...besideProse(toSecondParagraph(top, isParagraph))],
    foot: lines.slice(run.to).map(({ text }) => text),
    dateline: credits.map(datelineAlone).find(({ agency }) => agency) ?? {},
    isOnePage: lacksPages(texts, run.from, run.to),
  };
};

/** The agency of a line that is only a credit, or a dateline with its place. */
const datelineAlone = (text: string): ArticleLines['dateline'] => {
  const agency = agencyAlone(text);
  if (agency) return { agency };
  if (writtenByline(text)) return {};
  const { text: rest, metadata } = dateline(text);
  return rest === '' ? metadata : {};
};

const isProse = ({ kind }: PlainLine): boolean => kind === 'prose';

/** Prose that is no headline, caption or note. */
const isParagraph = (line: PlainLine): boolean =>
  isProse(line) && line.text.length >= MIN_PARAGRAPH_LENGTH;

const besideProse = (lines: PlainLine[]): string[] =>
  lines.filter((line) => !isProse(line)).map(({ text }) => text);

/** Agencies named further down are credits of pictures, and names those of comments. */
const toSecondParagraph = (lines: PlainLine[], isOne = isProse): PlainLine[] => {
  const [, second] = lines.filter(isOne);
  return second ? lines.slice(0, lines.indexOf(second)) : lines;
};

/** The lines of a run up to the first heading of comments with enough of an article above it. */
const beforeComments = (lines: PlainLine[]): PlainLine[] => {
  let prose = 0;
  const at = lines.findIndex(({ text, kind, weight }, index) => {
    if (kind === 'prose') prose += weight;
    const isCounted = /\d/.test(text);
    const below = lines.slice(index + 1, index + 1 + MAX_ANSWERS_WITHIN);
    const isAnswered = isCounted && below.some((line) => ANSWER.test(line.text));
    const least = isAnswered
      ? MIN_BEFORE_ANSWERED
      : isCounted
        ? MIN_BEFORE_COUNTED
        : MIN_BEFORE_COMMENTS;
    if (prose <= least || text.length >= 80 || !COMMENTS.test(text)) return false;
    return isCounted || lines.slice(index + 1, index + 1 + MAX_LOOKED_AT).some(isOfComments);
  });
  return at === -1 ? lines : lines.slice(0, at);
};

/** Times, names, labels and calls to write: below a subhead of that name there is prose. */
const isOfComments = ({ kind, text }: PlainLine): boolean =>
  kind !== 'prose' || COMMENTS.test(text);

/** Few lines of prose with short ones among them, which end the whole text with prose. */
const isLastSection = (lines: PlainLine[]): boolean =>
  lines.length <= MAX_SECTION_LINES &&
  lines.at(-1)?.kind === 'prose' &&
  lines.every(({ kind, text }) =>
    kind === 'loose'
      ? text.length <= MAX_SUBHEAD_LENGTH
      : kind === 'mark' || (kind === 'prose' && SMALL_WORD.test(text) && !isSuspect(text)),
  );

/** A short last paragraph below one teaser that is about something else. */
const isBelowTeaser = (lines: PlainLine[], at: number): boolean => {
  const [head, headline, ...below] = lines.slice(at);
  return (
    head?.kind === 'noise' &&
    isTeaserHead(head.text) &&
    headline?.kind === 'loose' &&
    below.length === 1 &&
    below.every(({ kind, text }) => kind === 'prose' && !isSuspect(text)) &&
    !leadsInto(lines, at + 1)
  );
};

const bestRun = (lines: PlainLine[]): { from: number; to: number } | undefined => {
  let best = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  lines.forEach(({ kind, weight }, at) => {
    if (sum <= 0) [from, sum] = [at, 0];
    const isAlone = kind === 'loose' && lines[at - 1]?.kind !== 'loose';
    sum += isAlone ? HEADING_WEIGHT : weight;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  if (best.sum <= 0) return undefined;
  const isMark = (at: number) => lines[at]?.kind === 'mark';
  if (lines[best.to]?.text.endsWith(':') && isMark(best.to + 1)) best.to += 1;
  while (isMark(best.to)) best.to += 1;
  if (isLastSection(lines.slice(best.to)) || isBelowTeaser(lines, best.to)) best.to = lines.length;
  while (isMark(best.from - 1) || (best.from > 1 && isMark(best.from - 2))) best.from -= 1;
  return best;
};
