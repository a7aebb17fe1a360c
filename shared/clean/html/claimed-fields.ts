import type { Metadata, Origin } from '../../article/article.ts';

export type ClaimedField = Exclude<keyof Metadata, 'found'> | 'title' | 'kicker';
/** The fields of an article in one source. */
export type ClaimedFields = Partial<Record<ClaimedField, string | undefined>>;
export type SettledFields = { fields: ClaimedFields; found: Partial<Record<ClaimedField, Origin>> };

/** The first value of each field, with its origin. */
export const settleFields = (sources: [Origin, ClaimedFields][]): SettledFields => {
  const settled: SettledFields = { fields: {}, found: {} };
  for (const [origin, fields] of sources)
    for (const [name, value] of Object.entries(fields) as [ClaimedField, string | undefined][]) {
      if (!value || settled.fields[name]) continue;
      settled.fields[name] = value;
      settled.found[name] = origin;
    }
  return settled;
};
