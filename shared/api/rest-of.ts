import type { Target } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { awaitsReader, isFinished } from '../article/manifest-states.ts';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import type { ServedRest } from './contract/served-fields.ts';
import type { Open } from './read-through.ts';

export const cachingOfDocument = ({ status }: ArticleDocument, rest: ServedRest | undefined) => {
  if (status === 'complete' || rest === 'none') return cacheFor.complete;
  return rest ? cacheFor.opened : cacheFor.underWay;
};

/** Undefined for a whole document, and for one that is under way without a reader's asking. */
export const restOf = async (
  { language, status }: ArticleDocument,
  { languages }: Pick<Manifest, 'languages'>,
  opening: (target: Target) => ReturnType<Open> = async () => new Set(),
): Promise<ServedRest | undefined> => {
  if (status === 'complete' || language === 'de') return undefined;
  const rest = languages[language]?.rest;
  if (!rest) return undefined;
  if ((await opening(language)).has(language)) return 'being-translated';
  return rest === 'opened' ? undefined : rest;
};

/** A manifest is cached for long once nothing is left to do, even for a reader. */
export const cachingOf = (manifest: Manifest, now: Date): string =>
  capped(cachingBefore(manifest), secondsUntilChange([manifest], now));

const cachingBefore = (manifest: Manifest) => {
  if (Object.values(manifest.languages).some(awaitsReader)) return cacheFor.opened;
  return isFinished(manifest) ? cacheFor.complete : cacheFor.underWay;
};
