import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { connectBedrock } from '../local/connect-bedrock.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { ServedDocument } from '../shared/api/contract/served-document.ts';
import { converseRequest } from '../shared/bedrock/converse-request.ts';
import { FERRY } from './support/articles.ts';
import { ACCESS_KEY, SECRET_KEY, startBedrock, toolUse } from './support/bedrock-server.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const MODEL = { BEDROCK_MODEL_ID: 'eu.example.small-v1:0' };
const HEADLINE = 'Fähre nach Norderholm fährt wieder';

/** As a person has them in variables. */
const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: ACCESS_KEY,
  AWS_SECRET_ACCESS_KEY: SECRET_KEY,
  AWS_REGION: 'eu-west-3',
};

test('the home asks Bedrock with your credentials, and its own S3 with its own', async () => {
  const bedrock = await startBedrock(() =>
    toolUse({ headline: { text: HEADLINE, sentences: ['title'] }, points: [] }),
  );
  const home = await startHome(folderWithoutSamples(), {
    ...MODEL,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
    ...CREDENTIALS,
  });
  await home.put('uploads', 'faehre.txt', FERRY);
  await home.says(/ko translated \(complete/);
  const { summary } = ServedDocument.parse(await home.document('faehre.txt', 'de'));
  expect(home.output()).toContain('wrote a summary');
  expect(summary.written).toMatchObject({ model: MODEL.BEDROCK_MODEL_ID });
  expect(bedrock.seen).toHaveLength(1);
});

test('a model without credentials is one clear line and a non-zero exit', async () => {
  const home = startProgram(['local/main.ts'], {
    DATA_DIR: temporaryFolder(),
    ...MODEL,
    AWS_REGION: 'eu-west-3',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_CONFIG_FILE: '/dev/null',
  });
  expect(await home.ended).toBe(1);
  expect(home.output()).toMatch(/^BEDROCK_MODEL_ID needs your AWS credentials and a region .*\n$/);
});

afterEach(() => vi.unstubAllEnvs());

/** Bedrock, reached by way of the home. */
const startProxied = async (environment: Record<string, string | undefined>) => {
  const bedrock = await startBedrock(() => toolUse({}));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const settings = { ...MODEL, ...environment, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url };
  const { environment: proxied, close } = await connectBedrock(readHomeSettings(settings));
  onTestFinished(close);
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${proxied.AWS_ENDPOINT_URL_BEDROCK_RUNTIME}/model/x/converse`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
  return { post, seen: bedrock.seen };
};

test('your credentials may be those of a profile', async () => {
  const file = join(temporaryFolder(), 'credentials');
  const keys = `aws_access_key_id=${ACCESS_KEY}\naws_secret_access_key=${SECRET_KEY}\n`;
  writeFileSync(file, `[desk]\nregion=eu-west-3\n${keys}`);
  const { post, seen } = await startProxied({
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_REGION: undefined,
    AWS_PROFILE: 'desk',
    AWS_SHARED_CREDENTIALS_FILE: file,
    AWS_CONFIG_FILE: file,
  });
  const title = { id: 'title', text: HEADLINE };
  const article = { title, metadata: {}, truncated: false, blocks: [] };
  expect((await post(converseRequest(article))).status).toBe(200);
  expect(seen).toHaveLength(1);
});

test('no web page can spend money under your credentials', async () => {
  const { post, seen } = await startProxied(CREDENTIALS);
  expect((await post({}, { origin: 'https://example.org' })).status).toBe(403);
  expect(seen).toEqual([]);
});
