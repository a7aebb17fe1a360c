import { LANGUAGES } from '../article/language-codes.ts';
import type { EntryPoints } from './contract/entry-points.ts';
import { V1 } from './served/links-of.ts';

export const V1_ENTRY_POINTS: EntryPoints = {
  name: 'Presseschau',
  version: 'v1',
  languages: [...LANGUAGES],
  links: {
    self: `${V1}/`,
    articles: `${V1}/articles`,
    article: `${V1}/articles/{id}`,
    document: `${V1}/articles/{id}/{language}`,
    summary: `${V1}/articles/{id}/{language}/summary`,
    digest: `${V1}/digests/{date}/{language}`,
    feed: `${V1}/feeds/{language}.atom`,
    search: `${V1}/search`,
    flags: `${V1}/flags`,
    openapi: '/openapi.json',
    docs: '/docs',
    health: '/health',
  },
};
