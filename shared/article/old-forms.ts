import type { Amounts } from './amounts.ts';
import type { Language } from './article.ts';
import type { ArticleStatus, Change, LanguageState, Manifest } from './manifest.ts';

/** A manifest of an earlier version as `Manifest` makes one of it. */
export const withOldForms = (stored: Manifest): Manifest => {
  const { changes, booked } = stored;
  return withServedState({
    ...stored,
    ...(booked && { booked: { ...booked, amounts: { ...NO_LOSSES, ...booked.amounts } } }),
    ...(changes && {
      changes: {
        ...changes,
        changed: changes.changed.map(currentChange('sentence')),
        added: changes.added.map(currentChange('sentence')),
        removed: changes.removed.map(currentChange('before')),
      },
    }),
  });
};

/** Version 0.2.0 left the languages of a rejected correction pending. */
export const withServedState = <Stored extends States>(stored: Stored): Stored => {
  if (stored.status !== 'rejected') return stored;
  const languages = Object.entries(stored.languages).map(([language, state]) => {
    const { status, published } = state;
    return [
      language,
      status === 'pending' && published ? { ...state, status: published.status } : state,
    ];
  });
  return { ...stored, languages: Object.fromEntries(languages) as Stored['languages'] };
};

type States = { status: ArticleStatus; languages: Partial<Record<Language, LanguageState>> };

/** Version 0.3.0 had one text for each: the id, or the words of a removed sentence. */
export const currentChange =
  (old: 'sentence' | 'before') =>
  <T>(change: T): T | Change =>
    typeof change === 'string' ? { [old]: change } : change;

/** A flag as documents have it: earlier ones name the language that a sentence is not in. */
export const currentFlag = <T>(flag: T): T | 'not-target' =>
  flag === 'not-english' || flag === 'not-korean' ? 'not-target' : flag;

/** Version 0.2.0 counted none. */
const NO_LOSSES: Pick<Amounts, 'lost'> = { lost: {} };
