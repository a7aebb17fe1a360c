import { expect, test } from 'vitest';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const stack = templateOf();

test.each([
  ['IngestDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['ScheduleDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['IngestErrors', 'Errors', 0],
  ['IngestThrottles', 'Throttles', 0],
  ['TranslationsFailed', 'TranslationsFailed', 0],
  ['DeadWebhooks', 'DeadWebhooks', 0],
  ['ApiErrors', 'Errors', 0],
])('%s', (name, metric, threshold) => {
  expect(resource(stack, 'AWS::CloudWatch::Alarm', `Alarms${name}`).Properties).toMatchObject({
    MetricName: metric,
    Threshold: threshold,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
  });
});

test('OldestUpload does not ring for what is only paused between two attempts', () => {
  const { Properties } = resource(stack, 'AWS::CloudWatch::Alarm', 'AlarmsOldestUpload');
  expect(Properties).toMatchObject({ Threshold: 1800, ComparisonOperator: 'GreaterThanThreshold' });
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

const actions = (template: typeof stack) =>
  Object.values(resources(template, 'AWS::CloudWatch::Alarm')).flatMap(
    ({ Properties }) => Properties.AlarmActions ?? [],
  );

test('sends no mail by default', () => {
  expect(actions(stack)).toEqual([]);
  expect(resources(stack, 'AWS::SNS::Topic')).toEqual({});
});

test('mails every alarm to the configured address', () => {
  const mailed = templateOf({ alarmEmail: 'desk@presseschau.example' });
  expect(resource(mailed, 'AWS::SNS::Subscription', 'Alarms').Properties).toMatchObject({
    Protocol: 'email',
    Endpoint: 'desk@presseschau.example',
  });
  expect(actions(mailed)).toHaveLength(8);
});

test('counts translations and dead webhooks from log lines', () => {
  const patterns = Object.values(resources(stack, 'AWS::Logs::MetricFilter')).map(
    ({ Properties }) => Properties.FilterPattern,
  );
  expect(patterns).toContain(
    '{ ($.message = "*: en failed (*") || ($.message = "*: ko failed (*") }',
  );
  expect(patterns).toContain('{ $.message = "webhooks: * was not taken for a day and is now *" }');
  expect(patterns).toHaveLength(4);
});
