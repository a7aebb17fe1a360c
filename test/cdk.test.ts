import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterEach, expect, test, vi } from 'vitest';
import { stacks } from '../cdk/stacks.ts';
import { resource, resources, templates } from './support/cdk-templates.ts';
import { cdkContext } from './support/synth.ts';

const flags = new URL(
  '../node_modules/aws-cdk-lib/recommended-feature-flags.json',
  import.meta.url,
);

test('every recommended flag is set', () => {
  expect(cdkContext()).toEqual(JSON.parse(readFileSync(flags, 'utf8')));
});

const everySetting = {
  deeplAuthKeyParameter: '/news/deepl',
  deeplEnglish: 'en-GB',
  deeplServerUrl: 'https://translate.example',
  alarmEmail: 'desk@presseschau.example',
};

const unbundled = (context: Record<string, string>) =>
  new App({ context: { ...cdkContext(), ...context, 'aws:cdk:bundling-stacks': [] } });

test.each([{}, everySetting])('cdk-nag and the validator find nothing: %j', (context) => {
  const app = unbundled(context);
  stacks(app);
  expect(app.synth().stacks).toHaveLength(2);
});

test('a finding stops the synthesis', () => {
  const app = unbundled({});
  new Queue(stacks(app).presseschau, 'Unguarded');
  expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
});

test('nothing runs but the three functions: no custom resource brings a fourth', () => {
  const { stack, edge } = templates();
  const types = [stack, edge].flatMap((template) =>
    Object.values<{ Type: string }>(template.toJSON().Resources).map(({ Type }) => Type),
  );
  expect(types.filter((type) => /^(Custom::|AWS::CloudFormation::)/.test(type))).toEqual([]);
  expect(types.filter((type) => type === 'AWS::Lambda::Function')).toHaveLength(3);
});

test('buckets and the address are put out', () => {
  const { stack, edge } = templates();
  expect(stack.findOutputs('*')).toMatchObject({ UploadsBucket: {}, ArticlesBucket: {} });
  expect(JSON.stringify(edge.findOutputs('Url'))).toContain('https://');
});

const ingestVariables = (context: Record<string, string>) =>
  resource(templates(context).stack, 'AWS::Lambda::Function', 'Ingest').Properties.Environment;

test('ingest is told the name of the key and no more by default', () => {
  expect(ingestVariables({})).toEqual({
    Variables: {
      NODE_OPTIONS: '--enable-source-maps',
      UPLOADS_BUCKET: { Ref: expect.stringMatching(/^Uploads/) },
      ARTICLES_BUCKET: { Ref: expect.stringMatching(/^Articles/) },
      DEEPL_AUTH_KEY_PARAMETER: '/presseschau/deepl-auth-key',
    },
  });
});

test('the context changes how DeepL is asked', () => {
  expect(ingestVariables(everySetting)).toMatchObject({
    Variables: {
      DEEPL_AUTH_KEY_PARAMETER: '/news/deepl',
      DEEPL_ENGLISH: 'en-GB',
      DEEPL_SERVER_URL: 'https://translate.example',
    },
  });
});

test.each([
  ['deeplAuthKeyParameter', 'deepl-auth-key'],
  ['deeplAuthKeyParameter', '/presseschau/*'],
  ['deeplEnglish', 'en'],
  ['deeplServerUrl', 'http://translate.example'],
  ['alarmEmail', 'nobody'],
])('a wrong %s is named: %s', (name, value) => {
  expect(() => templates({ [name]: value })).toThrow(name);
});

afterEach(() => vi.unstubAllEnvs());

test('no key is in a template, whatever the environment of the synthesis holds', () => {
  const secrets = {
    DEEPL_AUTH_KEY: '0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f:fx',
    AWS_SECRET_ACCESS_KEY: 'not/a/real/secret/but/as/long/as/one+has',
  };
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  const { stack, edge } = templates();
  const text = JSON.stringify([stack.toJSON(), edge.toJSON()]);
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i);
  expect(text).not.toMatch(/"DEEPL_AUTH_KEY"|A[KS]IA[0-9A-Z]{16}/);
  expect(Object.keys(resources(stack, 'AWS::SSM::Parameter'))).toEqual([]);
});
