import type { SQSClient } from '@aws-sdk/client-sqs';
import { backoff } from './backoff.ts';
import { sqs } from './lazy-sqs.cjs';

const MESSAGES_PER_REQUEST = 10;

/** Called for the first message: most work sends none. */
type Connect = () => Pick<SQSClient, 'send'>;

/**
 * Puts messages on a queue, which delivers them after `delay` seconds, 900 at most.
 *
 * @throws when one of them is refused
 */
export type Send = (bodies: string[], delay?: number) => Promise<void>;

export const openQueue =
  (connect: Connect, url: string): Send =>
  async (bodies, delay) => {
    for (let at = 0; at < bodies.length; at += MESSAGES_PER_REQUEST) {
      const page = bodies.slice(at, at + MESSAGES_PER_REQUEST);
      const entries = page.map((MessageBody, index) => ({
        Id: String(index),
        MessageBody,
        DelaySeconds: delay,
      }));
      const { SendMessageBatchCommand } = sqs();
      const sent = await connect().send(
        new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }),
      );
      const [refused] = sent.Failed ?? [];
      if (refused)
        throw new Error(`The queue refused a message: ${refused.Message ?? refused.Code}`);
    }
  };

/** Lets a message that failed come back after its backoff. `receives` counts its deliveries. */
export type Postpone = (receiptHandle: string, receives: number) => Promise<void>;

export const openPostpone =
  (connect: Connect, url: string): Postpone =>
  async (receiptHandle, receives) => {
    const VisibilityTimeout = backoff(receives);
    const { ChangeMessageVisibilityCommand } = sqs();
    await connect().send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: url,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout,
      }),
    );
  };
