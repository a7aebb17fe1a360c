import type { Digest } from '../../article/digest.ts';
import { readPath } from '../../article/page-paths.ts';
import type { ServedDigest } from '../contract/served-digest.ts';
import { articlePath, documentPath, summaryPath } from './links-of.ts';

export const servedDigest = ({ date, language, articles }: Digest): ServedDigest => ({
  schema: 'digest/1',
  date,
  language,
  sourceLanguage: 'de',
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
});
