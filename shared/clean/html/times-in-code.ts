import { readTime } from '../page-time.ts';
import { inOneLine } from '../white-space.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { timeNameOf } from './time-names.ts';
import { attribute, type Element, isJsonLd, textOf } from './tree.ts';

const MIN_TITLE_LENGTH = 15;
const MAX_TEXTS = 100;
const MAX_MENTIONS = 10;
const PAIR =
  /(?<![\w.-])([A-Za-z][\w.-]{2,40})["']?\s{0,5}[:=,]\s{0,5}(?:new Date\()?["']?(\d[^"'\\,;}\]<>)]{7,40})/g;

type Times = Pick<ClaimedFields, 'published' | 'modified'>;
type Pair = { at: number; kind: 'published' | 'modified'; time: string };

/**
 * Times of the page's article in what its scripts hold for frameworks and statistics: next to its
 * title, or on a known day where a script has a single time of publication.
 */
export const timesInCode = (all: Element[], titles: string[], days: ReadonlySet<string>): Times => {
  const known = titles.map(inOneLine).filter(({ length }) => length >= MIN_TITLE_LENGTH);
  const code = codeIn(all);
  const own = code.map((text) => ownTimes(text, known)).find(Boolean);
  return own ?? code.map((text) => onlyTimes(text, days)).find(Boolean) ?? {};
};

/** Scripts, and meta tags with an object. */
const codeIn = (all: Element[]): string[] => {
  const isCode = (element: Element) =>
    element.tagName === 'meta' || (element.tagName === 'script' && !isJsonLd(element));
  return all
    .filter(isCode)
    .map(
      (element) =>
        (element.tagName === 'meta' ? attribute(element, 'content') : textOf(element)) ?? '',
    )
    .filter((text) => /[{(]/.test(text) && /\d{4}/.test(text))
    .slice(0, MAX_TEXTS)
    .map(unescaped);
};

/** JSON within strings is escaped once or twice. */
const unescaped = (text: string): string =>
  text
    .replace(/\\{1,8}u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\{1,8}(["'/])/g, '$1');

const ownTimes = (text: string, titles: string[]): Times | undefined => {
  for (const title of titles) {
    let at = text.indexOf(title);
    for (let tries = 0; at !== -1 && tries < MAX_MENTIONS; tries += 1) {
      const times = timesOf(pairsIn(objectAround(text, at)));
      if (times) return times;
      at = text.indexOf(title, at + title.length);
    }
  }
  return undefined;
};

/** The object that holds a place, as far as its passage goes. */
const objectAround = (text: string, at: number): string => {
  let [from, until] = [at, at];
  for (let depth = 0; from > 0 && depth < 1 && text[from] !== '\n'; from -= 1) {
    if (text[from] === '{') depth += 1;
    else if (text[from] === '}') depth -= 1;
  }
  for (let depth = 0; until < text.length && depth < 1 && text[until] !== '\n'; until += 1) {
    if (text[until] === '}') depth += 1;
    else if (text[until] === '{') depth -= 1;
  }
  return text.slice(from, until);
};

const onlyTimes = (text: string, days: ReadonlySet<string>): Times | undefined => {
  const times = timesOf(pairsIn(text));
  return days.has(times?.published?.slice(0, 10) ?? '') ? times : undefined;
};

const pairsIn = (text: string): Pair[] =>
  [...text.matchAll(PAIR)].flatMap(({ index, 1: name = '', 2: value = '' }) => {
    const kind = timeNameOf(name);
    const time = kind && readTime(value);
    return time ? [{ at: index, kind, time }] : [];
  });

/** One time of publication, and the change after it that is nearest to it. */
const timesOf = (pairs: Pair[]): Times | undefined => {
  const published = pairs.filter(({ kind }) => kind === 'published');
  const [first] = published;
  if (!first || new Set(published.map(instant)).size > 1) return undefined;
  const [modified] = pairs
    .filter((pair) => pair.kind === 'modified' && instant(pair) >= instant(first))
    .sort((a, b) => Math.abs(a.at - first.at) - Math.abs(b.at - first.at));
  return { published: first.time, ...(modified && { modified: modified.time }) };
};

const instant = ({ time }: Pair) => Math.floor(new Date(time).getTime() / 60_000);
