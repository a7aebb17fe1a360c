import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { readerLanguages } from '../languages/languages.ts';

/** How many sentences a correction touched. */
export const editsOf = ({ revision, changes }: Manifest, language: Language): string => {
  if (!changes || revision === 1) return '';
  const { changed, added, removed } = changes;
  return readerLanguages[language].edits({
    revision,
    changed: changed.length,
    added: added.length,
    removed: removed.length,
  });
};
