import type { Metadata, Origin } from '../../article/article.ts';

type ClaimedField = Exclude<keyof Metadata, 'found' | 'item'> | 'title' | 'kicker';
/** The fields of an article in one source. */
export type ClaimedFields = Partial<Record<ClaimedField, string | undefined>>;
type MergedFields = { fields: ClaimedFields; found: Partial<Record<ClaimedField, Origin>> };

/**
 * The first value of each field, with its origin; a later one if it says more: all the authors and
 * others, or the time of the same day.
 */
export const mergeFields = (sources: [Origin, ClaimedFields][]): MergedFields => {
  const merged: MergedFields = { fields: {}, found: {} };
  for (const [origin, fields] of sources)
    for (const [name, value] of Object.entries(fields) as [ClaimedField, string | undefined][]) {
      const known = merged.fields[name];
      if (!value || (known && !saysMore(name, value, known))) continue;
      merged.fields[name] = value;
      merged.found[name] = origin;
    }
  return merged;
};

const saysMore = (name: ClaimedField, value: string, known: string): boolean => {
  if (name === 'published' || name === 'modified') return value.startsWith(`${known}T`);
  if (name !== 'byline') return false;
  const [authors, more] = [known.split(', '), value.split(', ')];
  const isNickname = authors.length === 1 && !known.includes(' ');
  return isNickname
    ? value.includes(' ')
    : more.length > authors.length && authors.every((author) => more.includes(author));
};
