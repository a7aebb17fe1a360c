import * as z from 'zod';
import { Flag } from '../../article/translation.ts';
import { byLanguage } from './served-fields.ts';

export const FlagList = z
  .object({
    flags: z.array(z.object({ code: Flag, words: byLanguage(z.string()) })),
  })
  .meta({ id: 'FlagList', description: 'What each flag means, in the words of the pages.' });
export type FlagList = z.infer<typeof FlagList>;
