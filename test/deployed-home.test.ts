import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deployedSettings } from '../cdk/deployment-settings.ts';
import { runningHome } from '../local/data-dir.ts';
import { checkEdge } from '../local/deployed/checks-of-edge.ts';
import type { DeployedStage } from '../local/deployed/deployed-stage.ts';
import { waitForKey } from '../local/deployed/temporary-key.ts';
import { trySample } from '../local/deployed/try-sample.ts';
import { openBucketKeyStore } from '../local/keys/bucket-key-store.ts';
import { addKey } from '../local/keys/change-keys.ts';
import { redriveHome } from '../local/redrive-home.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { objectMessage } from '../shared/queue/upload-events.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { FERRY } from './support/articles.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';

/**
 * A home is what a deployment is, without the CDN: what is tried of the one is tried here of the
 * other.
 */

/** Answers as a function's URL does to who has not signed. */
const startUnsigned = async (): Promise<string> => {
  const server = createServer((_, response) => void response.writeHead(403).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

test('a sample is read in every language and removed; the edge is checked; dead letters are tried again', async () => {
  const DATA_DIR = folderWithoutSamples();
  const home = await startHome(DATA_DIR, { ACCESS: 'keys' });
  const articles = openBucket(sdkRequests(home.s3), 'articles');
  const operator = { name: 'verify', role: 'operator' };
  const key = await addKey(openBucketKeyStore(articles), operator, new Date());
  const stage = {
    settings: deployedSettings('dev', {}),
    outputs: { UploadsBucket: 'uploads', Url: home.site, ApiUrl: await startUnsigned() },
    client: {
      ...AWS_CLIENT,
      endpoint: runningHome(DATA_DIR)?.s3,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    },
  } as unknown as DeployedStage;

  await waitForKey(home.site, key);
  await expect(waitForKey(home.site, 'unknown', 0)).rejects.toThrow(
    'does not take a new key (401)',
  );
  expect(await trySample(stage, key)).toBeGreaterThan(0);
  await home.says(/probelauf-\w+: withdrawn/);

  const proofs = await checkEdge(stage, key);
  // Only a CDN answers from a cache.
  expect(proofs.filter(({ holds }) => !holds).map(({ claim }) => claim)).toEqual([
    'the CDN answers a second reader from its cache',
  ]);

  const letters = join(DATA_DIR, 'dead-letters');
  mkdirSync(letters);
  await home.put('uploads', 'faehre.txt', FERRY);
  writeFileSync(join(letters, 'good.json'), objectMessage('uploads', 'faehre.txt'));
  writeFileSync(join(letters, 'poison.json'), 'this is no event');
  expect(await redriveHome(DATA_DIR)).toBe(1);
  expect([
    existsSync(join(letters, 'good.json')),
    existsSync(join(letters, 'poison.json')),
  ]).toEqual([false, true]);
  expect(await home.stop()).toBe(0);
});
