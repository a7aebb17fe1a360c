import type { Manifest } from './manifest.ts';

/** Uploads below it are the system's own: they can be read, and are neither listed nor counted. */
export const CANARIES = 'canary/';

export const isCanary = ({ source }: Pick<Manifest, 'source'>): boolean =>
  source.key.startsWith(CANARIES);
