import * as z from 'zod';
import { Target } from './article.ts';

const Count = z.int().nonnegative();

/** What an account has spent and saved in a month so far, in code points. */
export const Amounts = z.object({
  /** Billed by DeepL, or about to be. */
  billed: z.partialRecord(Target, Count),
  /** Not sent, because a memory or the article itself had the translation. */
  savedByMemory: Count,
  /** Not sent, because cleaning removed it; counted once for each language. */
  savedByCleaning: Count,
  articles: Count,
});
export type Amounts = z.infer<typeof Amounts>;

export const NOTHING: Amounts = { billed: {}, savedByMemory: 0, savedByCleaning: 0, articles: 0 };
