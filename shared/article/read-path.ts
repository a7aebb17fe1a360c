import type { Language } from './article.ts';
import { awaitsReader, type Manifest } from './manifest.ts';

/**
 * The path of an article's page: in one language where opening it in all of them would have more
 * translated than is read.
 */
export const readPathIn = (
  { id, languages }: Pick<Manifest, 'id' | 'languages'>,
  language: Language,
): string => (Object.values(languages).some(awaitsReader) ? readPath(id, language) : `/read/${id}`);

export const readPath = (id: string, language: Language): string => `/read/${id}?lang=${language}`;
