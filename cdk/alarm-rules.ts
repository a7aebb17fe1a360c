import { Duration } from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { ApiFunction } from './api-function.ts';
import type { IngestFunction } from './ingest-function.ts';
import type { ScheduleFunction } from './schedule-function.ts';
import type { ServiceMetrics } from './service-metrics.ts';

export type WatchedParts = {
  ingest: IngestFunction;
  schedule: ScheduleFunction;
  api: ApiFunction;
  distribution: IDistribution;
  metrics: ServiceMetrics;
  /** Hours without an upload that are an alarm; undefined if none are. */
  quietHours: number | undefined;
  hasCanary: boolean;
};

/** Rings while the metric is `above` or `below`, for all of the last `periods` or for `of` them. */
export type AlarmRule = {
  metric: IMetric;
  above?: number;
  below?: number;
  periods?: number;
  of?: number;
  /** Whether it rings without data: something that should have happened did not. */
  isHeartbeat?: boolean;
  /** The region that has the metric, unless all have it. */
  region?: string;
  /** What is wrong, in one sentence, and what to do first. */
  description: string;
};

const MINUTES = Duration.minutes(5);
/** Also for what happens again and again: an alarm mails each time that it begins to ring. */
const HOUR = Duration.hours(1);

/** Seconds within which 95 of 100 uploads can be read in a language. */
export const MAX_SECONDS_TO_BRIEF = 120;

/** A section of docs/operate.md for each; a test holds the two together. */
export const alarmRules = (watched: WatchedParts): Record<string, AlarmRule> => ({
  ...isItUp(watched),
  ...isItLate(watched),
  ...isItCosting(watched),
  ...isItRight(watched),
});

const isItUp = ({
  ingest,
  api,
  distribution,
  metrics,
}: WatchedParts): Record<string, AlarmRule> => ({
  EdgeDown: {
    metric: metrics.schedule('EdgeUp', { statistic: 'Minimum', period: MINUTES }),
    below: 1,
    periods: 3,
    of: 2,
    isHeartbeat: true,
    description: 'Readers get no answer: /health fails through CloudFront. Open the site.',
  },
  EdgeErrors: {
    metric: edgeErrorRate(distribution),
    above: 5,
    region: 'us-east-1',
    description: 'CloudFront answers more than 5 % of requests with 5xx. Look at SiteErrors first.',
  },
  SiteErrors: {
    metric: siteErrors(api),
    above: 4,
    description: 'The site answers with 5xx. The log of the api function says why.',
  },
  ApiErrors: {
    metric: api.function.metricErrors({ period: MINUTES }),
    above: 0,
    description: 'The api function crashed or timed out. Look at its log.',
  },
  ApiThrottles: {
    metric: api.function.metricThrottles({ period: MINUTES }),
    above: 0,
    description: 'The account has no concurrency left for readers. Raise the quota.',
  },
  IngestErrors: {
    metric: ingest.function.metricErrors({ period: HOUR }),
    above: 0,
    description: 'Whole batches fail: a crash, a time-out or a missing permission. Read the log.',
  },
  IngestThrottles: {
    metric: ingest.function.metricThrottles({ period: MINUTES }),
    above: 0,
    description: 'The account has no concurrency left for ingest. Raise the quota.',
  },
});

/** Percent. CloudFront has its metrics in `us-east-1` alone. */
export const edgeErrorRate = ({ distributionId }: IDistribution): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName: '5xxErrorRate',
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    statistic: 'Average',
    period: MINUTES,
  });

/** Counted at the function's URL: Lambda does not count an error that the function caught. */
export const siteErrors = (api: ApiFunction): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName: 'Url5xxCount',
    dimensionsMap: { FunctionName: api.function.functionName },
    statistic: 'Sum',
    period: MINUTES,
  });

const isItLate = (watched: WatchedParts): Record<string, AlarmRule> => {
  const { ingest, schedule, metrics, quietHours } = watched;
  return {
    LateBriefs: {
      metric: metrics.ingest('SecondsToBrief', { statistic: 'p95', period: Duration.minutes(15) }),
      above: MAX_SECONDS_TO_BRIEF,
      description: 'Articles are readable later than promised. Look at the queue, then at DeepL.',
    },
    OldestUpload: {
      metric: ageWhileWaiting(ingest.queue),
      above: Duration.minutes(30).toSeconds(),
      description:
        'Uploads have been waiting for half an hour. Look at IngestErrors, then at DeepL.',
    },
    IngestDeadLetters: {
      metric: ingest.deadLetters.metricApproximateNumberOfMessagesVisible({ period: MINUTES }),
      above: 0,
      description: 'Uploads failed four times. Fix the cause, then redrive the queue.',
    },
    ScheduleDeadLetters: {
      metric: schedule.deadLetters.metricApproximateNumberOfMessagesVisible({ period: MINUTES }),
      above: 0,
      description: 'A scheduled job failed for good. Fix the cause, then invoke it by hand.',
    },
    NoSweep: heartbeat(metrics.schedule('SweepRuns', { period: HOUR }), {
      periods: 3,
      description: 'No sweep for three hours: lost and parked work stays. Invoke it by hand.',
    }),
    NoReleases: heartbeat(metrics.schedule('DueRuns', { period: MINUTES }), {
      periods: 2,
      description: 'No embargo is released and nothing expires for ten minutes. Read the log.',
    }),
    NoWebhooks: heartbeat(metrics.schedule('WebhooksRuns', { period: MINUTES }), {
      periods: 3,
      description: 'No webhooks were sent for fifteen minutes. Read the log.',
    }),
    NoDigest: heartbeat(metrics.schedule('DigestRuns', { period: HOUR }), {
      periods: 26,
      description: 'No digest was written for a day. Invoke the job by hand.',
    }),
    ...(quietHours !== undefined && {
      NoUploads: heartbeat(metrics.ingest('ArticlesReceived', { period: HOUR }), {
        periods: quietHours,
        description: `No article came for ${quietHours} hours. Ask the desk or the agency.`,
      }),
    }),
  };
};

const isItCosting = ({ metrics }: WatchedParts): Record<string, AlarmRule> => ({
  NearCap: {
    metric: metrics.schedule('CapUsed', { statistic: 'Maximum', period: HOUR }),
    above: 90,
    description:
      'Nine tenths of the month’s cap are spent: only briefs are left. Raise it or wait.',
  },
  Parked: {
    metric: parked(metrics),
    above: 0,
    // An hour may lack its sweep by seconds.
    periods: 2,
    of: 1,
    description: 'Translations wait: DeepL’s quota or a cap is used up. Raise it or wait.',
  },
});

const isItRight = ({ metrics, hasCanary }: WatchedParts): Record<string, AlarmRule> => ({
  ...(hasCanary && {
    CanaryFailed: {
      metric: metrics.schedule('CanaryReadable', { statistic: 'Minimum', period: HOUR }),
      below: 1,
      description: 'An article that was uploaded for a trial could not be read. Read the log.',
    },
  }),
  TranslationsFailed: {
    metric: metrics.ingest('TranslationsFailed', { period: HOUR }),
    above: 0,
    description: 'DeepL refuses or fails: a wrong key, a bad request, an outage. See the manifest.',
  },
  WebhooksFailing: {
    metric: metrics.schedule('WebhooksFailing', { statistic: 'Minimum', period: MINUTES }),
    above: 0,
    periods: 6,
    description: 'An endpoint has taken nothing for half an hour. See webhooks/ in the bucket.',
  },
  WebhooksDead: {
    metric: metrics.schedule('WebhooksDead', { period: HOUR }),
    above: 0,
    description: 'An endpoint took a message for a day in vain. See webhooks/dead/ in the bucket.',
  },
});

const heartbeat = (
  metric: IMetric,
  { periods, description }: { periods: number; description: string },
): AlarmRule => ({ metric, below: 1, periods, isHeartbeat: true, description });

/** Seconds; 0 while the only messages are those in flight or paused between two attempts. */
const ageWhileWaiting = (queue: IQueue): IMetric =>
  new MathExpression({
    expression: 'IF(waiting > 0, age, 0)',
    usingMetrics: {
      age: queue.metricApproximateAgeOfOldestMessage({ period: MINUTES }),
      waiting: queue.metricApproximateNumberOfMessagesVisible({
        period: MINUTES,
        statistic: 'Minimum',
      }),
    },
    period: MINUTES,
  });

/** What was parked in an hour, and what its sweep found parked. */
const parked = (metrics: ServiceMetrics): IMetric =>
  new MathExpression({
    expression: 'FILL(now, 0) + FILL(left, 0)',
    usingMetrics: {
      now: metrics.ingest('TranslationsParked', { period: HOUR }),
      left: metrics.schedule('ArticlesParked', { statistic: 'Maximum', period: HOUR }),
    },
    period: HOUR,
  });
