import { createHash } from 'node:crypto';
import type { Language } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath } from '../article/page-paths.ts';

export type FeedEntry = { manifest: Manifest; document: ArticleDocument };

/** A list of articles in one language. `site` is the origin of all links, such as `https://host`. */
export type Feed = {
  language: Language;
  site: string;
  /** Path and query of the feed itself. */
  self: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
  /** Taken back lately; JSON Feed has no form for it. */
  withdrawn?: readonly Manifest[];
};

/** The same for an article and a language, wherever it is served from. */
export const entryId = ({ id }: Pick<Manifest, 'id'>, language: Language): string =>
  `urn:uuid:${uuidOf(`${id}/${language}`)}`;

/** When readers of the language last got something new. */
export const updatedIn = ({ languages, updated }: Manifest, language: Language): string =>
  languages[language]?.published?.at ?? updated;

export const pageOf = ({ site, language }: Pick<Feed, 'site' | 'language'>, id: string): string =>
  `${site}${readPath(id, language)}`;

/** RFC 9562, version 8: its bits are those of a SHA-256. */
const uuidOf = (name: string): string => {
  const digits = createHash('sha256').update(name).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};
