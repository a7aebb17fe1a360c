import type { Measures, MetricName } from '../metrics.ts';
import type { JobResult } from './run-job.ts';

const RUNS: Record<Exclude<JobResult['job'], 'probe' | 'canary'>, MetricName> = {
  sweep: 'SweepRuns',
  terms: 'TermsRuns',
  due: 'DueRuns',
  webhooks: 'WebhooksRuns',
  search: 'SearchRuns',
  digest: 'DigestRuns',
};

/** The metrics of a job that finished. */
export const jobMeasures = (result: JobResult): Measures => {
  if (result.job === 'probe') return { EdgeUp: result.up ? 1 : 0 };
  if (result.job === 'canary')
    return { CanaryReadable: result.readable ? 1 : 0, CanarySeconds: result.seconds };
  return measuresOfRun(result);
};

const measuresOfRun = (result: Exclude<JobResult, { job: 'probe' | 'canary' }>): Measures => ({
  [RUNS[result.job]]: 1,
  ...(result.job === 'sweep' && { ArticlesParked: result.parked }),
  ...(result.job === 'sweep' && result.capUsed !== undefined && { CapUsed: result.capUsed }),
  ...(result.job === 'webhooks' && {
    WebhooksSent: result.sent,
    WebhooksFailing: result.failing,
    WebhooksDead: result.dead,
  }),
});
