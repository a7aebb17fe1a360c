import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { connectBedrock } from '../local/connect-bedrock.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { ServedDocument } from '../shared/api/contract/served-document.ts';
import { articleId } from '../shared/article/article-id.ts';
import { FERRY } from './support/articles.ts';
import { ACCESS_KEY, SECRET_KEY, startBedrock, toolUse } from './support/bedrock-server.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const MODEL = { BEDROCK_MODEL_ID: 'eu.example.small-v1:0' };
const HEADLINE = 'Fähre nach Norderholm fährt wieder';

/** Credentials as a person has them: in variables, or in files under a profile. */
const credentials = {
  variables: () => ({
    AWS_ACCESS_KEY_ID: ACCESS_KEY,
    AWS_SECRET_ACCESS_KEY: SECRET_KEY,
    AWS_REGION: 'eu-west-3',
  }),
  'a profile': () => {
    const file = join(temporaryFolder(), 'credentials');
    const keys = `aws_access_key_id=${ACCESS_KEY}\naws_secret_access_key=${SECRET_KEY}\n`;
    writeFileSync(file, `[desk]\nregion=eu-west-3\n${keys}`);
    return { AWS_PROFILE: 'desk', AWS_SHARED_CREDENTIALS_FILE: file, AWS_CONFIG_FILE: file };
  },
};

test.each(['variables', 'a profile'] as const)(
  'the home asks Bedrock with the credentials of %s, and its own S3 with its own',
  async (kind) => {
    const bedrock = await startBedrock(() =>
      toolUse({ headline: { text: HEADLINE, sentences: ['title'] }, points: [] }),
    );
    const DATA_DIR = temporaryFolder();
    writeFileSync(join(DATA_DIR, 'samples-uploaded'), '');
    const home = startProgram(['local/main.ts'], {
      DATA_DIR,
      ...MODEL,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      ...credentials[kind](),
    });
    const [, site = ''] = await home.says(/read +(http:\S+)\//);
    const [, bucket = ''] = await home.says(/bucket +(http:\S+)\/uploads/);
    const s3 = new S3Client({
      endpoint: bucket,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'faehre.txt', Body: FERRY }));
    await home.says(/ko translated \(complete/);
    const answer = await fetch(`${site}/v1/articles/${articleId('faehre.txt')}/de`);
    const { summary } = ServedDocument.parse(await answer.json());
    expect(home.output()).toContain('wrote a summary');
    expect(summary.written).toMatchObject({ model: MODEL.BEDROCK_MODEL_ID });
    expect(bedrock.seen).toHaveLength(1);
    s3.destroy();
  },
);

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

test('no web page can spend money under your credentials', async () => {
  const bedrock = await startBedrock(() => toolUse({}));
  for (const [name, value] of Object.entries(credentials.variables())) vi.stubEnv(name, value);
  const { environment, close } = await connectBedrock(
    readHomeSettings({ ...MODEL, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url }),
  );
  onTestFinished(close);
  const answer = await fetch(`${environment.AWS_ENDPOINT_URL_BEDROCK_RUNTIME}/model/x/converse`, {
    method: 'POST',
    headers: { origin: 'https://example.org' },
    body: '{}',
  });
  expect(answer.status).toBe(403);
  expect(bedrock.seen).toEqual([]);
});
