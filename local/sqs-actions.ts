import { createHash } from 'node:crypto';
import * as z from 'zod';

/** The methods of a queue that the endpoint calls. */
type SqsQueue = {
  /** Takes a body and seconds to hold it back, and returns the message ID. */
  send: (body: string, delay?: number) => string;
  /** Returns false if no message in flight has this receipt. */
  postpone: (receiptHandle: string, seconds: number) => boolean;
};

export type Queues = Record<string, SqsQueue>;

/** Maximum size of a message, and of all messages in a batch. */
export const MAX_MESSAGE_BYTES = 1024 * 1024;
const ACCOUNT = '000000000000';

/** `legacy` is the error's code in the older query protocol. */
export class SqsError extends Error {
  override name = 'SqsError';
  readonly type: string;
  readonly legacy: string;
  constructor(type: string, message: string, legacy = type) {
    super(message);
    this.type = type;
    this.legacy = legacy;
  }
}

const Message = z.strictObject({
  MessageBody: z.string().min(1),
  DelaySeconds: z.int().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), z.never()).optional(),
});
const SendMessage = Message.extend({ QueueUrl: z.string() });
const BatchEntry = Message.extend({ Id: z.string().regex(/^[\w-]{1,80}$/) });
const SendMessageBatch = z.strictObject({
  QueueUrl: z.string(),
  Entries: z.array(BatchEntry).min(1).max(10),
});
const ChangeMessageVisibility = z.strictObject({
  QueueUrl: z.string(),
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.int().min(0).max(43_200),
});
const GetQueueUrl = z.strictObject({ QueueName: z.string() });

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** SQS accepts only characters that XML 1.0 allows. */
const checkBody = (body: string) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it refuses
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(body) || !body.isWellFormed())
    throw new SqsError(
      'InvalidMessageContents',
      'The message contains characters that XML does not allow.',
    );
};

const checkSize = (bodies: string[], type: string) => {
  const size = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  if (size > MAX_MESSAGE_BYTES) throw new SqsError(type, 'The message is larger than 1 MiB.');
};

const findQueue = (queues: Queues, name: string) => {
  const queue = Object.hasOwn(queues, name) ? queues[name] : undefined;
  if (queue) return queue;
  const legacy = 'AWS.SimpleQueueService.NonExistentQueue';
  throw new SqsError('QueueDoesNotExist', 'The specified queue does not exist.', legacy);
};

const queueAt = (queues: Queues, url: string) =>
  findQueue(queues, /\/0{12}\/([^/]+)$/.exec(url)?.[1] ?? '');

const parse = <T extends z.ZodType>(schema: T, input: unknown): z.infer<T> => {
  const { success, data, error } = schema.safeParse(input);
  if (!success) throw new SqsError('InvalidParameterValue', z.prettifyError(error));
  return data;
};

type Action = (queues: Queues, input: unknown, host: string) => Record<string, unknown>;

const sendMessage: Action = (queues, input) => {
  const { QueueUrl, MessageBody, DelaySeconds } = parse(SendMessage, input);
  const { send } = queueAt(queues, QueueUrl);
  checkSize([MessageBody], 'InvalidParameterValue');
  checkBody(MessageBody);
  return { MessageId: send(MessageBody, DelaySeconds), MD5OfMessageBody: md5(MessageBody) };
};

const sendMessageBatch: Action = (queues, input) => {
  const { QueueUrl, Entries } = parse(SendMessageBatch, input);
  const { send } = queueAt(queues, QueueUrl);
  const bodies = Entries.map(({ MessageBody }) => MessageBody);
  checkSize(bodies, 'BatchRequestTooLong');
  bodies.forEach(checkBody);
  if (new Set(Entries.map(({ Id }) => Id)).size < Entries.length)
    throw new SqsError('BatchEntryIdsNotDistinct', 'Two entries have the same Id.');
  const Successful = Entries.map(({ Id, MessageBody, DelaySeconds }) => ({
    Id,
    MessageId: send(MessageBody, DelaySeconds),
    MD5OfMessageBody: md5(MessageBody),
  }));
  return { Successful, Failed: [] };
};

const changeMessageVisibility: Action = (queues, input) => {
  const { QueueUrl, ReceiptHandle, VisibilityTimeout } = parse(ChangeMessageVisibility, input);
  if (!queueAt(queues, QueueUrl).postpone(ReceiptHandle, VisibilityTimeout))
    throw new SqsError('ReceiptHandleIsInvalid', 'No message in flight has this receipt.');
  return {};
};

const getQueueUrl: Action = (queues, input, host) => {
  const { QueueName } = parse(GetQueueUrl, input);
  findQueue(queues, QueueName);
  return { QueueUrl: `http://${host}/${ACCOUNT}/${QueueName}` };
};

/** Actions by their `X-Amz-Target`. */
export const ACTIONS = new Map<string, Action>([
  ['AmazonSQS.SendMessage', sendMessage],
  ['AmazonSQS.SendMessageBatch', sendMessageBatch],
  ['AmazonSQS.ChangeMessageVisibility', changeMessageVisibility],
  ['AmazonSQS.GetQueueUrl', getQueueUrl],
]);
