import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { begin } from '../../shared/extract/names/tag-labels.ts';
import { mayContinue } from '../../shared/extract/names/tag-names.ts';
import { type TaggerInput, taggerInput } from '../../shared/extract/names/tagger-input.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';

const Offset = z.int().nonnegative();

/** A text with its entities; what overlaps a span of `ignore` is open and counts neither way. */
export const AnnotatedText = z.object({
  text: z.string(),
  ents: z.array(z.tuple([Offset, Offset, z.string()])),
  ignore: z.array(z.tuple([Offset, Offset])),
});
export type AnnotatedText = z.infer<typeof AnnotatedText>;

const AnnotatedTexts = z.object({ docs: z.array(AnnotatedText) });

/** A label that the data leave open. */
export const ANY = -1;

/** A sentence to learn from, with a label for each of its parts. */
export type Sample = TaggerInput & { labels: number[] };

export const readAnnotated = (path: string): AnnotatedText[] =>
  AnnotatedTexts.parse(JSON.parse(readFileSync(path, 'utf8'))).docs;

export const TYPES = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;

/** The sentences of a text with their labels. */
export const samples = (doc: AnnotatedText): Sample[] => {
  let start = 0;
  return sentences(doc.text).map((sentence) => {
    const reading = taggerInput(sentence);
    const offset = start;
    start += sentence.length;
    return { ...reading, labels: reading.parts.map((part) => labelOf(part, offset, doc)) };
  });
};

export const isNameType = (type: string): type is keyof typeof TYPES => type in TYPES;

const labelOf = (
  part: TaggerInput['parts'][number],
  offset: number,
  { ents, ignore }: AnnotatedText,
): number => {
  const [start, end] = [part.start + offset, part.end + offset];
  const name = ents.find(([s, e, type]) => isNameType(type) && s < end && start < e);
  if (!name) return ignore.some(([s, e]) => s < end && start < e) ? ANY : 0;
  const [first, , type] = name;
  const inside = start > first && mayContinue(part) ? 1 : 0;
  return isNameType(type) ? begin(TYPES[type]) + inside : 0;
};
