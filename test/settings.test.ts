import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTING_NAMES, StageOptions, StageVariables } from '../cdk/deployment-settings.ts';
import { HomeSettings, readHomeSettings } from '../local/home-settings.ts';
import {
  ApiSettings,
  contextName,
  IngestSettings,
  readSettings,
  ScheduleSettings,
  Settings,
} from '../shared/settings.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const readme = read('README.md');

const code = (markdown = ''): string[] =>
  [...markdown.matchAll(/`([^`]+)`/g)].map(([, it]) => it ?? '');

/** Variables with their defaults, from the rows `| variables | meaning | defaults |`. */
const documented = (): Map<string, string> => {
  const [, table = ''] =
    /^\| variable \| meaning \| default \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [, variables, , defaults = ''] = row.split(/(?<!\\)\|/);
        const each = defaults.replaceAll('`', '').trim().split(', ');
        return code(variables).map((name, i): [string, string] => [name, each[i] ?? each[0] ?? '']);
      }),
  );
};

describe('the README', () => {
  const variables = Object.keys(HomeSettings.shape).filter((name) => !name.startsWith('AWS_'));

  test('lists the variables of the local home', () => {
    expect([...documented().keys()].sort()).toEqual(variables.sort());
  });

  test.each(variables)('has the default of %s', (name) => {
    const standard = readHomeSettings({})[name as keyof HomeSettings];
    const cell = documented().get(name);
    if (standard === undefined) expect(['', 'none', "the key's own"]).toContain(cell);
    else expect(cell).toBe(String(standard));
  });
});

test('docs/deploy.md lists the settings of a stage', () => {
  const [, table = ''] =
    /^\| setting \| meaning \| default \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(
      read('docs/deploy.md'),
    ) ?? [];
  const names = table.split('\n').flatMap((row) => code(row.split('|')[1]));
  expect(names.sort()).toEqual([...SETTING_NAMES].sort());
});

describe('every setting', () => {
  const functions = { ...IngestSettings.shape, ...ScheduleSettings.shape, ...ApiSettings.shape };
  // Given by the home and the deployment themselves, or by the environment of AWS.
  const WIRED = [
    'ACCESS',
    'UPLOADS_BUCKET',
    'ARTICLES_BUCKET',
    'QUEUE_URL',
    'LOOPBACK_WEBHOOKS',
    'SITE_URL',
    'CANARY_KEY_PARAMETER',
    'STAGE',
    'LOG_FORMAT',
    'SEARCH_FILE',
    'SEARCH_ENDPOINT',
  ];
  const ONLY_AT_HOME = ['DEEPL_AUTH_KEY', 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME'];
  const ONLY_DEPLOYED = ['DEEPL_AUTH_KEY_PARAMETER'];
  const settable = Object.keys(Settings.shape).filter((name) => !WIRED.includes(name));

  test.each(Object.keys(Settings.shape))('%s is read by a function', (name) => {
    expect(functions).toHaveProperty(name);
  });

  test.each(settable.filter((name) => !ONLY_DEPLOYED.includes(name)))(
    '%s can be set at home',
    (name) => {
      expect(HomeSettings.shape).toHaveProperty(name);
    },
  );

  test.each(settable.filter((name) => !ONLY_AT_HOME.includes(name)))(
    '%s can be set in a deployment',
    (name) => {
      expect(StageVariables.shape).toHaveProperty(name);
    },
  );
});

test('every setting has a sentence that says what is wrong with it', () => {
  for (const { shape } of [Settings, HomeSettings, StageVariables, StageOptions])
    for (const [name, schema] of Object.entries(shape))
      expect(schema.description, name).toMatch(/^(must|has) /);
});

test.each([
  [
    IngestSettings,
    'UPLOADS_BUCKET must name the bucket of the uploads; ARTICLES_BUCKET must name the bucket of the articles; QUEUE_URL must be the URL of the SQS queue',
  ],
  [ScheduleSettings, 'QUEUE_URL must be the URL of the SQS queue'],
  [ApiSettings, 'ARTICLES_BUCKET must name the bucket of the articles'],
])('a function without its environment names each variable that is missing', (schema, message) => {
  expect(() => readSettings(schema, {})).toThrow(message);
});

describe('a wrong variable is named, and its value is not', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['S3_PORT', 'eighty'],
    ['DEEPL_AUTH_KEY', 'secret key'],
    ['DEEPL_SERVER_URL', 'ftp://deepl.example'],
    ['DEEPL_ENGLISH', 'en-AU'],
    ['DEEPL_CONCURRENCY', '1'],
    ['TRANSLATE', 'some'],
    ['MONTHLY_CAP', '0'],
    ['MONTHLY_CAP', '1e6'],
    ['ARTICLE_CAP', '12.5'],
    ['PRICE_PER_MILLION', '-20'],
    ['PRICE_CURRENCY', 'euro'],
    ['BEDROCK_MODEL_ID', 'arn:aws:bedrock:eu-central-1::foundation-model/example.small'],
  ])('%s=%s', (name, value) => {
    const read = () => readHomeSettings({ [name]: value });
    expect(read).toThrow(new RegExp(`^${name} (must|has) [^;]+$`));
    expect(read).not.toThrow(value);
  });
});

test('numbers are read, and an empty variable counts as not set', () => {
  expect(
    readHomeSettings({ PORT: '0', MONTHLY_CAP: '500000', PRICE_PER_MILLION: '25', DATA_DIR: '' }),
  ).toMatchObject({ PORT: 0, MONTHLY_CAP: 500_000, PRICE_PER_MILLION: 25, DATA_DIR: '.local' });
});

test.each([
  ['MONTHLY_CAP', 'monthlyCap'],
  ['DEEPL_AUTH_KEY_PARAMETER', 'deeplAuthKeyParameter'],
])('%s is %s in the file of a stage', (variable, name) => {
  expect(contextName(variable)).toBe(name);
});
