import type { Digest } from '../../article/digest.ts';
import { readPath } from '../../article/page-paths.ts';
import type { ServedDigest } from '../contract/served-digest.ts';
import { articlePath, documentPath, summaryPath } from './links-of.ts';

/** A page of a digest; `next` is the address of the one after it. */
export const servedDigest = (
  { date, language, articles }: Digest,
  { total = articles.length, next }: { total?: number; next?: string | undefined } = {},
): ServedDigest => ({
  schema: 'digest/1',
  date,
  language,
  sourceLanguage: 'de',
  total,
  articles: articles.map(({ id, status, title, points }) => ({
    id,
    status,
    title,
    points,
    links: {
      self: articlePath(id),
      page: readPath(id, language),
      ...(title && { [language]: documentPath(id, language) }),
      summary: title && summaryPath(id, language),
      manifest: articlePath(id),
    },
  })),
  next,
});
