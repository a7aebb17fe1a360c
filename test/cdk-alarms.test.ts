import { readFileSync } from 'node:fs';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { Flag } from '../shared/article/translation.ts';
import { flagMetric, METRICS } from '../shared/metrics.ts';
import { resource, resources, stackOf, templateOf } from './support/cdk-templates.ts';

const CANARY = { keyParameter: '/presseschau/canary-key' };
const stack = templateOf({ quietHours: 12, canary: CANARY });
const alarms = resources(stack, 'AWS::CloudWatch::Alarm');
const alarm = (name: string) => resource(stack, 'AWS::CloudWatch::Alarm', `Alarms${name}`);

const ABOVE = { ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'notBreaching' };

test.each([
  ['SiteErrors', 'Url5xxCount', 4],
  ['EdgeErrors', '5xxErrorRate', 5],
  ['ApiErrors', 'Errors', 0],
  ['ApiThrottles', 'Throttles', 0],
  ['IngestErrors', 'Errors', 0],
  ['IngestThrottles', 'Throttles', 0],
  ['IngestDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['ScheduleDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['LateBriefs', 'SecondsToBrief', 120],
  ['NearCap', 'CapUsed', 90],
  ['TranslationsFailed', 'TranslationsFailed', 0],
  ['WebhooksFailing', 'WebhooksFailing', 0],
  ['WebhooksDead', 'WebhooksDead', 0],
])('%s rings when %s is above %i', (name, MetricName, Threshold) => {
  expect(alarm(name).Properties).toMatchObject({ MetricName, Threshold, ...ABOVE });
});

test.each([
  ['EdgeDown', 'EdgeUp', 15],
  ['NoReleases', 'DueRuns', 10],
  ['NoWebhooks', 'WebhooksRuns', 15],
  ['NoSweep', 'SweepRuns', 3 * 60],
  ['NoDigest', 'DigestRuns', 26 * 60],
  ['NoUploads', 'ArticlesReceived', 12 * 60],
])('%s rings when there was no %s for %i minutes', (name, MetricName, minutes) => {
  const { Properties } = alarm(name);
  expect(Properties).toMatchObject({
    MetricName,
    Threshold: 1,
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
  expect((Number(Properties.Period) * Number(Properties.EvaluationPeriods)) / 60).toBe(minutes);
});

test('CanaryFailed rings for one that could not be read, where there is one', () => {
  expect(alarm('CanaryFailed').Properties).toMatchObject({
    MetricName: 'CanaryReadable',
    Statistic: 'Minimum',
    Threshold: 1,
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'notBreaching',
  });
  const names = Object.keys(resources(templateOf(), 'AWS::CloudWatch::Alarm'));
  expect(names.filter((name) => name.startsWith('AlarmsCanary'))).toEqual([]);
});

test('the promise is kept for 95 of 100 articles', () => {
  expect(alarm('LateBriefs').Properties).toMatchObject({ ExtendedStatistic: 'p95', Period: 900 });
});

test('no upload is an alarm only where it is asked for', () => {
  const names = Object.keys(resources(templateOf(), 'AWS::CloudWatch::Alarm'));
  expect(names.filter((name) => name.startsWith('AlarmsNoUploads'))).toEqual([]);
});

test('CloudFront is watched where its metrics are', () => {
  const { Condition } =
    stack.toJSON().Resources[
      Object.keys(alarms).find((name) => name.startsWith('AlarmsEdgeErrors')) ?? ''
    ];
  expect(stack.toJSON().Conditions[Condition]).toEqual({
    'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'],
  });
  // Elsewhere there is no such alarm to be shown.
  const dashboard = resource(stack, 'AWS::CloudWatch::Dashboard', 'Overview').Properties;
  expect(JSON.stringify(dashboard)).not.toContain('AlarmsEdgeErrors');
  expect(JSON.stringify(dashboard)).toContain('AlarmsSiteErrors');
});

test('OldestUpload does not ring for what is only paused between two attempts', () => {
  const { Properties } = alarm('OldestUpload');
  expect(Properties).toMatchObject({ Threshold: 1800, ...ABOVE });
  expect(Properties.Metrics).toMatchObject([
    { Expression: 'IF(waiting > 0, age, 0)' },
    { Id: 'age', MetricStat: { Metric: { MetricName: 'ApproximateAgeOfOldestMessage' } } },
    {
      Id: 'waiting',
      MetricStat: {
        Metric: { MetricName: 'ApproximateNumberOfMessagesVisible' },
        Stat: 'Minimum',
      },
    },
  ]);
});

test('Parked rings for as long as something is parked', () => {
  const { Properties } = alarm('Parked');
  expect(Properties).toMatchObject({
    Threshold: 0,
    EvaluationPeriods: 2,
    DatapointsToAlarm: 1,
    ...ABOVE,
  });
  expect(Properties.Metrics).toMatchObject([
    { Expression: 'FILL(now, 0) + FILL(left, 0)' },
    { Id: 'now', MetricStat: { Metric: { MetricName: 'TranslationsParked' }, Period: 3600 } },
    { Id: 'left', MetricStat: { Metric: { MetricName: 'ArticlesParked' }, Stat: 'Maximum' } },
  ]);
});

test.each(['IngestErrors', 'TranslationsFailed', 'WebhooksDead'])(
  '%s, which comes again every few minutes, mails once',
  (name) => {
    expect(alarm(name).Properties).toMatchObject({ Period: 3600, EvaluationPeriods: 1 });
  },
);

test('nothing is counted from log lines', () => {
  expect(resources(stack, 'AWS::Logs::MetricFilter')).toEqual({});
});

/** Metrics that the functions publish, as alarms and the dashboard name them. */
const named = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/\\?"Presseschau\\?",\\?"(\w+)\\?"/g)].map(
    ([, name]) => name ?? '',
  );

test('alarms and the dashboard watch metrics of this stage that there are', () => {
  const known = [...Object.keys(METRICS), ...Flag.options.map(flagMetric)];
  const own = Object.values(alarms).flatMap(({ Properties: { Namespace, ...properties } }) =>
    Namespace === 'Presseschau' ? [properties] : [],
  );
  expect(own.length).toBeGreaterThan(9);
  for (const { MetricName, Dimensions } of own) {
    expect(known).toContain(MetricName);
    expect(Dimensions).toContainEqual({ Name: 'stage', Value: 'test' });
  }
  const { DashboardBody } = resource(stack, 'AWS::CloudWatch::Dashboard', 'Overview').Properties;
  const shown = named(DashboardBody);
  expect(known.filter((name) => !shown.includes(name))).toEqual([]);
  expect(shown.filter((name) => !known.includes(name))).toEqual([]);
});

test('the dashboard asks in order', () => {
  const { DashboardBody } = resource(stack, 'AWS::CloudWatch::Dashboard', 'Overview').Properties;
  const questions = [...JSON.stringify(DashboardBody).matchAll(/# (Is it \w+\?)/g)];
  expect(questions.map(([, question]) => question)).toEqual([
    'Is it up?',
    'Is it late?',
    'Is it costing?',
    'Is it right?',
  ]);
});

describe('each alarm', () => {
  const runbook = readFileSync(new URL('../docs/operate.md', import.meta.url), 'utf8');
  const sections = [...runbook.matchAll(/^### (\w+)$/gm)].map(([, name]) => name ?? '');
  const linked = (template = stack, start = 'docs/operate.md') =>
    Object.values(resources(template, 'AWS::CloudWatch::Alarm')).map(
      ({ Properties: { AlarmDescription } }) => {
        const [, what = '', anchor] = /^(.+\.) (\S+)$/.exec(String(AlarmDescription)) ?? [];
        // What is wrong, and what to do first.
        expect(what.split(/[.:] /).length).toBeGreaterThan(1);
        return anchor?.replace(`${start}#`, '');
      },
    );

  test('links to its section of docs/operate.md, and each section has its alarm', () => {
    expect(linked().sort()).toEqual(sections.map((name) => name.toLowerCase()).sort());
  });

  test('links to where the runbook can be found', () => {
    const wiki = 'https://wiki.news.example/presseschau';
    const elsewhere = templateOf({ quietHours: 12, canary: CANARY, runbook: wiki });
    expect(linked(elsewhere, wiki).sort()).toEqual(linked().sort());
  });
});

const actions = (template: typeof stack) =>
  Object.values(resources(template, 'AWS::CloudWatch::Alarm')).flatMap(
    ({ Properties }) => Properties.AlarmActions ?? [],
  );

test('sends no mail by default, and warns of it', () => {
  expect(actions(stack)).toEqual([]);
  expect(resources(stack, 'AWS::SNS::Topic')).toEqual({});
  const warnings = (settings = {}) =>
    Annotations.fromStack(stackOf(settings)).findWarning(
      '*',
      Match.stringLikeRegexp('Set alarmEmail'),
    );
  expect(warnings()).toHaveLength(1);
  expect(warnings({ alarmEmail: 'desk@presseschau.example' })).toEqual([]);
});

test('mails every alarm to the configured address', () => {
  const mailed = templateOf({ alarmEmail: 'desk@presseschau.example' });
  expect(resource(mailed, 'AWS::SNS::Subscription', 'Alarms').Properties).toMatchObject({
    Protocol: 'email',
    Endpoint: 'desk@presseschau.example',
  });
  expect(actions(mailed)).toHaveLength(
    Object.keys(resources(mailed, 'AWS::CloudWatch::Alarm')).length,
  );
});

test('alarms may publish to their topic: its policy takes the place of SNS’s own', () => {
  const mailed = templateOf({ alarmEmail: 'desk@presseschau.example' });
  const { PolicyDocument } = resource(mailed, 'AWS::SNS::TopicPolicy', 'Alarms').Properties;
  const publish = {
    Effect: 'Allow',
    Action: 'sns:Publish',
    Principal: { Service: 'cloudwatch.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
  };
  expect(PolicyDocument).toMatchObject({
    Statement: expect.arrayContaining([expect.objectContaining(publish)]),
  });
});
