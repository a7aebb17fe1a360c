import { readdir, readFile } from 'node:fs/promises';

const UPLOADS = new URL('../../events/uploads/', import.meta.url);

export const EMBARGOED_SAMPLE = 'dpa-sperrfrist.json';
export const WITHDRAWN_SAMPLE = 'dpa-zurueckgezogen.json';

export const SAMPLES = await readdir(UPLOADS);

/** The samples that can be read at once. */
export const SAMPLE_ARTICLES = SAMPLES.filter(
  (name) => name !== EMBARGOED_SAMPLE && name !== WITHDRAWN_SAMPLE,
);

export const readSample = (name: string): Promise<Buffer> =>
  readFile(new URL(encodeURIComponent(name), UPLOADS));
