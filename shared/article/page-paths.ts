import type { Language } from './article.ts';
import { LANGUAGES } from './language-codes.ts';
import type { Manifest } from './manifest.ts';
import { awaitsReader } from './manifest-states.ts';

/** A page shows one language, or all of them side by side. */
export const VIEWS = [...LANGUAGES, 'all'] as const;
export type View = (typeof VIEWS)[number];

/** The language that a page speaks. With all of them side by side it is that of the originals. */
export const spokenIn = (view: View): Language => (view === 'all' ? 'de' : view);

export const START_PATH = '/';
export const listPath = (view: View): string => `/${view}`;
/** Uploads that became no article. */
export const rejectedPath = (view: View): string => `/${view}/rejected`;
/** The digest of a German day; the last one is at `latest`. */
export const digestPath = (date: string, language: Language): string =>
  `/${language}/digest/${date}`;
export const feedPath = (language: Language, suffix: 'atom' | 'json'): string =>
  `/v1/feeds/${language}.${suffix}`;
export const searchPath = (view: View): string => `/${view}/search`;
export const readPath = (id: string, view: View): string => `/${view}/read/${id}`;

/**
 * The page with all languages, or with this one alone where opening all would have more translated
 * than is read.
 */
export const sideBySidePath = (
  { id, languages }: Pick<Manifest, 'id' | 'languages'>,
  language: Language,
): string => readPath(id, Object.values(languages).some(awaitsReader) ? language : 'all');

/** The view that a path of a page begins with. */
export const viewIn = (path: string): View | undefined =>
  VIEWS.find((view) => view === path.split('/')[1]);
