import { describe, expect, test } from 'vitest';
import {
  allowanceKey,
  anchorKey,
  begunKey,
  bookKey,
  changeKey,
  damagedKey,
  documentKey,
  dueKey,
  indexKey,
  ledgerKey,
  lockKey,
  manifestKey,
  memoryKey,
  withdrawnKey,
  workKey,
} from '../shared/store/object-keys.ts';
import { access } from './support/cdk-access.ts';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const stack = templateOf();

const logs = (name: string) => ({
  'logs:CreateLogStream': [`${name}Logs`],
  'logs:PutLogEvents': [`${name}Logs`],
});

const KEY = 'arn:Partition:ssm:Region:AccountId:parameter/presseschau/deepl-auth-key';

describe('each role may do this and nothing else', () => {
  test('ingest', () => {
    const readAndWritten = [
      'anchors',
      'articles',
      'brought',
      'changes',
      'digests',
      'ledger',
      'locks',
      'memory',
      'waiting',
      'work',
    ].map((at) => `Articles/${at}/*`);
    const written = [
      ...readAndWritten,
      ...['damaged', 'deliveries', 'due', 'index', 'items', 'seen', 'unlisted'].map(
        (at) => `Articles/${at}/*`,
      ),
    ].sort();
    const takenDown = 'Articles/take-down/*';
    const allowances = 'Articles/allowances/*';
    const consumed = ['IngestQueue'];
    expect(access(stack, 'IngestRole')).toEqual({
      ...logs('Ingest'),
      's3:ListBucket': ['Articles', 'Uploads'],
      's3:GetObject': [...readAndWritten, 'Articles/config/*', takenDown, 'Uploads/*'].sort(),
      's3:PutObject': [
        allowances,
        ...written,
        'Articles/config/glossary.json*',
        'Articles/config/terms-report.json*',
        'Uploads/*',
      ].sort(),
      's3:DeleteObject': [
        ...written.filter((at) => !/changes|digests|items|ledger/.test(at)),
        allowances,
        takenDown,
        'Uploads/*',
      ].sort(),
      'sqs:SendMessage': consumed,
      'sqs:ReceiveMessage': consumed,
      'sqs:DeleteMessage': consumed,
      'sqs:ChangeMessageVisibility': consumed,
      'sqs:GetQueueAttributes': consumed,
      'sqs:GetQueueUrl': consumed,
      'ssm:GetParameter': [KEY],
    });
  });

  test('schedule', () => {
    expect(access(stack, 'ScheduleRole')).toEqual({
      ...logs('Schedule'),
      's3:ListBucket': ['Articles', 'Uploads'],
      's3:GetLifecycleConfiguration': ['Uploads'],
      's3:GetObject': [
        'Articles/articles/*',
        'Articles/changes/*',
        'Articles/config/*',
        'Articles/digests/*',
        'Articles/ledger/*',
        'Articles/locks/*',
        'Articles/memory/*',
        'Articles/waiting/*',
        'Articles/webhooks/*',
        'Articles/work/*',
      ],
      's3:DeleteObject': [
        'Articles/allowances/*',
        'Articles/index/*',
        'Articles/ledger/*',
        'Articles/locks/*',
        'Articles/seen/*',
        'Articles/unlisted/*',
        'Articles/waiting/*',
      ],
      's3:PutObject': [
        'Articles/changes/*',
        'Articles/config/glossary.json*',
        'Articles/config/sweep.json*',
        'Articles/config/terms-report.json*',
        'Articles/config/upload-expiry.json*',
        'Articles/config/version.json*',
        'Articles/damaged/*',
        'Articles/digests/*',
        'Articles/index/*',
        'Articles/ledger/*',
        'Articles/webhooks/*',
      ],
      'ssm:GetParameter': [KEY],
      'sqs:SendMessage': ['IngestQueue', 'ScheduleDeadLetters'],
      'sqs:GetQueueAttributes': ['ScheduleDeadLetters'],
      'sqs:GetQueueUrl': ['ScheduleDeadLetters'],
    });
  });

  test('api', () => {
    expect(access(stack, 'ApiRole')).toEqual({
      ...logs('Api'),
      's3:ListBucket': ['Articles'],
      's3:GetObject': [
        'Articles/articles/*',
        'Articles/config/version.json*',
        'Articles/digests/*',
        'Articles/ledger/*',
      ],
      's3:PutObject': ['Articles/take-down/*'],
    });
  });

  test('scheduler', () => {
    expect(access(stack, 'ScheduleSchedulerRole')).toEqual({
      'lambda:InvokeFunction': ['ScheduleFunction'],
      'sqs:SendMessage': ['ScheduleDeadLetters'],
    });
  });

  test('no other role or policy', () => {
    expect(Object.keys(resources(stack, 'AWS::IAM::Role'))).toHaveLength(4);
    expect(Object.keys(resources(stack, 'AWS::IAM::Policy'))).toHaveLength(4);
    expect(Object.keys(resources(stack, 'AWS::IAM::ManagedPolicy'))).toEqual([]);
    expect(JSON.stringify(stack.toJSON())).not.toContain('ManagedPolicyArns');
  });
});

test.each([
  manifestKey('a'),
  documentKey('a', 'ko'),
  memoryKey('a', 'en'),
  workKey('a'),
  lockKey('a'),
  anchorKey('a'),
  damagedKey('articles/a/manifest.json', '"1"'),
  begunKey('a', 1, '"1"'),
  ledgerKey('2026-11'),
  bookKey('2026-11', 'b'),
  allowanceKey('2026-11', 'b', 1),
  indexKey(new Date(0), 'a'),
  changeKey(new Date(0), 'a', 'facets'),
  dueKey(new Date(0), 'a'),
  withdrawnKey('a'),
])('ingest may write %s', (key) => {
  const prefixes = access(stack, 'IngestRole')['s3:PutObject'] ?? [];
  expect(prefixes.some((prefix) => `Articles/${key}`.startsWith(prefix.slice(0, -1)))).toBe(true);
});

test('with a canary the schedule may write and remove it, and read the key of a reader', () => {
  const canary = templateOf({ canary: { keyParameter: '/presseschau/canary-key' } });
  const may = access(canary, 'ScheduleRole');
  const before = access(stack, 'ScheduleRole');
  const added = (action: string) =>
    may[action]?.filter((resource) => !before[action]?.includes(resource));
  expect(added('s3:PutObject')).toEqual(['Uploads/canary/*']);
  expect(added('s3:DeleteObject')).toEqual(['Uploads/canary/*']);
  expect(added('ssm:GetParameter')).toEqual([KEY.replace('deepl-auth-key', 'canary-key')]);
  expect(may['s3:GetObject']).toEqual(before['s3:GetObject']);
});

describe('with read-through', () => {
  const reading = templateOf({ translate: 'on-read' });

  test.each([
    ['ApiRole', 's3:PutObject'],
    ['IngestRole', 's3:DeleteObject'],
  ])('%s may, of the notes of what was opened, only %s', (role, only) => {
    const [before, now] = [access(stack, role), access(reading, role)];
    expect(now).toEqual({
      ...before,
      [only]: [...(before[only] ?? []), 'Articles/opened/*'].sort(),
    });
  });

  test.each([
    [stack, ['take-down/']],
    [reading, ['take-down/', 'opened/']],
  ])('a note is an event on the queue of the uploads', (template, prefixes) => {
    const bucket = resource(template, 'AWS::S3::Bucket', 'Articles');
    expect(bucket.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: prefixes.map((Value) => ({
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value }] } },
        Queue: expect.anything(),
      })),
    });
  });
});
