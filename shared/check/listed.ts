const MAX_LISTED = 8;

/** The items of a finding, or undefined if there are none. */
export const findingItems = (items: readonly string[]): string | undefined =>
  items.length > 0 ? items.slice(0, MAX_LISTED).join(', ') : undefined;
