import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, test, vi } from 'vitest';
import { deployedSettings } from '../cdk/deployment-settings.ts';
import { adoptBuckets } from '../local/deployed/adopt-buckets.ts';
import { checkStage } from '../local/deployed/check-stage.ts';
import { checkAlarms, ringAlarm } from '../local/deployed/checks-of-alarms.ts';
import { checkColdStarts } from '../local/deployed/checks-of-functions.ts';
import { openStage } from '../local/deployed/deployed-stage.ts';
import { redriveDeployed } from '../local/deployed/redrive-deployed.ts';
import { FERRY } from './support/articles.ts';
import { type Answers, QUEUES, startAws } from './support/aws-stand-in.ts';
import { startProgram, temporaryFolder } from './support/process.ts';
import { startS3Buckets } from './support/s3-buckets.ts';

afterEach(() => vi.unstubAllEnvs());

const OUTPUTS = {
  UploadsBucket: 'uploads',
  ArticlesBucket: 'articles',
  Queue: `${QUEUES}/111122223333/uploads`,
  DeadLetters: `${QUEUES}/111122223333/dead`,
  IngestFunction: 'ingest',
  ScheduleFunction: 'schedule',
  ApiFunction: 'api',
  ApiUrl: 'https://api.example/',
  KeysArn: 'arn:aws:cloudfront::111122223333:key-value-store/0a1b',
  Url: 'https://press.example',
};

const stackOf = (StackStatus: string, outputs: Record<string, string> = OUTPUTS) => ({
  Stacks: [
    {
      StackName: 'Presseschau-dev',
      StackStatus,
      CreationTime: '2026-11-27T08:00:00Z',
      Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
        OutputKey,
        OutputValue,
      })),
    },
  ],
});

const parameters: Record<string, string> = {
  '/cdk-bootstrap/hnb659fds/version': '27',
  '/presseschau/deepl-auth-key': 'key',
};

const SOUND: Answers = {
  GetCallerIdentity: () => ({ Account: '111122223333', Arn: 'arn:aws:iam::111122223333:user/a' }),
  GetParameter: ({ Name }) => {
    const Value = parameters[String(Name)];
    return Value === undefined ? 'ParameterNotFound' : { Parameter: { Name, Value } };
  },
  GetAccountSettings: () => ({
    AccountLimit: { ConcurrentExecutions: 1_000, UnreservedConcurrentExecutions: 1_000 },
  }),
  DescribeStacks: () => stackOf('UPDATE_COMPLETE'),
};

/** AWS answers like this to the clients of this process. */
const begin = async (answers: Answers) => {
  const aws = await startAws({ ...SOUND, ...answers });
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value);
  return aws;
};

/** Nothing listens there. */
const NOWHERE = 'https://127.0.0.1:1';

const checked = async (answers: Answers, settings: Record<string, unknown> = {}) => {
  await begin(answers);
  const findings = await checkStage(
    deployedSettings('dev', { deeplServerUrl: NOWHERE, ...settings }),
  );
  return findings.filter(({ state }) => state === 'wrong').map(({ text }) => text);
};

test('a stage for which all is there', async () => {
  expect(await checked({})).toEqual([]);
  await begin({ DescribeStacks: () => 'Stack Presseschau-dev does not exist' });
  const findings = await checkStage(deployedSettings('dev', { deeplServerUrl: NOWHERE }));
  expect(findings.filter(({ name }) => name === 'stack')).toEqual([
    {
      name: 'stack',
      state: 'ok',
      text: 'Presseschau-dev is not there yet: npm run deploy -- dev creates it',
    },
  ]);
});

test.each<[string, Answers, Record<string, unknown>, RegExp]>([
  ['credentials', { GetCallerIdentity: () => 'ExpiredToken' }, {}, /ExpiredToken/],
  ['the account', {}, { account: '999988887777' }, /is in 111122223333; the stage dev is for 9999/],
  ['the parameter', {}, { deeplAuthKeyParameter: '/other' }, /aws ssm put-parameter .* --name \/o/],
  [
    'the bootstrap',
    {
      GetParameter: ({ Name }) =>
        /bootstrap/.test(String(Name)) ? 'ParameterNotFound' : { Parameter: { Value: 'key' } },
    },
    {},
    /^missing: npx cdk bootstrap -c stage=dev/,
  ],
  ['the quota', {}, { apiConcurrency: 950 }, /has to leave 100: lower it/],
  [
    'a stack that failed',
    { DescribeStacks: () => stackOf('ROLLBACK_COMPLETE', {}) },
    {},
    /: aws cloudformation delete-stack --region eu-central-1 --stack-name Presseschau-dev$/,
  ],
  [
    'a protected stack that failed',
    { DescribeStacks: () => stackOf('ROLLBACK_COMPLETE', {}) },
    { terminationProtection: true },
    /update-termination-protection --no-enable-termination-protection .* && aws .* delete-stack /,
  ],
  [
    'a stack at work',
    { DescribeStacks: () => stackOf('UPDATE_IN_PROGRESS') },
    {},
    /wait until that is over/,
  ],
  ['other buckets', {}, { uploadsBucket: 'press-uploads' }, /only a new stack adopts buckets/],
])('what is wrong with %s is said, with what to do', async (_, answers, settings, message) => {
  expect(await checked(answers, settings)).toEqual([expect.stringMatching(message)]);
});

test('a stage that is not deployed says how it is', async () => {
  await begin({ DescribeStacks: () => 'Stack with id Presseschau-dev does not exist' });
  await expect(openStage('dev')).rejects.toThrow('deploy it with npm run deploy -- dev');
  await expect(openStage('beta')).rejects.toThrow('There is no stage beta');
  await begin({ DescribeStacks: () => 'Not authorized' });
  await expect(openStage('dev')).rejects.toThrow(/Not authorized\nnpm run doctor -- dev says/);
});

test('dead letters are moved back to their queue', async () => {
  const statuses = ['RUNNING', 'COMPLETED'];
  const { asked } = await begin({
    GetQueueAttributes: () => ({
      Attributes: { QueueArn: 'arn:aws:sqs:::dead', ApproximateNumberOfMessages: '3' },
    }),
    StartMessageMoveTask: () => ({ TaskHandle: 'task' }),
    ListMessageMoveTasks: () => ({
      Results: [{ Status: statuses.shift(), ApproximateNumberOfMessagesMoved: 3 }],
    }),
  });
  await redriveDeployed(await openStage('dev'), 7);
  expect(asked.find(({ operation }) => operation === 'StartMessageMoveTask')?.input).toEqual({
    SourceArn: 'arn:aws:sqs:::dead',
    MaxNumberOfMessagesPerSecond: 7,
  });
  expect(statuses).toEqual([]);
});

test('buckets that were kept begin the new stack', async () => {
  const s3 = await startS3Buckets();
  await s3.client.send(new CreateBucketCommand({ Bucket: 'press-uploads' }));
  const folder = temporaryFolder();
  const Resources = {
    Uploads1A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'press-uploads' } },
    Articles2B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'press-articles' } },
    Queue3C: { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: true } },
    Logs4D: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: {} } },
  };
  writeFileSync(join(folder, 'template'), JSON.stringify({ Resources }));
  writeFileSync(
    join(folder, 'cdk'),
    `#!/bin/sh\nwhile [ $# -gt 1 ]; do shift; done\ncp ${folder}/template "$1/Presseschau-dev.template.json"\n`,
  );
  chmodSync(join(folder, 'cdk'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  let executed = false;
  const { asked } = await begin({
    DescribeStacks: () => (executed ? stackOf('IMPORT_COMPLETE') : 'It does not exist'),
    CreateChangeSet: () => ({ Id: 'arn:change' }),
    DescribeChangeSet: () => ({ Status: 'CREATE_COMPLETE' }),
    ExecuteChangeSet: () => {
      executed = true;
      return {};
    },
  });
  vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.url);
  const names = { uploadsBucket: 'press-uploads', articlesBucket: 'press-articles' };
  const settings = deployedSettings('dev', names);
  expect(await adoptBuckets(settings)).toEqual(['press-uploads']);
  const change = asked.find(({ operation }) => operation === 'CreateChangeSet')?.input ?? {};
  expect(change).toMatchObject({
    StackName: 'Presseschau-dev',
    ChangeSetType: 'IMPORT',
    'ResourcesToImport.member.1.LogicalResourceId': 'Uploads1A',
    'ResourcesToImport.member.1.ResourceIdentifier.entry.1.value': 'press-uploads',
  });
  expect(JSON.parse(String(change.TemplateBody))).toEqual({
    Resources: {
      Uploads1A: {
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Retain',
        Properties: { BucketName: 'press-uploads' },
      },
    },
  });
  // The stack is there now.
  expect(await adoptBuckets(settings)).toEqual([]);
  await s3.close();
});

test('cold starts are read from the logs of invocations, and alarms from CloudWatch', async () => {
  const reports = ['REPORT Init Duration: 412.5 ms', '{"initDurationMs": 400}', 'REPORT warm'];
  await begin({
    Invoke: ({ FunctionName }) => ({
      log: Buffer.from(
        FunctionName === 'api' ? (reports.pop() ?? '') : 'Init Duration: 5000.0 ms',
      ).toString('base64'),
    }),
    DescribeAlarms: () => ({
      MetricAlarms: [
        {
          AlarmName: 'Presseschau-dev-AlarmsEdgeDownE5D313B9-3F1D6BD1AAB7',
          StateValue: 'ALARM',
          ComparisonOperator: 'LessThanThreshold',
          Threshold: 1,
          AlarmActions: ['arn'],
        },
        {
          AlarmName: 'Presseschau-dev-AlarmsApiErrorsEE9D1F1D-9DFAF393F8E7',
          StateValue: 'OK',
          ComparisonOperator: 'GreaterThanThreshold',
          Threshold: 0,
          AlarmActions: [],
        },
      ],
    }),
  });
  const stage = await openStage('dev');
  const starts = await checkColdStarts(stage);
  expect(starts.map(({ holds }) => holds)).toEqual([true, false, false]);
  expect(starts[0]?.seen).toBe('400 ms, the median of 2');
  const alarms = await checkAlarms(stage);
  expect(alarms.map(({ holds }) => holds)).toEqual([false, false, true]);
  expect(alarms.slice(1).map(({ claim }) => claim)).toEqual([
    'EdgeDown is quiet (rings below 1)',
    'ApiErrors is quiet (rings above 0)',
  ]);
});

test.each([
  ['Successfully executed action arn:aws:sns:eu-central-1:1:mail', true],
  ['Failed to execute action arn:aws:sns:eu-central-1:1:mail', false],
])('an alarm that is rung says whether its mail was sent: %s', async (HistorySummary, holds) => {
  const AlarmName = 'Presseschau-dev-AlarmsEdgeDownE5D313B9-3F1D6BD1AAB7';
  await begin({
    DescribeAlarms: () => ({ MetricAlarms: [{ AlarmName, AlarmActions: ['arn'] }] }),
    SetAlarmState: () => ({}),
    DescribeAlarmHistory: () => ({ AlarmHistoryItems: [{ AlarmName, HistorySummary }] }),
  });
  expect(await ringAlarm(await openStage('dev'))).toEqual({
    claim: 'EdgeDown mails when it rings',
    seen: HistorySummary,
    holds,
  });
});

test('a sweep answers with what it queued, and fails with the function', async () => {
  const aws = await startAws({ ...SOUND, Invoke: () => ({ uploads: 2 }) });
  const sweep = startProgram(['local/sweep.ts', 'dev', '--everything'], aws.environment);
  expect(await sweep.ended).toBe(0);
  expect(JSON.parse(sweep.output())).toEqual({ uploads: 2 });
  expect(aws.asked.at(-1)?.input).toEqual({
    FunctionName: 'schedule',
    Payload: { job: 'sweep', everything: true },
  });
});

test('a deployment begins with its checks: nothing is done while something is wrong', async () => {
  const folder = temporaryFolder();
  const done = join(folder, 'done');
  writeFileSync(join(folder, 'cdk'), `#!/bin/sh\necho "$@" >> ${done}\n`);
  chmodSync(join(folder, 'cdk'), 0o755);
  const PATH = `${folder}:${process.env.PATH}`;
  const deploy = async (answers: Answers, ...options: string[]) => {
    const { environment } = await startAws({ ...SOUND, ...answers });
    const program = startProgram(['local/deploy.ts', 'dev', ...options], { ...environment, PATH });
    return { code: await program.ended, output: program.output() };
  };
  const refused = await deploy({ GetAccountSettings: () => 'AccessDenied' }, '--yes');
  expect(refused.output).toContain('Nothing was deployed');
  expect([refused.code, existsSync(done)]).toEqual([1, false]);
  const { code, output } = await deploy({}, '--yes', '--without-sample');
  expect(output).toContain('read     https://press.example/');
  expect(code).toBe(0);
  expect(readFileSync(done, 'utf8').trim().split('\n')).toEqual([
    'diff -c stage=dev',
    'deploy -c stage=dev --require-approval never',
  ]);
});

test('an archive is copied after its plan, and a second run goes on where the first ended', async () => {
  const s3 = await startS3Buckets();
  await s3.client.send(new CreateBucketCommand({ Bucket: 'archive' }));
  const keep = (Key: string, Body: string | Buffer) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'archive', Key, Body }));
  await keep('2019/Fähre + 1?.txt', FERRY);
  await keep('2019/leer.txt', 'Short.');
  await keep('2020/later.txt', FERRY);
  let waiting = 100;
  const aws = await startAws({
    ...SOUND,
    GetQueueAttributes: () => {
      const Attributes = { ApproximateNumberOfMessages: String(waiting) };
      waiting = 0;
      return { Attributes };
    },
  });
  const backfill = async (...options: string[]) => {
    const program = startProgram(
      ['local/backfill.ts', 'dev', 's3://archive/2019/', '--rate', '50', ...options],
      { ...aws.environment, AWS_ENDPOINT_URL_S3: s3.url },
    );
    return { code: await program.ended, output: program.output() };
  };
  const uploaded = async () =>
    (await s3.sound.uploads.list('')).entries.map(({ key }) => key).sort();

  const planned = await backfill();
  expect(planned.output).toMatch(/objects +2 to copy .*; 0 are there, 0 are too large/);
  expect(planned.output).toMatch(/looked into 2: 1 articles, 1 rejected/);
  expect(planned.output).toMatch(/DeepL +EUR 0\.0[1-9]/);
  expect(planned.output).toContain('Confirm with --yes');
  expect([planned.code, await uploaded()]).toEqual([1, []]);

  const copied = await backfill('--yes');
  expect(copied.output).toContain('2 copied, 0 failed');
  expect(copied.code).toBe(0);
  expect(await uploaded()).toEqual(['2019/Fähre + 1?.txt', '2019/leer.txt']);
  await keep('2019/neu.txt', FERRY);
  expect((await backfill('--plan')).output).toMatch(/1 to copy .*; 2 are there/);
  await s3.close();
});
