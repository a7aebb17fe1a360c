import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { readStage, STAGES_FOLDER } from '../cdk/stage-file.ts';
import { stageOfApp } from '../cdk/stage-of-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'presseschau-stages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const stageWith = (text: string, stage = 'prod') => {
  writeFileSync(join(folder, `${stage}.json`), text);
  return readStage(stage, folder);
};

test('a file of a stage has its settings', () => {
  expect(stageWith('{"monthlyCap": 500000, "pushers": ["dpa"], "tags": {"a": "b"}}')).toMatchObject(
    { stage: 'prod', pushers: ['dpa'], tags: { a: 'b' }, access: 'keys', uploaderArns: [] },
  );
});

test.each(readdirSync(STAGES_FOLDER))('cdk/stages/%s is right', (file) => {
  expect(() => readStage(file.replace(/\.json$/, ''))).not.toThrow();
});

describe('what is wrong with a stage is said with its file', () => {
  test.each([
    ['{"monthlyCap": 0}', 'prod.json: monthlyCap must be a whole number of characters'],
    ['{"pushers": "dpa"}', 'prod.json: pushers must be a list of names'],
    ['{"monthlycap": 1}', 'prod.json: monthlycap is no setting; there are deepl'],
    ['{"monthlyCap": 1,}', 'prod.json must be a JSON object'],
    ['["monthlyCap"]', 'prod.json must be a JSON object'],
    ['', 'prod.json must be a JSON object'],
  ])('%s', (text, message) => {
    expect(() => stageWith(text)).toThrow(message);
  });

  test.each(['Prod', 'my-stage', 'a'.repeat(17), '1st'])('named %s', (stage) => {
    expect(() => stageWith('{}', stage)).toThrow('A stage has up to 16 lower-case letters');
  });

  test.each(['beta', '../prod', ''])('not there: %j', (stage) => {
    expect(() => readStage(stage, folder)).toThrow(/There is no stage .*There are: .*prod/);
  });
});

describe('the app', () => {
  const stageWithContext = (context: Record<string, unknown>) =>
    stageOfApp(new App({ context }).node);

  test('names a stage', () => {
    expect(stageWithContext({ stage: 'prod', '@aws-cdk/core:x': true })).toBe('prod');
    expect(() => stageWithContext({})).toThrow('Name a stage with -c stage=<stage>. There are: ');
  });

  test.each(['monthlyCap', 'pushers', 'alarmEmail', 'access'])(
    'takes no setting from the context: %s',
    (name) => {
      expect(() => stageWithContext({ stage: 'prod', [name]: '1' })).toThrow(
        `${name} is a setting of a stage: write it into cdk/stages/<stage>.json`,
      );
    },
  );
});
