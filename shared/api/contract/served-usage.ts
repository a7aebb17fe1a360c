import * as z from 'zod';
import { byTarget } from '../../article/by-target.ts';

const Count = z.int().nonnegative();
const Characters = z.object({ ...byTarget(() => Count), all: Count });

export const Usage = z
  .object({
    month: z.string(),
    articles: Count,
    characters: Characters.describe('Billed by DeepL: code points.'),
    lost: Characters.describe('Perhaps billed, without a usable answer.'),
    money: z.object({ amount: z.number(), currency: z.string(), perMillion: z.number() }),
    saved: z.object({ byMemory: Count, byCleaning: Count }).describe('Code points not sent.'),
    quotaUsedUpAt: z.iso.datetime().optional(),
    reconstructed: z.literal(true).optional().describe('The ledger was lost and counted anew.'),
  })
  .meta({ id: 'Usage', description: "A month's ledger." });
export type Usage = z.infer<typeof Usage>;
