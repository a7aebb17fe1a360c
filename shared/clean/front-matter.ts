import type { Metadata } from '../article/article.ts';
import { readTime } from './page-time.ts';
import type { StatedInstants } from './stated-instants.ts';

const BLOCK = /^\s{0,9}---[ \t]*\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FIELDS: Record<string, Exclude<keyof Metadata, 'found'>> = {
  author: 'byline',
  autor: 'byline',
  byline: 'byline',
  date: 'published',
  datum: 'published',
  published: 'published',
  modified: 'modified',
  updated: 'modified',
  lastmod: 'modified',
  site: 'site',
  source: 'site',
  quelle: 'site',
  url: 'url',
  link: 'url',
  canonical: 'url',
  section: 'section',
  ressort: 'section',
  agency: 'agency',
  place: 'place',
};

export type FrontMatter = {
  body: string;
  title?: string;
  kicker?: string;
  metadata: Metadata;
  instants: StatedInstants;
};

/** The plain `key: value` lines of a YAML front matter; anything more complex is ignored. */
export const frontMatter = (text: string): FrontMatter => {
  const [whole, lines] = BLOCK.exec(text) ?? [];
  if (whole === undefined || lines === undefined) return { body: text, metadata: {}, instants: {} };
  const pairs = lines.split('\n').flatMap(pair);
  const value = (name: string) => pairs.find(([key]) => key === name)?.[1];
  const metadata: Metadata = {};
  for (const [key, text] of pairs) {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const known = field === 'published' || field === 'modified' ? readTime(text) : text;
    if (field && known) metadata[field] ??= known;
  }
  const [title, kicker] = [value('title') ?? value('titel'), value('kicker') ?? value('dachzeile')];
  return {
    body: text.slice(whole.length),
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata,
    instants: {
      embargo: value('embargo') ?? value('sperrfrist'),
      expires: value('expires') ?? value('expiry') ?? value('ablauf'),
    },
  };
};

const pair = (line: string): [string, string][] => {
  const [, key, value] = /^([A-Za-z]{2,20}):[ \t]{0,9}(\S.{0,500})$/.exec(line) ?? [];
  if (!key || !value) return [];
  return [[key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
};
