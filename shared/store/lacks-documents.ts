import { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { documentKey } from './object-keys.ts';

/** Whether a document that was published is not among the keys; a withdrawn article has none. */
export const lacksDocuments = (
  { id, status, languages }: Pick<Manifest, 'id' | 'status' | 'languages'>,
  keys: ReadonlySet<string>,
): boolean =>
  status !== 'withdrawn' &&
  Language.options.some(
    (language) => languages[language]?.published && !keys.has(documentKey(id, language)),
  );
