import * as z from 'zod';

/**
 * Payload of a scheduled event. `everything`: the queue is known to be empty, so that recent
 * uploads are swept, too. `reindex`: the index of the search is rebuilt from the whole archive. Without a
 * date, the digest is of the German day that just ended.
 */
export const Job = z.discriminatedUnion('job', [
  z.object({ job: z.literal('sweep'), everything: z.boolean().optional() }),
  z.object({ job: z.literal('terms') }),
  z.object({ job: z.literal('due') }),
  z.object({ job: z.literal('webhooks') }),
  z.object({ job: z.literal('probe') }),
  z.object({ job: z.literal('canary') }),
  z.object({ job: z.literal('search'), reindex: z.boolean().optional() }),
  z.object({ job: z.literal('digest'), date: z.iso.date().optional() }),
]);
export type Job = z.infer<typeof Job>;
