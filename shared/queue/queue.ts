import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { backoff } from './backoff.ts';

const MESSAGES_PER_REQUEST = 10;

/**
 * Puts messages on a queue, which delivers them after `delay` seconds, 900 at most.
 *
 * @throws when one of them is refused
 */
export type Send = (bodies: string[], delay?: number) => Promise<void>;

export const openQueue =
  (sqs: SQSClient, url: string): Send =>
  async (bodies, delay) => {
    for (let at = 0; at < bodies.length; at += MESSAGES_PER_REQUEST) {
      const page = bodies.slice(at, at + MESSAGES_PER_REQUEST);
      const entries = page.map((MessageBody, index) => ({
        Id: String(index),
        MessageBody,
        DelaySeconds: delay,
      }));
      const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
      const [refused] = sent.Failed ?? [];
      if (refused)
        throw new Error(`The queue refused a message: ${refused.Message ?? refused.Code}`);
    }
  };

/** Lets a message that failed come back after its backoff. `receives` counts its deliveries. */
export type Postpone = (receiptHandle: string, receives: number) => Promise<void>;

export const openPostpone =
  (sqs: SQSClient, url: string): Postpone =>
  async (receiptHandle, receives) => {
    const VisibilityTimeout = backoff(receives);
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: url,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout,
      }),
    );
  };
