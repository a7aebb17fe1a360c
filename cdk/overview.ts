import { Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { ApiFunction } from './api-function.ts';
import type { IngestFunction } from './ingest-function.ts';
import type { ScheduleFunction } from './schedule-function.ts';

type OverviewProps = { ingest: IngestFunction; schedule: ScheduleFunction; api: ApiFunction };

/** One dashboard page: what is waiting, what failed, how long it takes. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { ingest, schedule, api }: OverviewProps) {
    super(scope, id);
    const functions = [ingest.function, schedule.function, api.function];
    const wide = { width: 12 };
    new Dashboard(this, 'Dashboard').addWidgets(
      new GraphWidget({
        ...wide,
        title: 'Uploads waiting, age of the oldest (s)',
        left: [ingest.queue.metricApproximateNumberOfMessagesVisible()],
        right: [ingest.queue.metricApproximateAgeOfOldestMessage()],
      }),
      new GraphWidget({
        ...wide,
        title: 'Dead letters',
        left: [ingest, schedule].map((part) =>
          part.deadLetters.metricApproximateNumberOfMessagesVisible(),
        ),
      }),
      new GraphWidget({
        ...wide,
        title: 'Translations failed, parked, flagged',
        left: Object.values(ingest.metrics.of),
      }),
      new GraphWidget({
        ...wide,
        title: 'Invocations, errors',
        left: functions.map((each) => each.metricInvocations()),
        right: functions.map((each) => each.metricErrors()),
      }),
      new GraphWidget({
        ...wide,
        title: 'Duration (ms, 95th percentile)',
        left: functions.map((each) => each.metricDuration({ statistic: 'p95' })),
      }),
    );
  }
}
