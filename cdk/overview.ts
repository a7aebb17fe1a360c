import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  type IWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { Flag } from '../shared/article/translation.ts';
import { flagMetric, type MetricName } from '../shared/metrics.ts';
import {
  edgeErrorRate,
  MAX_SECONDS_TO_BRIEF,
  siteErrors,
  type WatchedParts,
} from './alarm-rules.ts';

type OverviewProps = WatchedParts & { alarms: IAlarm[] };

const WIDTH = 24;
const HOUR = Duration.hours(1);

/** One page that answers in this order: is it up, is it late, is it costing, is it right. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { alarms, ...watched }: OverviewProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
    dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms, width: WIDTH, height: 4 }),
    );
    const questions: [string, IWidget[]][] = [
      ['Is it up?', isItUp(watched)],
      ['Is it late?', isItLate(watched)],
      ['Is it costing?', isItCosting(watched)],
      ['Is it right?', isItRight(watched)],
    ];
    for (const [question, widgets] of questions) {
      dashboard.addWidgets(new TextWidget({ markdown: `# ${question}`, width: WIDTH, height: 1 }));
      dashboard.addWidgets(...widgets);
    }
  }
}

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 6, height: 6 });

const isItUp = ({ ingest, schedule, api, distribution, metrics }: WatchedParts) => [
  graph('The site answers through the edge, the canary can be read', [
    metrics.schedule('EdgeUp', { statistic: 'Minimum' }),
    metrics.schedule('CanaryReadable', { statistic: 'Minimum' }),
  ]),
  new GraphWidget({
    title: '5xx: the site, CloudFront (%)',
    left: [siteErrors(api)],
    // CloudFront's metrics are in one region, whatever the stack's.
    right: [edgeErrorRate(distribution).with({ region: 'us-east-1' })],
    width: 6,
    height: 6,
  }),
  graph(
    'Errors, throttles',
    [ingest, schedule, api].map((each) => each.function.metricErrors()),
    [ingest, schedule, api].map((each) => each.function.metricThrottles()),
  ),
  graph(
    'Readers’ requests, duration (ms)',
    [api.function.metricInvocations()],
    ['p50', 'p95'].map((statistic) => api.function.metricDuration({ statistic })),
  ),
];

const isItLate = ({ ingest, schedule, metrics }: WatchedParts) => [
  new GraphWidget({
    title: 'Seconds from upload to brief, to complete',
    left: ['p50', 'p95'].map((statistic) => metrics.ingest('SecondsToBrief', { statistic })),
    right: [
      metrics.ingest('SecondsToComplete', { statistic: 'p95' }),
      metrics.schedule('CanarySeconds', { statistic: 'Maximum' }),
    ],
    leftAnnotations: [{ value: MAX_SECONDS_TO_BRIEF, label: 'promised for 95 of 100' }],
    width: 6,
    height: 6,
  }),
  graph(
    'Uploads waiting, age of the oldest (s)',
    [ingest.queue.metricApproximateNumberOfMessagesVisible()],
    [ingest.queue.metricApproximateAgeOfOldestMessage()],
  ),
  graph(
    'Dead letters',
    [ingest, schedule].map((part) => part.deadLetters.metricApproximateNumberOfMessagesVisible()),
  ),
  graph(
    'Jobs that ran in an hour',
    hourly(metrics.schedule, [
      'SweepRuns',
      'TermsRuns',
      'DueRuns',
      'WebhooksRuns',
      'SearchRuns',
      'DigestRuns',
    ]),
  ),
];

const isItCosting = ({ ingest, schedule, api, metrics }: WatchedParts) => [
  graph(
    'Characters: billed, from memory, lost',
    hourly(metrics.ingest, ['CharactersBilled', 'CharactersFromMemory', 'CharactersLost']),
  ),
  graph(
    'Of the month’s cap (%), parked',
    [metrics.schedule('CapUsed', { statistic: 'Maximum', period: HOUR })],
    [metrics.schedule('ArticlesParked', { statistic: 'Maximum', period: HOUR })],
  ),
  graph(
    'Requests to S3, to DeepL',
    [...hourly(metrics.ingest, ['S3Requests']), ...hourly(metrics.schedule, ['S3Requests'])],
    hourly(metrics.ingest, ['DeeplRequests']),
  ),
  graph(
    'Duration (ms, 95th percentile)',
    [ingest, schedule, api].map((each) => each.function.metricDuration({ statistic: 'p95' })),
  ),
];

const isItRight = ({ metrics }: WatchedParts) => [
  graph(
    'Articles',
    hourly(metrics.ingest, [
      'ArticlesReceived',
      'ArticlesRejected',
      'ArticlesEmbargoed',
      'ArticlesWithdrawn',
    ]),
  ),
  graph(
    'Translations',
    hourly(metrics.ingest, [
      'TranslationsComplete',
      'TranslationsFlagged',
      'TranslationsParked',
      'TranslationsFailed',
    ]),
  ),
  graph('Sentences flagged', hourly(metrics.ingest, Flag.options.map(flagMetric))),
  graph('Webhooks', hourly(metrics.schedule, ['WebhooksSent', 'WebhooksFailing', 'WebhooksDead'])),
];

const hourly = (of: WatchedParts['metrics']['ingest'], names: MetricName[]): IMetric[] =>
  names.map((name) => of(name, { period: HOUR }));
