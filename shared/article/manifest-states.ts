import { LANGUAGES } from './language-codes.ts';
import type { LanguageState, Manifest, Rest } from './manifest.ts';

/** Each is explained at its schema. */
export const LANGUAGE_STATUSES = ['pending', 'brief', 'complete', 'parked', 'failed'] as const;

/**
 * Whether the German document of this revision is published; until then `languages` is about an
 * earlier one.
 */
export const isCleaned = ({ revision, languages }: Pick<Manifest, 'revision' | 'languages'>) =>
  languages.de?.published?.revision === revision;

/** Whether nothing is left to do in a language, unless a reader asks for the rest. */
export const isDone = (
  state: Pick<LanguageState, 'status' | 'retry' | 'rest'> | undefined,
): boolean =>
  state?.status === 'complete' ||
  (state?.status === 'failed' && !state.retry) ||
  (state?.status === 'brief' && endsWithBrief(state.rest));

export const endsWithBrief = (rest: Rest | undefined): boolean =>
  rest === 'none' || rest === 'on-read';

/** Whether the rest of a language is translated once a reader opens it. */
export const awaitsReader = (state: LanguageState | undefined): boolean =>
  state?.status === 'brief' && state.rest === 'on-read';

/** Whether nothing is left to do for the contents that this manifest describes. */
export const isFinished = (manifest: Manifest): boolean =>
  manifest.status !== 'accepted' ||
  (isCleaned(manifest) && LANGUAGES.every((language) => isDone(manifest.languages[language])));
