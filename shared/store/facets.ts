import { createHash } from 'node:crypto';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { LanguageState, Manifest } from '../article/manifest.ts';
import { isFinished } from '../article/manifest-states.ts';
import { isEmbargoed } from '../article/standing.ts';

/** The filters of a list of articles; each part narrows the others. */
export type ArticleFilter = {
  /** Readable in this language. */
  lang?: Language | undefined;
  /** The status of the article, or of a language: of `lang` where it is given. */
  status?: string | undefined;
  /** `medtop:` and eight digits. */
  topic?: string | undefined;
  site?: string | undefined;
  section?: string | undefined;
  agency?: string | undefined;
  flagged?: boolean | undefined;
};

/** `all`: also uploads that were rejected or unpacked, and have never been readable. */
export type ArticleQuery = ArticleFilter & { all?: boolean | undefined };

const NAMES = ['site', 'section', 'agency'] as const;
const UNDER_WAY = 'x';

/**
 * What an article can be found by, as part of a key: a page of a filtered list reads the articles it
 * shows, and none that it leaves out. Names are hashes: what may match is read. While an article is
 * worked on, its languages may be anything.
 */
export const facetsOf = (manifest: Manifest): string => {
  const { status, topic, metadata } = manifest;
  return [
    status.charAt(0),
    isFinished(manifest) ? languagesIn(manifest).join('.') : UNDER_WAY,
    topic?.id.slice('medtop:'.length, 'medtop:00'.length) ?? '',
    ...NAMES.map((name) => hashOf(metadata[name])),
  ].join('~');
};

/** Whether two entries say the same of all but an article's languages. */
export const areAlike = (one: string | undefined, other: string): boolean => {
  const [ours, theirs] = [one?.split('~') ?? [], other.split('~')];
  return ours.length === theirs.length && ours.every((part, at) => at === 1 || part === theirs[at]);
};

/** Each language with the first letter of its status, `s` if it can be read, `f` if it is flagged. */
const languagesIn = ({ languages }: Manifest): string[] =>
  LANGUAGES.flatMap((language) => {
    const { [language]: state } = languages;
    if (!state) return [];
    const marks = [state.status.charAt(0), state.published && 's', state.flagged > 0 && 'f'];
    return [`${language}_${marks.filter(Boolean).join('')}`];
  });

/** The languages that an entry says can be read; undefined where it does not say. */
export const servedIn = (facets: string | undefined): Language[] | undefined => {
  const [, languages = UNDER_WAY] = facets?.split('~') ?? [];
  if (languages === UNDER_WAY) return undefined;
  const marks = marksIn(languages);
  return LANGUAGES.filter((language) => marks.get(language)?.includes('s'));
};

const marksIn = (languages: string): Map<string, string> =>
  new Map(languages.split('.').map((each) => splitAt(each, each.indexOf('_'))));

const hashOf = (name: string | undefined): string =>
  name === undefined ? '' : createHash('sha256').update(foldedName(name)).digest('hex').slice(0, 8);

/** A name in any case. */
export const foldedName = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whether a filter lets every article through. */
export const isUnfiltered = (filter: ArticleFilter): boolean =>
  Object.values(filter).every((value) => value === undefined);

/** False for facets whose article cannot match; entries of version 0.3.0 have none. */
export const mayMatch = (filter: ArticleFilter): ((facets: string | undefined) => boolean) => {
  const { lang, flagged, topic } = filter;
  const hashes = NAMES.map((name) => filter[name] && hashOf(filter[name]));
  const code = topic?.slice('medtop:'.length, 'medtop:00'.length);
  return (facets) => {
    if (facets === undefined) return true;
    const [, languages = UNDER_WAY, ofTopic, ...names] = facets.split('~');
    if (code !== undefined && code !== ofTopic) return false;
    if (hashes.some((hash, at) => hash !== undefined && hash !== names[at])) return false;
    if (languages === UNDER_WAY) return true;
    const marks = marksIn(languages);
    const asked = lang ? [marks.get(lang) ?? ''] : [...marks.values()];
    if (lang && !asked[0]?.includes('s')) return false;
    return flagged === undefined || asked.some((each) => each.includes('f')) === flagged;
  };
};

const splitAt = (text: string, at: number) => [text.slice(0, at), text.slice(at + 1)] as const;

/** Whether an article is one that was looked for. */
export const matches = (manifest: Manifest, filter: ArticleQuery, now: Date): boolean => {
  const { lang, status, topic, flagged, all = false } = filter;
  const { languages, metadata } = manifest;
  const states = Object.values(lang ? { lang: languages[lang] } : languages);
  if (lang && !languages[lang]?.published) return false;
  if (topic !== undefined && manifest.topic?.id !== topic) return false;
  for (const name of NAMES) {
    const { [name]: asked } = filter;
    if (asked !== undefined && foldedName(asked) !== foldedName(metadata[name] ?? '')) return false;
  }
  if (flagged !== undefined && states.some(isFlagged) !== flagged) return false;
  if (status !== undefined)
    return statusOf(manifest, now) === status || states.some((state) => state?.status === status);
  return all || manifest.status === 'accepted' || wasReadable(manifest);
};

const isFlagged = (state: LanguageState | undefined): boolean => (state?.flagged ?? 0) > 0;

const statusOf = (manifest: Manifest, now: Date): string =>
  isEmbargoed(manifest, now) ? 'embargoed' : manifest.status;

const wasReadable = ({ languages }: Manifest): boolean =>
  Object.values(languages).some(({ published }) => published);
