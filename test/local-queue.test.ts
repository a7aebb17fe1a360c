import {
  ChangeMessageVisibilityCommand,
  GetQueueUrlCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { type QueueOptions, startQueue } from '../local/queue.ts';
import { startSqs } from '../local/sqs.ts';

const bodies = (event: SQSEvent) => event.Records.map(({ body }) => body);

/** A queue that records its handler's events. */
const recording = (
  handler: (event: SQSEvent) => unknown,
  options: Partial<Omit<QueueOptions, 'handler'>> = {},
) => {
  const events: SQSEvent[] = [];
  const errors: unknown[] = [];
  const queue = startQueue({
    batchSize: 10,
    maxConcurrency: 1,
    maxReceiveCount: 3,
    retryDelay: () => 0,
    onError: (error) => errors.push(error),
    ...options,
    handler: async (event) => {
      events.push(event);
      return handler(event);
    },
  });
  return { ...queue, events, errors };
};

describe('the queue', () => {
  test('delivers messages in the record format of SQS', async () => {
    const { send, idle, events } = recording(() => undefined, { name: 'uploads' });
    const messageId = send('Grüße aus Köln');
    await idle();
    expect(events).toHaveLength(1);
    expect(events[0]?.Records).toEqual([
      expect.objectContaining({
        messageId,
        body: 'Grüße aus Köln',
        receiptHandle: expect.any(String),
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:uploads',
        awsRegion: 'eu-central-1',
        messageAttributes: {},
        attributes: expect.objectContaining({ ApproximateReceiveCount: '1' }),
      }),
    ]);
  });

  test('holds a message back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { send, idle, events } = recording(() => undefined);
    send('later', 30);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await idle();
    expect(events.flatMap(bodies)).toEqual(['later']);
  });

  test('limits the size of a batch', async () => {
    const { send, idle, events } = recording(() => null, { batchSize: 2 });
    for (const body of ['1', '2', '3', '4', '5']) send(body);
    await idle();
    expect(events.map(bodies)).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  test('runs as many handlers at once as allowed, and no more', async () => {
    let running = 0;
    let most = 0;
    const handler = async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running -= 1;
    };
    const { send, idle } = recording(handler, { batchSize: 1, maxConcurrency: 3 });
    for (let each = 0; each < 10; each++) send(String(each));
    await idle();
    expect(most).toBe(3);
  });

  test('redelivers the messages that failed and no others', async () => {
    const failFirst = (event: SQSEvent) => ({
      batchItemFailures: event.Records.filter(
        ({ body, attributes }) => body === 'b' && attributes.ApproximateReceiveCount === '1',
      ).map(({ messageId }) => ({ itemIdentifier: messageId })),
    });
    const { send, idle, events, deadLetters } = recording(failFirst);
    for (const body of ['a', 'b', 'c']) send(body);
    await idle();
    expect(events.map(bodies)).toEqual([['a', 'b', 'c'], ['b']]);
    expect(deadLetters).toEqual([]);
  });

  const wholeBatch: [string, (event: SQSEvent) => unknown][] = [
    ['an empty identifier', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['an unknown identifier', () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] })],
    ['a null identifier', () => ({ batchItemFailures: [{ itemIdentifier: null }] })],
    ['a wrong name', ({ Records: [a] }) => ({ batchItemFailures: [{ id: a?.messageId }] })],
    ['no list', () => ({ batchItemFailures: 'a' })],
    ['a null failure', () => ({ batchItemFailures: [null] })],
    [
      'a known and an unknown identifier',
      ({ Records: [a] }) => ({
        batchItemFailures: [{ itemIdentifier: a?.messageId }, { itemIdentifier: 'x' }],
      }),
    ],
  ];
  test.each(wholeBatch)('fails the whole batch for %s', async (_, handler) => {
    const { send, idle, deadLetters } = recording(handler, { maxReceiveCount: 1 });
    send('a');
    send('b');
    await idle();
    expect(deadLetters.map(({ body }) => body)).toEqual(['a', 'b']);
  });

  test.each([undefined, null, {}, { batchItemFailures: [] }, { batchItemFailures: null }])(
    'treats %j as success',
    async (answer) => {
      const { send, idle, events, deadLetters } = recording(() => answer);
      send('a');
      await idle();
      expect(events).toHaveLength(1);
      expect(deadLetters).toEqual([]);
    },
  );

  test('counts deliveries, asks for a delay before each retry and ends with a dead letter', async () => {
    const delays: number[] = [];
    const letters: string[] = [];
    const { send, idle, events, errors } = recording(
      () => {
        throw new Error('down');
      },
      {
        retryDelay: (count) => delays.push(count),
        onDeadLetter: async ({ body, receiveCount }) => {
          await new Promise(setImmediate);
          letters.push(`${body} ${receiveCount}`);
        },
      },
    );
    const messageId = send('a');
    await idle();
    const records = events.flatMap(({ Records }) => Records);
    expect(records.map(({ attributes }) => attributes.ApproximateReceiveCount)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(new Set(records.map((record) => record.messageId))).toEqual(new Set([messageId]));
    expect(delays).toEqual([1, 2]);
    expect(letters).toEqual(['a 3']);
    expect(errors).toHaveLength(3);
  });

  test('delivers a failed message again when its function said', async () => {
    const asked: number[] = [];
    const queue = recording(
      ({ Records: [record] }) => {
        const { receiptHandle = '', attributes } = record ?? {};
        if (attributes?.ApproximateReceiveCount === '1') queue.postpone(receiptHandle, 0.01);
        throw new Error('down');
      },
      { maxReceiveCount: 3, retryDelay: (count) => asked.push(count) },
    );
    queue.send('a');
    await queue.idle();
    expect(queue.events).toHaveLength(3);
    expect(asked).toEqual([2]);
    const receipts = queue.events.flatMap(({ Records }) => Records.map((r) => r.receiptHandle));
    expect(new Set(receipts).size).toBe(3);
    expect(queue.postpone(receipts[2] ?? '', 1)).toBe(false);
  });

  test('finishes work in flight when stopped, and starts no more', async () => {
    const release = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    let finished = false;
    const handler = async () => {
      started.resolve();
      await release.promise;
      finished = true;
    };
    const { send, stop, idle, events } = recording(handler, { batchSize: 1 });
    send('a');
    send('b');
    await started.promise;
    const stopping = stop();
    release.resolve();
    await stopping;
    expect(finished).toBe(true);
    await idle();
    await new Promise(setImmediate);
    expect(events.map(bodies)).toEqual([['a']]);
    expect(() => send('c')).toThrow('stopped');
  });
});

describe('the SQS endpoint', () => {
  let sqs: Awaited<ReturnType<typeof startSqs>>;
  let client: SQSClient;
  let received: string[];
  let postponed: [string, number][];
  let errors: unknown[];
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const region = 'eu-central-1';
  const queueUrl = (name: string) => `${sqs.url}/000000000000/${name}`;

  beforeAll(async () => {
    const uploads = (body: string) => `id-${received.push(body)}`;
    const broken = () => {
      throw new Error('The queue is stopped');
    };
    const onError = (error: unknown) => errors.push(error);
    const postpone = (receipt: string, seconds: number) => {
      postponed.push([receipt, seconds]);
      return receipt === 'in flight';
    };
    const queues = { uploads: { send: uploads, postpone }, broken: { send: broken, postpone } };
    sqs = await startSqs({ port: 0, queues, onError });
    client = new SQSClient({ endpoint: sqs.url, region, credentials, maxAttempts: 1 });
  });
  beforeEach(() => {
    received = [];
    postponed = [];
    errors = [];
  });
  afterAll(async () => {
    client.destroy();
    await sqs.close();
  });

  const sendTo = (name: string, MessageBody: string) =>
    client.send(new SendMessageCommand({ QueueUrl: queueUrl(name), MessageBody }));

  test('accepts a message', async () => {
    const { MessageId, MD5OfMessageBody } = await sendTo('uploads', 'Straße 서울');
    expect(MessageId).toBe('id-1');
    expect(MD5OfMessageBody).toMatch(/^[0-9a-f]{32}$/);
    expect(received).toEqual(['Straße 서울']);
  });

  test('accepts a batch', async () => {
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id.toUpperCase() }));
    const answer = await client.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl('uploads'), Entries }),
    );
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['a', 'b']);
    expect(received).toEqual(['A', 'B']);
  });

  test('postpones a message in flight, and no other', async () => {
    const change = (ReceiptHandle: string, VisibilityTimeout: number) =>
      client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl('uploads'),
          ReceiptHandle,
          VisibilityTimeout,
        }),
      );
    await change('in flight', 60);
    await expect(change('done', 60)).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' });
    await expect(change('in flight', 43_201)).rejects.toThrow('VisibilityTimeout');
    expect(postponed).toEqual([
      ['in flight', 60],
      ['done', 60],
    ]);
  });

  test('returns the URL of a queue', async () => {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: 'uploads' }));
    expect(QueueUrl).toBe(queueUrl('uploads'));
  });

  test.each(['missing', 'constructor'])('gives the right error for the queue %s', async (name) => {
    await expect(sendTo(name, 'a')).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('refuses a message that SQS would not accept', async () => {
    await expect(sendTo('uploads', 'a\u0000')).rejects.toThrow('characters');
    await expect(sendTo('uploads', 'a'.repeat(2 ** 20 + 1))).rejects.toThrow('1 MiB');
    expect(received).toEqual([]);
  });

  test('refuses options it does not support', async () => {
    const delayed = { QueueUrl: queueUrl('uploads'), MessageBody: 'a', DelaySeconds: 901 };
    await expect(client.send(new SendMessageCommand(delayed))).rejects.toThrow('DelaySeconds');
    const attributes = { a: { DataType: 'String', StringValue: 'b' } };
    const attributed = { ...delayed, DelaySeconds: 0, MessageAttributes: attributes };
    await expect(client.send(new SendMessageCommand(attributed))).rejects.toThrow('Attributes');
    expect(received).toEqual([]);
  });

  test('reports a queue that throws as a server error', async () => {
    await expect(sendTo('broken', 'a')).rejects.toMatchObject({
      $metadata: { httpStatusCode: 500 },
    });
    expect(errors).toEqual([new Error('The queue is stopped')]);
  });

  test('requires valid credentials', async () => {
    const wrong = [
      { accessKeyId: 'other', secretAccessKey: 'local' },
      { accessKeyId: 'local', secretAccessKey: 'other' },
    ];
    for (const each of wrong) {
      const stranger = new SQSClient({ endpoint: sqs.url, region, credentials: each });
      const command = new SendMessageCommand({ QueueUrl: queueUrl('uploads'), MessageBody: 'a' });
      await expect(stranger.send(command)).rejects.toMatchObject({
        $metadata: { httpStatusCode: 403 },
      });
      stranger.destroy();
    }
    expect((await fetch(sqs.url, { method: 'POST', body: '{}' })).status).toBe(403);
    expect(received).toEqual([]);
  });

  test('refuses a body that is not the one signed', async () => {
    const changed = new SQSClient({ endpoint: sqs.url, region, credentials, maxAttempts: 1 });
    changed.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { body: string };
        request.body = request.body.replace('Ja', 'Na');
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    const command = new SendMessageCommand({ QueueUrl: queueUrl('uploads'), MessageBody: 'Ja' });
    await expect(changed.send(command)).rejects.toMatchObject({
      name: 'XAmzContentSHA256Mismatch',
    });
    changed.destroy();
    expect(received).toEqual([]);
  });

  test('refuses web pages of other sites', async () => {
    const headers = { origin: 'http://example.com' };
    const answer = await fetch(sqs.url, { method: 'POST', body: '{}', headers });
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('other sites') });
  });

  test('does not start on a port that is taken', async () => {
    const queues = {};
    await expect(startSqs({ port: sqs.port, queues })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
