import * as z from 'zod';
import { ServedReason } from './served-fields.ts';

export const ServedProblem = z
  .object({
    status: z.int(),
    title: z.string(),
    detail: z.string().describe('What is wrong, and what to do next.'),
    reason: ServedReason.optional().describe('Why an article was withdrawn.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457; `type` is `about:blank`.' });
