import * as z from 'zod';

/** The cursor is the number of a page. */
export const DigestQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number)
    .optional()
    .describe('taken from the `next` of an earlier answer to the same question'),
});
