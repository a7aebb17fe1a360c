import * as z from 'zod';

export const ServedProblem = z
  .object({
    status: z.int(),
    title: z.string(),
    detail: z.string().describe('What is wrong, and what to do next.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457; `type` is `about:blank`.' });
