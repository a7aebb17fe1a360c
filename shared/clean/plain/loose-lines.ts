import { contentStems } from '../../german/content-stems.ts';
import { isTeaserHead } from '../boilerplate-lines.ts';
import type { PlainLine } from './line-kinds.ts';

const MIN_TEASERS = 3;
const MAX_TEASED = 8;
const MIN_SHARED_STEMS = 2;
const MAX_TEASER_LENGTH = 260;
const MIN_HEADLINE_LENGTH = 40;
const MAX_SUBHEAD_LENGTH = 60;
const MAX_HEADING_LENGTH = 110;

/** Whether a loose line is one of those right below a teaser head. */
export const isTeased = (lines: PlainLine[], at: number): boolean => {
  const isLoose = (line: number) => lines[line]?.kind === 'loose';
  let head = at;
  while (isLoose(head) && head > at - MAX_TEASED) head -= 1;
  const above = lines[head];
  return head < at && above?.kind === 'noise' && isTeaserHead(above.text);
};

/** Whether the paragraph below a line is about what the line says: a subhead, no other article. */
export const leadsInto = (lines: PlainLine[], at: number): boolean => {
  const [line, next, second] = lines.slice(at, at + 3);
  if (!line || next?.kind !== 'prose') return false;
  const below = contentStems(`${next.text} ${second?.kind === 'prose' ? second.text : ''}`);
  const own = new Set(contentStems(line.text));
  const shared = [...own].filter((stem) => below.includes(stem)).length;
  return shared > 0 && shared >= Math.min(MIN_SHARED_STEMS, own.size / 2);
};

/**
 * Keeps only headings of the loose lines: alone before a paragraph, or short after a longer
 * caption.
 */
export const withoutLoose = (lines: PlainLine[]): PlainLine[] => {
  const isLoose = (at: number) => lines[at]?.kind === 'loose';
  return lines.filter(({ text }, at) => {
    if (!isLoose(at)) return true;
    if (isLoose(at + 1) || at === lines.length - 1) return false;
    return isLoose(at - 1)
      ? isSubhead(text, lines[at - 1], lines[at - 2]) || (isHeading(text) && leadsInto(lines, at))
      : isHeading(text);
  });
};

const isHeading = (text: string) =>
  text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(text) && !isNameWithOffice(text);

const isNameWithOffice = (text: string) =>
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, \p{L}/u.test(text);

const isSubhead = (
  text: string,
  caption: PlainLine | undefined,
  above: PlainLine | undefined,
): boolean => {
  const isAlone = above?.kind !== 'loose';
  const isBelow = (caption?.text.length ?? 0) > Math.max(MAX_SUBHEAD_LENGTH, text.length);
  return (
    isAlone && isBelow && text.length <= MAX_SUBHEAD_LENGTH && !/: \S/.test(text) && isHeading(text)
  );
};

/** A run may end in teasers: headlines with one short paragraph each. */
export const beforeTeasers = (lines: PlainLine[]): PlainLine[] => {
  let end = lines.length;
  while (isTeaser(lines[end - 2], lines[end - 1])) end -= 2;
  return lines.length - end >= 2 * MIN_TEASERS ? lines.slice(0, end) : lines;
};

const isTeaser = (headline: PlainLine | undefined, text: PlainLine | undefined) =>
  headline?.kind === 'loose' &&
  headline.text.length >= MIN_HEADLINE_LENGTH &&
  text?.kind === 'prose' &&
  text.text.length <= MAX_TEASER_LENGTH;
