import type { Measures, MetricName } from '../metrics.ts';
import type { JobResult } from './run-job.ts';

const RUNS: Record<Exclude<JobResult['job'], 'probe'>, MetricName> = {
  sweep: 'SweepRuns',
  terms: 'TermsRuns',
  due: 'DueRuns',
  webhooks: 'WebhooksRuns',
  digest: 'DigestRuns',
};

/** What a job that came to its end is measured by. */
export const jobMeasures = (result: JobResult): Measures =>
  result.job === 'probe' ? { EdgeUp: result.up ? 1 : 0 } : measuresOfRun(result);

const measuresOfRun = (result: Exclude<JobResult, { job: 'probe' }>): Measures => ({
  [RUNS[result.job]]: 1,
  ...(result.job === 'sweep' && { ArticlesParked: result.parked }),
  ...(result.job === 'sweep' && result.capUsed !== undefined && { CapUsed: result.capUsed }),
  ...(result.job === 'webhooks' && {
    WebhooksSent: result.sent,
    WebhooksFailing: result.failing,
    WebhooksDead: result.dead,
  }),
});
