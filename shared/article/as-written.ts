import { ArticleDocument, type Segment, segments } from './document.ts';
import { Manifest, withOldForms } from './manifest.ts';
import { currentFlag } from './translation.ts';

/**
 * What this program has written, as readers get it: brought to today's form, but not checked field by
 * field again, which takes most of the time of an answer. What is no object of ours is left to its
 * schema, which says why. `test/old-forms.test.ts` holds both to the same.
 */
type AsWritten<T> = { parse: (stored: unknown) => T };

export const manifestAsWritten: AsWritten<Manifest> = {
  parse: (stored) =>
    isOurs<Manifest>(stored, 'timeline') ? withOldForms(stored) : Manifest.parse(stored),
};

export const documentAsWritten: AsWritten<ArticleDocument> = {
  parse: (stored) => {
    if (!isOurs<ArticleDocument>(stored, 'blocks')) return ArticleDocument.parse(stored);
    for (const segment of segments<Segment>(stored))
      segment.flags = segment.flags?.map(currentFlag);
    return stored;
  },
};

const isOurs = <T>(stored: unknown, list: keyof T & string): stored is T =>
  typeof stored === 'object' &&
  stored !== null &&
  'id' in stored &&
  list in stored &&
  Array.isArray((stored as T)[list]);
