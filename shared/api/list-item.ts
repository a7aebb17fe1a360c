import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';

/** An article in a list: titles and what can be read in each language, or in one of them. */
export const listItem = (manifest: Manifest, only?: Language) => {
  const { id, status, reason, received, updated, metadata, languages } = manifest;
  const entries = Object.entries(languages).filter(([language]) => !only || language === only);
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
      entries.map(([language, { status, title, lead, published }]) => [
        language,
        { status, title, lead, readable: published?.status },
      ]),
    ),
    link: `/articles/${id}`,
  };
};
