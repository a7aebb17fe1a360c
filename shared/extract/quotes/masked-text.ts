import type { TextRange } from './quoted-ranges.ts';
import type { TextLayout } from './text-layout.ts';

export const MASK = '\uFFFC';

export const maskedText = (text: string, ranges: readonly TextRange[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  return (parts.join('') + text.slice(from)).replace(BRACKETS, ({ length }) => ' '.repeat(length));
};

export const sentenceRange = ({ sentences }: TextLayout, at: number): TextRange => {
  const { start = 0, text = '' } = sentences[at] ?? {};
  return { start, end: start + text.length };
};

const BRACKETS = /\([^()\n]{1,80}\)/g;
