const MAX_ROUNDS = 50;
const NAME = /<(?:[\w.-]{1,40}:)?([\w.-]{1,40})(?=[\s/>])/y;

/** The name of an XML document's root element, without its prefix; undefined if it is no XML. */
export const rootName = (text: string): string | undefined => {
  let from = text.search(/[^\s\uFEFF]/);
  for (let round = 0; round < MAX_ROUNDS && from >= 0; round += 1) {
    NAME.lastIndex = from;
    const name = NAME.exec(text)?.[1];
    if (name) return name;
    const end = endOfMarkup(text, from);
    if (end < 0) return undefined;
    const next = text.slice(end).search(/\S/);
    from = next < 0 ? -1 : end + next;
  }
  return undefined;
};

/** The end of a declaration, a comment or a document type. */
const endOfMarkup = (text: string, from: number): number => {
  const after = (mark: string, start = from) => {
    const found = text.indexOf(mark, start);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<?', from)) return after('?>');
  if (text.startsWith('<!--', from)) return after('-->');
  if (!text.startsWith('<!', from)) return -1;
  const [subset, end] = [text.indexOf('[', from), text.indexOf('>', from)];
  return subset >= 0 && subset < end ? after('>', after(']', subset)) : after('>');
};
