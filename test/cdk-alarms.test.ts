import { expect, test } from 'vitest';
import { resource, resources, templates } from './support/cdk-templates.ts';

const { stack } = templates();

test.each([
  ['IngestDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['ScheduleDeadLetters', 'ApproximateNumberOfMessagesVisible', 0],
  ['OldestUpload', 'ApproximateAgeOfOldestMessage', 1800],
  ['IngestErrors', 'Errors', 0],
  ['IngestThrottles', 'Throttles', 0],
  ['TranslationsFailed', 'TranslationsFailed', 0],
  ['ApiErrors', 'Errors', 0],
])('%s', (name, metric, threshold) => {
  expect(resource(stack, 'AWS::CloudWatch::Alarm', `Alarms${name}`).Properties).toMatchObject({
    MetricName: metric,
    Threshold: threshold,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
  });
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
  const mailed = templates({ alarmEmail: 'desk@presseschau.example' }).stack;
  expect(resource(mailed, 'AWS::SNS::Subscription', 'Alarms').Properties).toMatchObject({
    Protocol: 'email',
    Endpoint: 'desk@presseschau.example',
  });
  expect(actions(mailed)).toHaveLength(7);
});

test('counts translations from the log lines of ingest', () => {
  const patterns = Object.values(resources(stack, 'AWS::Logs::MetricFilter')).map(
    ({ Properties }) => Properties.FilterPattern,
  );
  expect(patterns).toContain(
    '{ ($.message = "*: en failed (*") || ($.message = "*: ko failed (*") }',
  );
  expect(patterns).toHaveLength(3);
});
