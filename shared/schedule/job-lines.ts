import type { JobResult } from './run-job.ts';

/** The log lines of a job: one, or none if nothing is due, or nothing about the terms is new. */
export const jobLines = (result: JobResult): string[] => {
  if (result.job === 'sweep')
    return [
      `sweep: ${result.new} new, ${result.resumed} resumed, ${result.restored} with lost objects, ${result.removed} of deleted uploads, ${result.parked} still parked`,
    ];
  if (result.job === 'digest') return [`digest of ${result.date}: ${result.articles} articles`];
  if (result.job === 'due') return result.due > 0 ? [`due: ${result.due} articles`] : [];
  if (result.job === 'probe') return result.up ? [] : [`The site is down: ${result.answer}`];
  if (result.job === 'canary')
    return [
      result.readable
        ? `canary: readable after ${result.seconds} s`
        : `canary: not readable after ${result.seconds} s (${result.answer})`,
    ];
  if (result.job === 'webhooks')
    return [
      ...(result.sent > 0 ? [`webhooks: ${result.sent} sent`] : []),
      ...result.problems.map((problem) => `webhooks: ${problem}`),
    ];
  if (result.job === 'search')
    return result.indexed + result.removed > 0
      ? [`search: ${result.indexed} articles indexed, ${result.removed} removed`]
      : [];
  if (result.outcome === 'none' || result.outcome === 'unchanged') return [];
  const problems = result.problems.map(({ line, problem }) => `; line ${line}: ${problem}`);
  return [`terms: ${result.outcome}, ${result.terms} in use${problems.join('')}`];
};
