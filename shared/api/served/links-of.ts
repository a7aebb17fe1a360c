import type { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { Manifest } from '../../article/manifest.ts';
import { readPath, sideBySidePath } from '../../article/page-paths.ts';
import { webAddress } from '../../article/web-address.ts';
import type { ServedLinks } from '../contract/served-fields.ts';

export const V1 = '/v1';
export const articlePath = (id: string) => `${V1}/articles/${id}`;
export const documentPath = (id: string, language: Language) => `${articlePath(id)}/${language}`;
export const summaryPath = (id: string, language: Language) =>
  `${documentPath(id, language)}/summary`;
export const operatorArticlePath = (id: string) => `${V1}/operator/articles/${id}`;

/** Links of an article, or of what is served of it at `self` in one language. */
export const linksOf = (
  manifest: Pick<Manifest, 'id' | 'languages' | 'metadata'>,
  self = articlePath(manifest.id),
  only?: Language,
): ServedLinks => {
  const { id, languages, metadata } = manifest;
  const language = only ?? 'de';
  const readable = LANGUAGES.filter((each) => languages[each]?.published);
  return {
    self,
    page: only ? readPath(id, only) : sideBySidePath(manifest, language),
    original: webAddress(metadata.url),
    ...Object.fromEntries(readable.map((each) => [each, documentPath(id, each)])),
    summary: readable.includes(language) ? summaryPath(id, language) : undefined,
    manifest: articlePath(id),
  };
};
