import * as z from 'zod';
import { Target } from './article.ts';

const Count = z.int().nonnegative();

/** What one account adds to a month: all it has spent and saved in it so far, in code points. */
export const Amounts = z.object({
  /** Billed by DeepL, or sent to it and about to be. */
  billed: z.partialRecord(Target, Count),
  /** Not sent, because a memory or the same article had the translation. */
  savedByMemory: Count,
  /** Not sent, because cleaning took it off the page; counted once for each language. */
  savedByCleaning: Count,
  articles: Count,
});
export type Amounts = z.infer<typeof Amounts>;

export const NOTHING: Amounts = { billed: {}, savedByMemory: 0, savedByCleaning: 0, articles: 0 };
