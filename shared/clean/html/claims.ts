import type { Metadata, Origin } from '../../article/article.ts';

export type Field = Exclude<keyof Metadata, 'found'> | 'title' | 'kicker';
/** What one source says of an article. */
export type Fields = Partial<Record<Field, string | undefined>>;
export type Settled = { fields: Fields; found: Partial<Record<Field, Origin>> };

/** Of what the sources say the first of each field holds, with its origin. */
export const settle = (sources: [Origin, Fields][]): Settled => {
  const settled: Settled = { fields: {}, found: {} };
  for (const [origin, fields] of sources)
    for (const [name, value] of Object.entries(fields) as [Field, string | undefined][]) {
      if (!value || settled.fields[name]) continue;
      settled.fields[name] = value;
      settled.found[name] = origin;
    }
  return settled;
};
