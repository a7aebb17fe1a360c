/** One case-insensitive expression that tries those of a list in turn. */
export const anyOf = (list: RegExp[]): RegExp =>
  new RegExp(list.map(({ source }) => source).join('|'), 'iu');

/** The same, only at the start of a line. */
export const startsWithAny = (list: RegExp[]): RegExp =>
  new RegExp(`^(?:${list.map(({ source }) => source).join('|')})`, 'iu');
