import type { Manifest } from '../shared/article/manifest.ts';
import { isDone } from '../shared/article/manifest-states.ts';
import { isEmbargoed, withdrawalOf } from '../shared/article/standing.ts';

type Outcome = { text: string; hasFailed: boolean };

/** The outcome of an upload in words; `atEnd`: with the title and the state of each language. */
export const outcomeOf = (
  manifest: Manifest | undefined,
  address: string,
  atEnd: boolean,
): Outcome => {
  if (!manifest) return { text: `It waits its turn: ${address}`, hasFailed: atEnd };
  const { status, reason, languages } = manifest;
  if (status === 'unpacked') return { text: reason?.message ?? status, hasFailed: false };
  if (status === 'rejected')
    return { text: `It was rejected: ${reason?.message}`, hasFailed: true };
  const now = new Date();
  const withdrawal = withdrawalOf(manifest, now);
  if (withdrawal) return { text: `It was withdrawn: ${withdrawal.message}`, hasFailed: true };
  const where = isEmbargoed(manifest, now)
    ? `From ${manifest.embargo} it can be read at ${address}`
    : `Read it at ${address}`;
  if (!atEnd) return { text: `Uploaded. ${where}`, hasFailed: false };
  const states = Object.entries(languages);
  const lines = states.map(([language, { status, title, reason }]) =>
    [language, status, title, reason?.message].filter(Boolean).join('  '),
  );
  return {
    text: [where, ...lines].join('\n  '),
    hasFailed: states.some(([, state]) => state.status === 'failed' || !isDone(state)),
  };
};
