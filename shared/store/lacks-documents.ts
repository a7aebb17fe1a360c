import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { documentKey } from './object-keys.ts';

/** Whether a document that was published is not among the keys; a withdrawn article has none. */
export const lacksDocuments = (
  { id, status, languages }: Pick<Manifest, 'id' | 'status' | 'languages'>,
  keys: ReadonlySet<string>,
): boolean =>
  status !== 'withdrawn' &&
  LANGUAGES.some(
    (language) => languages[language]?.published && !keys.has(documentKey(id, language)),
  );
