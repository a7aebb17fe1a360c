import type { JobResult } from './run-job.ts';

/** A job's result as a log line; undefined if nothing about the terms is new. */
export const jobLine = (result: JobResult): string | undefined => {
  if (result.job === 'sweep')
    return `sweep: ${result.new} new, ${result.resumed} resumed, ${result.parked} still parked`;
  if (result.job === 'digest') return `digest of ${result.date}: ${result.articles} articles`;
  if (result.outcome === 'none' || result.outcome === 'unchanged') return undefined;
  const lines = result.problems.map(({ line, problem }) => `; line ${line}: ${problem}`);
  return `terms: ${result.outcome}, ${result.terms} in use${lines.join('')}`;
};
