import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { startSqs } from '../local/sqs.ts';
import { openQueue } from '../shared/queue/queue.ts';

const start = async () => {
  const received: string[] = [];
  const delays: (number | undefined)[] = [];
  const uploads = (body: string, delay?: number) => {
    delays.push(delay);
    return `id-${received.push(body)}`;
  };
  const sqs = await startSqs({
    port: 0,
    queues: { uploads: { send: uploads, postpone: () => true } },
  });
  const client = new SQSClient({
    endpoint: sqs.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  onTestFinished(async () => {
    client.destroy();
    await sqs.close();
  });
  return {
    client,
    received,
    delays,
    send: openQueue(() => client, `${sqs.url}/000000000000/uploads`),
  };
};

test('any number of messages is sent, ten in a request at most', async () => {
  const { received, send } = await start();
  const bodies = Array.from({ length: 21 }, (_, n) => `message ${n}`);
  await send(bodies);
  expect(received).toEqual(bodies);
  await send([]);
  expect(received).toHaveLength(21);
});

test('messages can be held back', async () => {
  const { delays, send } = await start();
  await send(['a', 'b'], 42);
  await send(['c']);
  expect(delays).toEqual([42, 42, undefined]);
});

test('a message that the queue refuses is an error', async () => {
  const { client, send } = await start();
  client.middlewareStack.add(
    () => async () => ({
      response: {},
      output: {
        $metadata: {},
        Successful: [],
        Failed: [{ Id: '0', SenderFault: true, Code: 'TooLong' }],
      },
    }),
    { step: 'finalizeRequest' },
  );
  await expect(send(['a'])).rejects.toThrow('The queue refused a message: TooLong');
});
