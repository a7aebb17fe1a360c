import { isSecondOfPair } from '../code-points.ts';
import type { Format } from './file-type.ts';
import { isSpace } from './white-space.ts';

/**
 * Code points of a visible text: all of a text file; of a page, all between the tags except scripts
 * and styles. Runs of white space count once.
 */
export const shownLength = (text: string, format: Format): number => {
  const counter = createCounter(text);
  if (format === 'html') countBetweenTags(text, counter.count);
  else counter.count(0, text.length);
  return counter.length();
};

type Count = (from: number, to: number) => void;

/** Counts parts of a text as if there were a space between them. */
const createCounter = (text: string) => {
  let length = 0;
  let isApart = false;
  return {
    length: () => length,

    count(from: number, to: number): void {
      for (let at = from; at < to; at += 1) {
        if (isSpace(text.charCodeAt(at))) isApart = true;
        else {
          if (isApart && length > 0) length += 1;
          isApart = false;
          if (at === from || !isSecondOfPair(text, at)) length += 1;
        }
      }
      isApart = true;
    },
  };
};

/** One pass from tag to tag; an unclosed one ends the text. */
const countBetweenTags = (html: string, count: Count): void => {
  for (let at = 0; at >= 0; ) {
    const open = html.indexOf('<', at);
    count(at, open < 0 ? html.length : open);
    at = open < 0 ? -1 : endOfMarkup(html, open);
  }
};

const UNSHOWN = /<(script|style|template|svg)\b/iy;

/** -1 if there is none. */
const endOfMarkup = (html: string, open: number): number => {
  if (html.startsWith('<!--', open)) return afterMark(html, '-->', open);
  UNSHOWN.lastIndex = open;
  const element = UNSHOWN.exec(html)?.[1];
  return element ? afterElement(html, element, open) : afterMark(html, '>', open);
};

const afterMark = (html: string, mark: string, open: number): number => {
  const found = html.indexOf(mark, open + 1);
  return found < 0 ? -1 : found + mark.length;
};

const ENDS = new Map(
  ['script', 'style', 'template', 'svg'].map((name) => [name, new RegExp(`</${name}>`, 'gi')]),
);

const afterElement = (html: string, name: string, from: number): number => {
  const end = ENDS.get(name.toLowerCase());
  if (!end) return -1;
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : -1;
};
