import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterEach, expect, test, vi } from 'vitest';
import { createStack } from '../cdk/create-stack.ts';
import { deployedSettings } from '../cdk/deployment-settings.ts';
import { resource, resources, templateOf } from './support/cdk-templates.ts';
import { cdkContext } from './support/synth.ts';

const flags = new URL(
  '../node_modules/aws-cdk-lib/recommended-feature-flags.json',
  import.meta.url,
);

test('every recommended flag is set', () => {
  expect(cdkContext()).toEqual(JSON.parse(readFileSync(flags, 'utf8')));
});

const everySetting = {
  account: '111122223333',
  region: 'eu-central-1',
  tags: { 'cost-centre': 'newsroom' },
  terminationProtection: true,
  deeplAuthKeyParameter: '/news/deepl',
  deeplEnglish: 'en-GB',
  deeplServerUrl: 'https://translate.example',
  translate: 'on-read',
  monthlyCap: 500_000,
  articleCap: 20_000,
  pricePerMillion: 25,
  priceCurrency: 'USD',
  bedrockModelId: 'example.small-v1:0',
  alarmEmail: 'desk@presseschau.example',
  runbook: 'https://wiki.presseschau.example/operate',
  quietHours: 12,
  tracing: true,
  canary: { everyMinutes: 30, keyParameter: '/news/canary' },
  pushers: ['dpa', 'afp-de'],
  uploaderArns: ['arn:aws:iam::111122223333:role/newsroom'],
  domain: {
    name: 'press.news.example',
    certificateArn:
      'arn:aws:acm:us-east-1:111122223333:certificate/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
    hostedZoneId: 'Z0123456789ABCDEFGHIJ',
  },
  webAclArn:
    'arn:aws:wafv2:us-east-1:111122223333:global/webacl/press/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
  accessLogDays: 30,
  apiConcurrency: 50,
  kmsKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
  uploadsBucket: 'press-uploads',
  articlesBucket: 'press-articles',
};

const unbundled = () => new App({ context: { ...cdkContext(), 'aws:cdk:bundling-stacks': [] } });

test('a stage has a stack of its own, with its tags; prod is protected', () => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stackOf = (stage: string, settings = {}) =>
    createStack(app, deployedSettings(stage, settings));
  const prod = stackOf('prod', { tags: { team: 'desk' }, region: 'eu-west-1' });
  expect(prod).toMatchObject({
    stackName: 'Presseschau-prod',
    region: 'eu-west-1',
    terminationProtection: true,
  });
  expect(prod.tags.tagValues()).toEqual({ 'presseschau-stage': 'prod', team: 'desk' });
  expect(stackOf('dev')).toMatchObject({
    stackName: 'Presseschau-dev',
    terminationProtection: false,
  });
  expect(stackOf('beta', { terminationProtection: true }).terminationProtection).toBe(true);
});

const regional = { bedrockModelId: 'eu.example.small-v1:0' };

// The validator takes seconds to load: all that needs it is in this file.
test.each([{}, everySetting, regional])(
  'cdk-nag and the validator find nothing: %j',
  (settings) => {
    const app = unbundled();
    createStack(app, deployedSettings('prod', settings));
    expect(app.synth().stacks).toHaveLength(1);
  },
);

test('a finding stops the synthesis', () => {
  const app = unbundled();
  new Queue(createStack(app, deployedSettings('prod', {})), 'Unguarded');
  expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
});

test('only the three functions run: no custom resource adds a fourth', () => {
  const stack = templateOf();
  const types = Object.values<{ Type: string }>(stack.toJSON().Resources).map(({ Type }) => Type);
  expect(types.filter((type) => /^(Custom::|AWS::CloudFormation::)/.test(type))).toEqual([]);
  expect(types.filter((type) => type === 'AWS::Lambda::Function')).toHaveLength(3);
});

test('the buckets and the address are outputs', () => {
  const stack = templateOf();
  expect(stack.findOutputs('*')).toMatchObject({ UploadsBucket: {}, ArticlesBucket: {} });
  expect(JSON.stringify(stack.findOutputs('Url'))).toContain('https://');
});

const environments = (settings: Record<string, unknown>) => {
  const stack = templateOf(settings);
  const environment = (name: string) =>
    resource(stack, 'AWS::Lambda::Function', name).Properties.Environment;
  return ['Ingest', 'Schedule', 'Api'].map(environment);
};
const ARTICLES = { ARTICLES_BUCKET: { Ref: expect.stringMatching(/^Articles/) } };
const BUCKETS = { ...ARTICLES, UPLOADS_BUCKET: { Ref: expect.stringMatching(/^Uploads/) } };
const TELEMETRY = { STAGE: 'test', LOG_FORMAT: 'json' };
const SITE = { SITE_URL: { 'Fn::Join': ['', ['https://', expect.anything()]] } };
const QUEUE = { QUEUE_URL: { Ref: expect.stringMatching(/^IngestQueue/) } };

test('by default a function gets its buckets, and the name of the key if it asks DeepL', () => {
  const deepl = { DEEPL_AUTH_KEY_PARAMETER: '/presseschau/deepl-auth-key' };
  expect(environments({})).toEqual([
    {
      Variables: {
        ...BUCKETS,
        ...QUEUE,
        ...TELEMETRY,
        ...deepl,
        DEEPL_CONCURRENCY: '2',
      },
    },
    { Variables: { ...BUCKETS, ...QUEUE, ...TELEMETRY, ...SITE, ...deepl } },
    { Variables: { ...ARTICLES } },
  ]);
});

test('the API is told that everybody may read', () => {
  const [, , api] = environments({ access: 'public' });
  expect(api).toEqual({ Variables: { ...ARTICLES, ACCESS: 'public' } });
});

test('a function gets the settings that it reads from its stage, and no others', () => {
  const deepl = {
    DEEPL_AUTH_KEY_PARAMETER: '/news/deepl',
    DEEPL_SERVER_URL: 'https://translate.example',
    MONTHLY_CAP: '500000',
    ARTICLE_CAP: '20000',
  };
  const ingest = {
    DEEPL_ENGLISH: 'en-GB',
    DEEPL_CONCURRENCY: '2',
    TRANSLATE: 'on-read',
    BEDROCK_MODEL_ID: 'example.small-v1:0',
  };
  const price = { PRICE_PER_MILLION: '25', PRICE_CURRENCY: 'USD' };
  expect(environments(everySetting)).toEqual([
    { Variables: { ...BUCKETS, ...QUEUE, ...TELEMETRY, ...deepl, ...ingest } },
    {
      Variables: {
        ...BUCKETS,
        ...QUEUE,
        ...TELEMETRY,
        SITE_URL: 'https://press.news.example',
        CANARY_KEY_PARAMETER: '/news/canary',
        ...deepl,
      },
    },
    { Variables: { ...ARTICLES, TRANSLATE: 'on-read', ...price } },
  ]);
});

test.each([
  ['deeplAuthKeyParameter', 'deepl-auth-key'],
  ['deeplAuthKeyParameter', '/presseschau/*'],
  ['deeplEnglish', 'en'],
  ['deeplServerUrl', 'http://translate.example'],
  ['alarmEmail', 'nobody'],
  ['deeplConcurrency', '1'],
  ['translate', 'never'],
  ['monthlyCap', '0'],
  ['articleCap', 'many'],
  ['pricePerMillion', '-1'],
  ['priceCurrency', 'euro'],
  ['pushers', 'dpa'],
  ['pushers', ['dpa', '']],
  ['pushers', ['dpa', 'dpa']],
  ['pushers', ['DPA']],
  ['pushers', ['dpa/*']],
  ['pushers', ['../dpa']],
  ['pushers', ['a-1']],
  ['uploaderArns', ['111122223333']],
  ['uploaderArns', ['*']],
  ['uploaderArns', ['arn:aws:iam::111122223333:root']],
  ['uploaderArns', ['arn:aws:iam::111122223333:role/*']],
  ['account', 111122223333],
  ['region', 'Frankfurt'],
  ['tags', { 'aws:stage': 'prod' }],
  ['tags', ['prod']],
  ['terminationProtection', 'yes'],
  ['domain', 'press.news.example'],
  ['domain', { name: 'press.news.example' }],
  [
    'domain',
    {
      name: 'press.news.example',
      certificateArn:
        'arn:aws:acm:eu-central-1:111122223333:certificate/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
    },
  ],
  [
    'webAclArn',
    'arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/press/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
  ],
  ['accessLogDays', 0],
  ['apiConcurrency', 0],
  ['apiConcurrency', 2.5],
  ['kmsKeyArn', 'alias/press'],
  ['uploadsBucket', 'Press Uploads'],
  ['articlesBucket', 's3://press'],
])('a wrong %s is named: %j', (name, value) => {
  expect(() => templateOf({ [name]: value })).toThrow(name);
});

test.each(['monthlycap', 'monthly-cap', 'MONTHLY_CAP', 'deeplKey'])(
  'a name that is no setting is refused: %s',
  (name) => {
    expect(() => templateOf({ [name]: '1' })).toThrow(`${name} is no setting; there are deepl`);
  },
);

afterEach(() => vi.unstubAllEnvs());

test('no key is in a template, whatever the environment of the synthesis holds', () => {
  const secrets = {
    DEEPL_AUTH_KEY: '0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f:fx',
    AWS_SECRET_ACCESS_KEY: 'not/a/real/secret/but/as/long/as/one+has',
  };
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  const stack = templateOf();
  const text = JSON.stringify(stack.toJSON());
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i);
  expect(text).not.toMatch(/"DEEPL_AUTH_KEY"|A[KS]IA[0-9A-Z]{16}/);
  expect(Object.keys(resources(stack, 'AWS::SSM::Parameter'))).toEqual([]);
});

test('a canary needs a key where readers do', () => {
  expect(() => deployedSettings('test', { canary: {} })).toThrow(
    /^canary must have a keyParameter/,
  );
  expect(deployedSettings('test', { canary: {}, access: 'public' }).canary).toEqual({
    everyMinutes: 60,
  });
});

test('traces are a setting', () => {
  const modes = (settings: Record<string, unknown>) =>
    Object.values(resources(templateOf(settings), 'AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.TracingConfig,
    );
  expect(modes({})).toEqual([undefined, undefined, undefined]);
  expect(modes({ tracing: true })).toEqual(Array(3).fill({ Mode: 'Active' }));
});
