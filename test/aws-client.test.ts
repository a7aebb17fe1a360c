import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, describe, expect, test } from 'vitest';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { openQueue } from '../shared/queue/queue.ts';
import { openBucket } from '../shared/store/bucket.ts';
import type { S3Access } from '../shared/store/s3/s3-access.ts';
import type { S3Requests } from '../shared/store/s3/s3-requests.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';

const { requestHandler } = AWS_CLIENT;

/** As in AWS_CLIENT, with times that a test can wait for, and a busy machine can keep. */
const hasty = {
  ...AWS_CLIENT,
  maxAttempts: 2,
  requestHandler: {
    ...requestHandler,
    requestTimeout: requestHandler.requestTimeout / 10,
    socketTimeout: requestHandler.socketTimeout / 10,
  },
};

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

const serve = async (listener: RequestListener) => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const access = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  return { access, requests: () => requests };
};

const silent: RequestListener = () => {};

/** Fails the test, instead of hanging as long as the client does. */
const soon = (work: Promise<unknown>) =>
  Promise.race([work, setTimeout(60_000, undefined, { ref: false }).then(() => 'still waiting')]);

/** For tests that must not run out of time. */
const patient = { ...AWS_CLIENT, maxAttempts: 2 };

const S3: [string, (access: S3Access, client?: typeof hasty) => S3Requests][] = [
  [
    'S3 through the SDK',
    (access, client = hasty) => sdkRequests(new S3Client({ ...access, ...client })),
  ],
  ['S3 over signed requests', (access, client = hasty) => signedRequests(access, client)],
];

const ASK: [string, (access: S3Access) => Promise<unknown>][] = [
  ...S3.map(([name, open]): (typeof ASK)[number] => [
    name,
    (access) => openBucket(open(access), 'articles').get('a'),
  ]),
  [
    'SQS',
    (access) =>
      openQueue(() => new SQSClient({ ...access, ...hasty }), 'http://127.0.0.1/0/uploads')(['a']),
  ],
  [
    'SSM',
    (access) => new SSMClient({ ...access, ...hasty }).send(new GetParameterCommand({ Name: 'a' })),
  ],
];

// Most of the time is waiting.
test.concurrent.each(ASK)('a silent %s is asked again, and then given up', async (_, ask) => {
  const { access, requests } = await serve(silent);
  await expect(soon(ask(access))).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(requests()).toBe(2);
});

describe.concurrent.each(S3)('%s', (_, open) => {
  const get = (access: S3Access, client = hasty) =>
    openBucket(open(access, client), 'articles').get('a');

  test('a silence that ends is not noticed', async () => {
    let asked = 0;
    const { access, requests } = await serve((_, response) => {
      asked += 1;
      if (asked === 2) response.setHeader('etag', '"1"').end('text');
    });
    expect(String(Buffer.from((await get(access))?.body ?? []))).toBe('text');
    expect(requests()).toBe(2);
  });

  test('an answer that stops halfway is asked for again, and then given up', async () => {
    const { access, requests } = await serve((_, response) => {
      response.setHeader('content-length', '100').write('half of');
    });
    await expect(soon(get(access))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(requests()).toBe(2);
  });

  test('an answer that stops halfway once is not noticed', async () => {
    let asked = 0;
    const { access } = await serve((_, response) => {
      asked += 1;
      response.setHeader('content-length', '4').write(asked === 1 ? 'te' : 'text');
    });
    expect(String(Buffer.from((await get(access))?.body ?? []))).toBe('text');
  });

  test('an answer that breaks off is asked for again', async () => {
    let asked = 0;
    const { access, requests } = await serve((_, response) => {
      asked += 1;
      response.setHeader('content-length', '4').write(asked === 1 ? 'te' : 'text');
      if (asked === 1) setImmediate(() => response.destroy());
    });
    expect(String(Buffer.from((await get(access))?.body ?? []))).toBe('text');
    expect(requests()).toBe(2);
  });

  test.each([
    [500, 'InternalError', 2],
    [503, 'SlowDown', 2],
    [400, 'RequestTimeout', 2],
    [403, 'AccessDenied', 1],
    [301, 'PermanentRedirect', 1],
  ])('an answer %i %s is asked for %i times', async (status, code, times) => {
    const { access, requests } = await serve((_, response) => {
      const xml = `<Error><Code>${code}</Code><Message>no &amp; no</Message></Error>`;
      response.writeHead(status, { 'content-type': 'application/xml' }).end(xml);
    });
    await expect(soon(get(access, patient))).rejects.toMatchObject({
      name: code,
      message: 'no & no',
      $metadata: { httpStatusCode: status, attempts: times },
    });
    expect(requests()).toBe(times);
  });
});

test('one silent server and a retry fit into the 15 seconds of the API', () => {
  expect(requestHandler.requestTimeout).toBeLessThan(15_000);
  expect(requestHandler.throwOnRequestTimeout).toBe(true);
});
