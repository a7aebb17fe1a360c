import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

const MESSAGES_PER_REQUEST = 10;

/** Puts messages on a queue. @throws when one of them is refused */
export type Send = (bodies: string[]) => Promise<void>;

export const openQueue =
  (sqs: SQSClient, url: string): Send =>
  async (bodies) => {
    for (let at = 0; at < bodies.length; at += MESSAGES_PER_REQUEST) {
      const page = bodies.slice(at, at + MESSAGES_PER_REQUEST);
      const entries = page.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
      const [refused] = sent.Failed ?? [];
      if (refused)
        throw new Error(`The queue refused a message: ${refused.Message ?? refused.Code}`);
    }
  };
