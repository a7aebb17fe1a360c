import * as z from 'zod';

/** Why an operator takes an article down; readers are told. */
export const TakeDown = z.object({ reason: z.string().trim().min(1).max(500) });
export type TakeDown = z.infer<typeof TakeDown>;
