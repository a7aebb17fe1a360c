import * as z from 'zod';
import { Target } from './article.ts';
import { TARGETS } from './language-codes.ts';

const Count = z.int().nonnegative();

/** The amounts on a bill for a month so far, spent and saved, in code points. */
export const Amounts = z.object({
  /** Billed by DeepL, or about to be. */
  billed: z.partialRecord(Target, Count),
  /** Sent and perhaps billed, but never answered or not stored; missing in version 0.2.0. */
  lost: z.partialRecord(Target, Count).default({}),
  /** Not sent, because a memory or the article itself had the translation. */
  savedByMemory: Count,
  /** Not sent, because cleaning removed it; counted once for each language. */
  savedByCleaning: Count,
  articles: Count,
});
export type Amounts = z.infer<typeof Amounts>;

export const NOTHING: Amounts = {
  billed: {},
  lost: {},
  savedByMemory: 0,
  savedByCleaning: 0,
  articles: 0,
};

/** Characters that were or may have been billed. */
export const spentIn = ({ billed, lost }: Pick<Amounts, 'billed' | 'lost'>): number =>
  sumOf(billed) + sumOf(lost);

export const sumOf = (characters: Amounts['billed']): number =>
  Object.values(characters).reduce((sum, each) => sum + each, 0);

/** Only targets that have some, so that amounts without any equal those of version 0.2.0. */
export const byTargetWithSome = (count: (target: Target) => number): Amounts['lost'] =>
  Object.fromEntries(
    TARGETS.flatMap((target) => {
      const characters = count(target);
      return characters > 0 ? [[target, characters]] : [];
    }),
  );
