import * as z from 'zod';
import { badRequest } from './problem.ts';

/** @throws HttpProblem 400 */
export const dateIn = (text: string): string => {
  const parsed = z.iso.date().safeParse(text);
  if (parsed.success) return parsed.data;
  throw badRequest(`There is no day ${text}. A date has the form YYYY-MM-DD.`, {
    faults: ['no-day'],
  });
};
