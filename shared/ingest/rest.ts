import type { Target } from '../article/article.ts';
import { byTarget } from '../article/by-target.ts';
import type { Extent } from '../article/extent.ts';
import { TARGETS } from '../article/language-codes.ts';
import type { LanguageState, Manifest, Rest } from '../article/manifest.ts';
import { isFinished } from '../article/manifest-states.ts';
import type { Bucket } from '../store/bucket.ts';
import { openings } from '../store/openings.ts';

/** Whether the rest is translated, by language; undefined where it is in any case. */
export type Rests = Record<Target, Rest | undefined>;

/**
 * With `on-read`, what was read whole is kept whole: a language that was opened, or was complete
 * before anything was left to its readers.
 */
export const restsOf = (
  extent: Extent,
  { languages }: Pick<Manifest, 'languages'>,
  opened: readonly Target[],
): Rests =>
  byTarget((target) => {
    if (extent === 'all') return undefined;
    if (extent === 'brief') return 'none';
    return opened.includes(target) || wasReadWhole(languages[target]) ? 'opened' : 'on-read';
  });

const wasReadWhole = ({ rest, published }: Partial<LanguageState> = {}): boolean =>
  rest === 'opened' || (rest === undefined && published?.status === 'complete');

/** Whether nothing is left to do, and no brief is left alone that should not be. */
export const isFinishedWith = (manifest: Manifest, rests: Rests): boolean =>
  isFinished(manifest) &&
  (manifest.status !== 'accepted' ||
    TARGETS.every((target) => {
      const state = manifest.languages[target];
      return state?.status !== 'brief' || state.rest === rests[target];
    }));

/** The languages that readers have opened; asks only if an article may have any. */
export const openedIn = async (
  articles: Bucket,
  { id, languages }: Pick<Manifest, 'id' | 'languages'>,
): Promise<Target[]> => {
  if (TARGETS.every((target) => languages[target]?.rest === undefined)) return [];
  const found = new Set((await openings(articles, id)).map(({ language }) => language));
  return TARGETS.filter((target) => found.has(target));
};
