import { createHash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';

export type Message = {
  messageId: string;
  body: string;
  sent: number;
  receiveCount: number;
  /** Handle of the latest delivery. */
  receiptHandle: string;
  /** Seconds until it is delivered again, if its function said so. */
  postponed?: number | undefined;
};

/** A message in the form that Lambda hands to a function. */
export const toRecord = (
  { messageId, body, sent, receiveCount, receiptHandle }: Message,
  name: string,
): SQSRecord => ({
  messageId,
  receiptHandle,
  body,
  attributes: {
    ApproximateReceiveCount: String(receiveCount),
    SentTimestamp: String(sent),
    SenderId: '000000000000',
    ApproximateFirstReceiveTimestamp: String(Date.now()),
  },
  messageAttributes: {},
  md5OfBody: createHash('md5').update(body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:eu-central-1:000000000000:${name}`,
  awsRegion: 'eu-central-1',
});

/**
 * The messages of a batch that failed. As in Lambda, an invalid response, or one with an empty or
 * unknown identifier, fails the whole batch.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const failedMessages = (batch: Message[], response: unknown): Message[] => {
  if (response === undefined || response === null) return [];
  if (typeof response !== 'object') return batch;
  const failures = 'batchItemFailures' in response ? response.batchItemFailures : undefined;
  if (failures === undefined || failures === null) return [];
  if (!Array.isArray(failures)) return batch;
  const ids = failures.map(
    (failure: { itemIdentifier?: unknown } | null) => failure?.itemIdentifier,
  );
  const known = new Map(batch.map((message) => [message.messageId, message]));
  if (!ids.every((id) => typeof id === 'string' && known.has(id))) return batch;
  return batch.filter(({ messageId }) => ids.includes(messageId));
};
