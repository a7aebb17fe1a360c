import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const stack = templateOf();
const startingWith = (start: string) => expect.stringMatching(new RegExp(`^${start}`));
const arn = (start: string) => ({ 'Fn::GetAtt': [startingWith(start), 'Arn'] });

describe.each(['Ingest', 'Schedule', 'Api'])('function %s', (name) => {
  test('runs on Node 24 and arm64 and logs as JSON', () => {
    expect(resource(stack, 'AWS::Lambda::Function', name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: startingWith(`${name}Logs`) } },
    });
  });

  test('keeps its logs for a month', () => {
    expect(resource(stack, 'AWS::Logs::LogGroup', name).Properties.RetentionInDays).toBe(30);
  });
});

test('the API has as many invocations at once as its stage says', () => {
  const reserved = (settings: object) =>
    resource(templateOf({ ...settings }), 'AWS::Lambda::Function', 'Api').Properties
      .ReservedConcurrentExecutions;
  expect([reserved({}), reserved({ apiConcurrency: 50 })]).toEqual([undefined, 50]);
});

describe('an upload', () => {
  const queue = resource(stack, 'AWS::SQS::Queue', 'IngestQueue').Properties;
  const bucket = resource(stack, 'AWS::S3::Bucket', 'Uploads');

  test('is queued, and its removal is; expiry by a lifecycle rule is not', () => {
    expect(bucket.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((Event) => ({
        Event,
        Queue: arn('IngestQueue'),
      })),
    });
    expect(bucket.DependsOn).toEqual([startingWith('IngestQueuePolicy')]);
  });

  test('may only come from a bucket of this account and stack', () => {
    const { PolicyDocument } = resource(stack, 'AWS::SQS::QueuePolicy', 'IngestQueue').Properties;
    expect(PolicyDocument).toMatchObject({
      Statement: [
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        ...['uploads', 'articles'].map((bucket) => ({
          Effect: 'Allow',
          Action: 'sqs:SendMessage',
          Principal: { Service: 's3.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnLike: {
              'aws:SourceArn': {
                'Fn::Join': [
                  '',
                  ['arn:', { Ref: 'AWS::Partition' }, `:s3:::presseschau-test-${bucket}*`],
                ],
              },
            },
          },
        })),
      ],
    });
  });

  test('is a dead letter after four deliveries', () => {
    expect(queue.RedrivePolicy).toEqual({
      deadLetterTargetArn: arn('IngestDeadLetters'),
      maxReceiveCount: 4,
    });
  });

  test('may be postponed by the function that failed on it', () => {
    const { PolicyDocument } = resource(stack, 'AWS::IAM::Policy', 'IngestRole').Properties;
    expect(PolicyDocument).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Action: expect.arrayContaining(['sqs:ChangeMessageVisibility']),
          Resource: arn('IngestQueue'),
        }),
      ]),
    });
  });

  test('is not delivered again while it is being processed', () => {
    const { Timeout } = resource(stack, 'AWS::Lambda::Function', 'Ingest').Properties;
    expect(Timeout).toBe(120);
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(Timeout));
  });

  test('fails alone in its batch', () => {
    const [mapping, ...others] = Object.values(resources(stack, 'AWS::Lambda::EventSourceMapping'));
    expect(others).toEqual([]);
    expect(mapping?.Properties).toMatchObject({
      BatchSize: 1,
      EventSourceArn: arn('IngestQueue'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});

test.each([
  ['10', 5, '2'],
  ['5', 2, '2'],
  ['3', 3, '1'],
  ['2', 2, '1'],
])(
  '%s requests to DeepL at once are %i invocations with %s each',
  (total, invocations, requests) => {
    const template = templateOf({ deeplConcurrency: total });
    const [mapping] = Object.values(resources(template, 'AWS::Lambda::EventSourceMapping'));
    expect(mapping?.Properties.ScalingConfig).toEqual({ MaximumConcurrency: invocations });
    expect(
      resource(template, 'AWS::Lambda::Function', 'Ingest').Properties.Environment,
    ).toMatchObject({ Variables: { DEEPL_CONCURRENCY: requests } });
  },
);

test('queues are encrypted, and dead letters outlive their source queue', () => {
  const retention = ({ Properties }: { Properties: Record<string, unknown> }) =>
    Number(Properties.MessageRetentionPeriod);
  for (const { Properties } of Object.values(resources(stack, 'AWS::SQS::Queue'))) {
    expect(Properties.SqsManagedSseEnabled).toBe(true);
  }
  for (const id of ['IngestDeadLetters', 'ScheduleDeadLetters']) {
    expect(retention(resource(stack, 'AWS::SQS::Queue', id))).toBe(14 * 86_400);
  }
  const queue = resource(stack, 'AWS::SQS::Queue', 'IngestQueue');
  expect(retention(queue)).toBeLessThan(14 * 86_400);
});

describe('a model that writes summaries', () => {
  const ingest = (settings: Record<string, string>) => {
    const template = templateOf(settings);
    const { Environment } = resource(template, 'AWS::Lambda::Function', 'Ingest').Properties;
    const policies = Object.values(resources(template, 'AWS::IAM::Policy'));
    const { Statement } = z
      .object({ Statement: z.array(z.looseObject({ Action: z.unknown() })) })
      .parse(resource(template, 'AWS::IAM::Policy', 'IngestRole').Properties.PolicyDocument);
    return {
      Environment,
      allowed: Statement.filter(({ Action }) => JSON.stringify(Action).includes('bedrock')),
      everywhere: JSON.stringify(policies).split('"bedrock:').length - 1,
    };
  };
  const joined = (...parts: string[]) => ({
    'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ...parts.flatMap(reference)]],
  });
  const reference = (part: string) => (part.startsWith('AWS::') ? { Ref: part } : part);
  const invoke = { Action: 'bedrock:InvokeModel', Effect: 'Allow' };

  test('is not configured by default', () => {
    const { Environment, everywhere } = ingest({});
    expect(everywhere).toBe(0);
    expect(JSON.stringify(Environment)).not.toContain('BEDROCK');
  });

  test('may be invoked by ingest, and no other model may', () => {
    const bedrockModelId = 'example.small-20250101-v1:0';
    const { Environment, allowed, everywhere } = ingest({ bedrockModelId });
    expect(Environment).toMatchObject({ Variables: { BEDROCK_MODEL_ID: bedrockModelId } });
    const model = joined(':bedrock:', 'AWS::Region', `::foundation-model/${bedrockModelId}`);
    expect(allowed).toEqual([{ ...invoke, Resource: model }]);
    expect(everywhere).toBe(1);
  });

  test('may be invoked in any region, but only through its profile', () => {
    const { allowed } = ingest({ bedrockModelId: 'eu.example.small-v1:0' });
    const name = ':inference-profile/eu.example.small-v1:0';
    const profile = joined(':bedrock:', 'AWS::Region', ':', 'AWS::AccountId', name);
    expect(allowed).toEqual([
      { ...invoke, Resource: profile },
      {
        ...invoke,
        Resource: joined(':bedrock:*::foundation-model/example.small-v1:0'),
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      },
    ]);
  });

  test.each(['*', 'example.*', 'arn:aws:bedrock:eu-central-1::foundation-model/example.small', ''])(
    'is one model: not %j',
    (bedrockModelId) => {
      expect(() => templateOf({ bedrockModelId })).toThrow('bedrockModelId');
    },
  );
});

describe('schedule', () => {
  test.each([
    ['Sweep', 'rate(1 hour)', 'Etc/UTC', { job: 'sweep' }],
    ['Terms', 'rate(1 hour)', 'Etc/UTC', { job: 'terms' }],
    ['Due', 'rate(1 minute)', 'Etc/UTC', { job: 'due' }],
    ['Webhooks', 'rate(1 minute)', 'Etc/UTC', { job: 'webhooks' }],
    ['Digest', 'cron(30 0 * * ? *)', 'Europe/Berlin', { job: 'digest' }],
  ])('%s', (name, expression, zone, job) => {
    const schedule = resource(stack, 'AWS::Scheduler::Schedule', `Schedule${name}`).Properties;
    expect(schedule).toMatchObject({
      State: 'ENABLED',
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      Target: {
        Arn: arn('ScheduleFunction'),
        RoleArn: arn('ScheduleSchedulerRole'),
        DeadLetterConfig: { Arn: arn('ScheduleDeadLetters') },
        Input: JSON.stringify(job),
      },
    });
  });

  test('a tick that fails is left to the next one', () => {
    const { Target } = resource(stack, 'AWS::Scheduler::Schedule', 'ScheduleDue').Properties;
    expect(Target).toMatchObject({
      RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 },
    });
  });

  test('only runs as schedules of this account', () => {
    const role = resource(stack, 'AWS::IAM::Role', 'ScheduleSchedulerRole').Properties;
    expect(role.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });

  test('a run that fails three times is a dead letter', () => {
    const invocation = resource(stack, 'AWS::Lambda::EventInvokeConfig', 'Schedule').Properties;
    expect(invocation).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: arn('ScheduleDeadLetters') } },
    });
  });
});
