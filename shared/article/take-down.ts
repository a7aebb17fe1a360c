import * as z from 'zod';

/** Why an operator takes an article down; shown to readers. */
export const TakeDown = z.object({ reason: z.string().trim().min(1).max(500) });
export type TakeDown = z.infer<typeof TakeDown>;
