import * as z from 'zod';

/** Payload of a scheduled event. Without a date, the digest is of the German day that just ended. */
export const Job = z.discriminatedUnion('job', [
  z.object({ job: z.literal('sweep') }),
  z.object({ job: z.literal('terms') }),
  z.object({ job: z.literal('digest'), date: z.iso.date().optional() }),
]);
export type Job = z.infer<typeof Job>;
