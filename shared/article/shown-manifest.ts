import type { LanguageState, Manifest } from './manifest.ts';
import { isOpen } from './standing.ts';

/** The public part of a manifest: under an embargo, or once expired, nothing of the text. */
export const shownManifest = (manifest: Manifest, now: Date): Manifest => {
  if (!isOpen(manifest, now))
    return { ...mapStates(withoutBody(manifest), closed), metadata: {}, topic: undefined };
  const open = { ...manifest, updated: changedAt(manifest) };
  if (manifest.serve === 'metadata') return mapStates(withoutBody(open), untitled);
  return manifest.serve === 'summary' ? withoutBody(open) : open;
};

/** The end of an embargo is a change, too: who asks for changes since then gets the article. */
const changedAt = ({ updated, embargo = updated }: Manifest): string =>
  embargo > updated ? embargo : updated;

/** The changes have sentences of the body. */
const withoutBody = (manifest: Manifest): Manifest => ({ ...manifest, changes: undefined });

const mapStates = (
  manifest: Manifest,
  change: (state: LanguageState) => LanguageState,
): Manifest => ({
  ...manifest,
  languages: Object.fromEntries(
    Object.entries(manifest.languages).map(([language, state]) => [language, change(state)]),
  ),
});

const untitled = (state: LanguageState): LanguageState => ({
  ...state,
  title: undefined,
  lead: undefined,
});

const closed = (state: LanguageState): LanguageState => ({
  ...untitled(state),
  published: undefined,
});
