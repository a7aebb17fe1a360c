import { Agent, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { expect, onTestFinished, test } from 'vitest';
import { addKey, listKeys, revokeKey } from '../local/keys/change-keys.ts';
import { openCloudFrontKeyStore } from '../local/keys/cloudfront-key-store.ts';
import { attach, listen } from '../local/s3/listen.ts';
import { hashOf } from '../shared/store/access-keys.ts';

const ARN = 'arn:aws:cloudfront::111122223333:key-value-store/0a1b';

/** Speaks as much of CloudFront's protocol as a store of a few keys needs. */
const startStore = async () => {
  const stored = new Map<string, string>();
  const requests: IncomingMessage[] = [];
  let version = 1;
  const answer = async (request: IncomingMessage) => {
    requests.push(request);
    const [, , , kind, key = ''] = (request.url ?? '').split(/[/?]/);
    if (request.method === 'GET' && kind === undefined) return {};
    if (request.method === 'GET')
      return { Items: [...stored].map(([Key, Value]) => ({ Key, Value })) };
    if (request.headers['if-match'] !== `v${version}`) return undefined;
    version++;
    if (request.method === 'DELETE') stored.delete(key);
    else stored.set(key, ((await json(request)) as { Value: string }).Value);
    return {};
  };
  const { server, port } = await listen(0);
  const close = attach(server, async (request, response) => {
    const body = await answer(request);
    response.writeHead(body ? 200 : 409, {
      'content-type': 'application/json',
      etag: `v${version}`,
    });
    response.end(JSON.stringify(body ?? { message: 'conflict' }));
  });
  onTestFinished(close);
  const client = new CloudFrontKeyValueStoreClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // The account becomes a part of the host.
    endpoint: `http://localhost:${port}`,
    requestHandler: {
      httpAgent: new Agent({
        lookup: (_, options, found) =>
          options.all
            ? found(null, [{ address: '127.0.0.1', family: 4 }])
            : found(null, '127.0.0.1', 4),
      }),
    },
  });
  return { store: openCloudFrontKeyStore(client, ARN), stored, requests };
};

test('keys on AWS are added, listed and revoked, signed for every region', async () => {
  const { store, stored, requests } = await startStore();
  const now = new Date('2026-11-27T08:00:00Z');
  const key = await addKey(store, { name: 'maria', role: 'reader' }, now);
  expect(Object.fromEntries(stored)).toEqual({
    [hashOf(key)]: JSON.stringify({ name: 'maria', role: 'reader', added: now.toISOString() }),
  });
  await addKey(store, { name: 'desk', role: 'operator' }, now);
  expect(await listKeys(store)).toEqual([
    'desk  operator  since 2026-11-27',
    'maria  reader  since 2026-11-27',
  ]);
  await revokeKey(store, 'maria');
  expect([...stored.values()].join()).not.toContain('maria');
  for (const { headers, url } of requests) {
    expect(headers.authorization).toMatch(/^AWS4-ECDSA-P256-SHA256 /);
    expect(url).not.toContain(key);
  }
});
