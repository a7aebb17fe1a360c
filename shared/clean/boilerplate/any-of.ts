/** One expression for a list of them, which are tried in turn; letters of either case. */
export const anyOf = (list: RegExp[]): RegExp =>
  new RegExp(list.map(({ source }) => source).join('|'), 'iu');

/** The same at the beginning of a line alone. */
export const startsWithAny = (list: RegExp[]): RegExp =>
  new RegExp(`^(?:${list.map(({ source }) => source).join('|')})`, 'iu');
