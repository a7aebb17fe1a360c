import { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';

/** An article in a list: titles and what can be read in each language, or in one of them. */
export const listItem = (manifest: Manifest, only?: Language) => {
  const { id, status, reason, received, updated, metadata, languages } = manifest;
  return {
    id,
    status,
    reason,
    received,
    updated,
    published: metadata.published,
    byline: metadata.byline,
    site: metadata.site,
    languages: Object.fromEntries(
      Language.options.flatMap((language) => {
        const { [language]: state } = languages;
        if (!state || (only && only !== language)) return [];
        const { status, rest, title, lead, published } = state;
        return [[language, { status, rest, title, lead, readable: published?.status }]];
      }),
    ),
    link: `/articles/${id}`,
  };
};
