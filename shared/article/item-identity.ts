import * as z from 'zod';

/**
 * What an agency's format says of the place of a version among the others; absent rather than
 * guessed.
 */
export const ItemOrder = z.object({
  version: z.int().nonnegative().optional(),
  /** When this version was made. */
  created: z.iso.datetime().optional(),
  /** When anything of it, its metadata included, was last changed. */
  updated: z.iso.datetime().optional(),
});
export type ItemOrder = z.infer<typeof ItemOrder>;

/** Which article an agency's item is, whatever its key, and which version of it. */
export const ItemIdentity = z.object({
  /** The agency's own id, the same in all versions and formats. */
  id: z.string().min(1),
  order: ItemOrder,
});
export type ItemIdentity = z.infer<typeof ItemIdentity>;

/** Positive if `a` is the newer one: the first field that both state and that differs decides. */
export const compareOrder = (a: ItemOrder, b: ItemOrder): number => {
  if (a.version !== undefined && b.version !== undefined && a.version !== b.version)
    return a.version - b.version;
  return compareTimes(a.created, b.created) || compareTimes(a.updated, b.updated);
};

/** Whether the orders have a field in common. */
export const areComparable = (a: ItemOrder, b: ItemOrder): boolean =>
  (['version', 'created', 'updated'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined,
  );

const compareTimes = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? 0 : Date.parse(a) - Date.parse(b);
