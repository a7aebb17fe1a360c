import type { Bucket } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { STORED_FORMS } from './object-keys.ts';

/**
 * The version of everything that is stored. It rises when this program could not read what the next
 * one writes; each version reads the forms of all before it. Up to 0.2.0 a bucket has no mark.
 */
export const FORMS = 4;

/** Parsed without zod, since every function reads it at its start. */
const Mark = {
  parse: (stored: unknown): Mark => {
    const { forms } = (stored ?? {}) as Partial<Mark>;
    if (Number.isInteger(forms) && Number(forms) > 0) return { forms: Number(forms) };
    throw new SyntaxError('This is no version of the stored forms');
  },
};
type Mark = { forms: number };

/** The bucket must be left alone: what looks missing may only be unknown. */
export class NewerForms extends Error {
  override name = 'NewerForms';
  constructor(bucket: string, forms: number) {
    super(
      `The bucket ${bucket} was written by a newer version of Presseschau (its forms are version ${forms}; this one knows up to ${FORMS}). Run that version or a later one; nothing was changed.`,
    );
  }
}

const known = new WeakMap<Bucket, Promise<void>>();

/**
 * Checks at the first use of a bucket that this program can read it. `write`: a bucket without a
 * mark gets one.
 *
 * @throws NewerForms
 */
export const requireKnownForms = (articles: Bucket, { write = false } = {}): Promise<void> => {
  const checked = known.get(articles) ?? check(articles, write);
  known.set(articles, checked);
  checked.catch(() => known.delete(articles));
  return checked;
};

const check = async (articles: Bucket, write: boolean): Promise<void> => {
  const mark = await getReadable(articles, STORED_FORMS, Mark);
  if (mark && mark.forms > FORMS) throw new NewerForms(articles.name, mark.forms);
  if (mark?.forms === FORMS || !write) return;
  await putJson(articles, STORED_FORMS, { forms: FORMS } satisfies Mark);
};
