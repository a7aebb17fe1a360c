import type { ArticleDocument, Segment } from './document.ts';
import type { Manifest } from './manifest.ts';
import { currentFlag, withOldForms } from './old-forms.ts';
import { segments } from './segments.ts';

/**
 * What this program has written, as readers get it: brought to today's form, but not checked field
 * by field again, which takes most of the time of an answer, and the schemas most of a cold start.
 * What is no object of ours is refused, as its schema would. `test/old-forms.test.ts` holds both to
 * the same.
 */
type AsWritten<T> = { parse: (stored: unknown) => T };

export const manifestAsWritten: AsWritten<Manifest> = {
  parse: (stored) => {
    if (isOurs<Manifest>(stored, 'timeline')) return withOldForms(stored);
    throw new SyntaxError('This is no manifest');
  },
};

export const documentAsWritten: AsWritten<ArticleDocument> = {
  parse: (stored) => {
    if (!isOurs<ArticleDocument>(stored, 'blocks')) throw new SyntaxError('This is no document');
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
