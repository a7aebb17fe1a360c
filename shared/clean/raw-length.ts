import { codePoints } from '../code-points.ts';
import type { Format } from './file-type.ts';
import { oneLine } from './white-space.ts';

/**
 * Code points of a visible text: all of a text file; of a page, all between the tags except scripts
 * and styles. Runs of white space count once.
 */
export const shownLength = (text: string, format: Format): number =>
  codePoints(oneLine(format === 'html' ? withoutTags(text) : text));

const UNSHOWN = /<(script|style|template|svg)\b/iy;

/** One pass from tag to tag; an unclosed one ends the text. */
const withoutTags = (html: string): string => {
  const parts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return [...parts, html.slice(at)].join(' ');
    parts.push(html.slice(at, open));
    const end = endOfMarkup(html, open);
    if (end < 0) break;
    at = end;
  }
  return parts.join(' ');
};

const endOfMarkup = (html: string, open: number): number => {
  const after = (mark: string) => {
    const found = html.indexOf(mark, open + 1);
    return found < 0 ? -1 : found + mark.length;
  };
  if (html.startsWith('<!--', open)) return after('-->');
  UNSHOWN.lastIndex = open;
  const element = UNSHOWN.exec(html)?.[1];
  return element ? afterElement(html, element, open) : after('>');
};

const afterElement = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}>`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : -1;
};
