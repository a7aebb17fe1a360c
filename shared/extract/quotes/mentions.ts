import type { Name } from '../../article/summary.ts';
import type { TextRange } from './quoted-ranges.ts';
import type { TextLayout } from './text-layout.ts';

/** A mention of a name; `name` tells its bearers apart. */
export type Mention = TextRange & { name: Name };

/** The mentions of names in a text, in order. */
export const mentionsOf = ({ sentences }: TextLayout, names: readonly Name[]): Mention[] => {
  const startOf = new Map(sentences.map(({ id, start }) => [id, start]));
  return names
    .flatMap((name) =>
      name.mentions.map(({ sentence, start, end }) => {
        const from = startOf.get(sentence) ?? 0;
        return { name, start: from + start, end: from + end };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
};
