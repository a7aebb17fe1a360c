/** What the zones that clocks name are from UTC; of two the later end. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ...['utc', 'gmt'].map((name) => [name, 'Z'] as const),
  ...['mez', 'cet', 'bst'].map((name) => [name, '+01:00'] as const),
  ...['mesz', 'cest', 'eet'].map((name) => [name, '+02:00'] as const),
  ...[['eest', '+03:00'] as const, ['jst', '+09:00'] as const],
  ...['est', 'et'].map((name) => [name, '-05:00'] as const),
  ...[['edt', '-04:00'] as const, ['pdt', '-07:00'] as const, ['pst', '-08:00'] as const],
]);

/** Alternatives for a regular expression. */
export const ZONE_NAMES = [...ZONES.keys()].join('|');
