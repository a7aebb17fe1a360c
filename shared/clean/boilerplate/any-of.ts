/** One case-insensitive expression that tries those of a list in turn. */
export const anyOf = (list: RegExp[]): RegExp => new RegExp(sourceOf(list), 'iu');

/** The same, only at the start of a line. */
export const startsWithAny = (list: RegExp[]): RegExp => new RegExp(`^(?:${sourceOf(list)})`, 'iu');

/** @throws TypeError when an expression of the list has other flags, which would be lost */
const sourceOf = (list: RegExp[]): string =>
  list
    .map(({ source, flags }) => {
      if (flags !== 'iu') throw new TypeError(`/${source}/${flags} needs the flags iu`);
      return source;
    })
    .join('|');
