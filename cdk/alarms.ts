import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ApiFunction } from './api-function.ts';
import type { IngestFunction } from './ingest-function.ts';
import type { ScheduleFunction } from './schedule-function.ts';

type AlarmsProps = {
  ingest: IngestFunction;
  schedule: ScheduleFunction;
  api: ApiFunction;
  email?: string;
};
type Limit = { metric: IMetric; above: number; description: string };

const period = Duration.minutes(5);

/** Alarms for anything lost, late or broken, mailed when an address is configured. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { email, ...watched }: AlarmsProps) {
    super(scope, id);
    const alarms = Object.entries(limits(watched)).map(([name, limit]) =>
      createAlarm(this, name, limit),
    );
    if (email === undefined) return;
    const action = new SnsAction(createMailTopic(this, email));
    for (const each of alarms) each.addAlarmAction(action);
  }
}

const limits = ({ ingest, schedule, api }: Omit<AlarmsProps, 'email'>): Record<string, Limit> => ({
  IngestDeadLetters: {
    metric: ingest.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
    above: 0,
    description: 'Uploads failed four times. Fix the cause, then redrive the queue.',
  },
  ScheduleDeadLetters: {
    metric: schedule.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
    above: 0,
    description: 'A sweep or a digest failed for good. Invoke the function by hand.',
  },
  OldestUpload: {
    metric: ageWhileWaiting(ingest.queue),
    above: Duration.minutes(30).toSeconds(),
    description: 'Uploads have been waiting for more than half an hour.',
  },
  IngestErrors: {
    metric: ingest.function.metricErrors({ period }),
    above: 0,
    description: 'Whole batches fail: a crash, a time-out or a missing permission.',
  },
  IngestThrottles: {
    metric: ingest.function.metricThrottles({ period }),
    above: 0,
    description: 'The account has no concurrency left for ingest.',
  },
  TranslationsFailed: {
    metric: ingest.metrics.of.TranslationsFailed,
    above: 0,
    description: 'DeepL refuses or fails: a wrong key, a bad request, an outage. See the manifest.',
  },
  DeadWebhooks: {
    metric: schedule.deadWebhooks,
    above: 0,
    description: 'An endpoint took no message for a day. See webhooks/ in the articles bucket.',
  },
  ApiErrors: {
    metric: api.function.metricErrors({ period }),
    above: 0,
    description: 'The API crashed or timed out.',
  },
});

/** Seconds; 0 while the only messages are those in flight or paused between two attempts. */
const ageWhileWaiting = (queue: IQueue): IMetric =>
  new MathExpression({
    expression: 'IF(waiting > 0, age, 0)',
    usingMetrics: {
      age: queue.metricApproximateAgeOfOldestMessage({ period }),
      waiting: queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Minimum' }),
    },
    period,
  });

const createAlarm = (scope: Construct, id: string, { metric, above, description }: Limit): Alarm =>
  new Alarm(scope, id, {
    metric,
    threshold: above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    // An idle queue or function sends no data.
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: description,
  });

const createMailTopic = (scope: Construct, email: string): Topic => {
  const topic = new Topic(scope, 'Mail', { enforceSSL: true });
  topic.addSubscription(new EmailSubscription(email));
  return topic;
};
