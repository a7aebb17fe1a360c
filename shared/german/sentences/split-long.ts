/** DeepL cuts longer input itself, at places of its own choice. */
const MAX_SEGMENT_LENGTH = 2_000;

/** A sentence in pieces of at most 2,000 UTF-16 code units, cut after `;`, else `,`, else a space. */
export const splitLong = (sentence: string): string[] => {
  const pieces: string[] = [];
  let start = 0;
  while (sentence.length - start > MAX_SEGMENT_LENGTH) {
    const end = start + cut(sentence.slice(start, start + MAX_SEGMENT_LENGTH));
    pieces.push(sentence.slice(start, end));
    start = end;
  }
  return start === 0 ? [sentence] : [...pieces, sentence.slice(start)];
};

const cut = (window: string): number => {
  for (const mark of ['; ', ', ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > MAX_SEGMENT_LENGTH / 4) return at + mark.length;
  }
  const splitsPair = /[\uD800-\uDBFF]$/.test(window);
  return splitsPair ? window.length - 1 : window.length;
};
