import * as z from 'zod';
import { oneLine } from '../one-line.ts';
import type { Report } from '../telemetry.ts';
import type { Postpone } from './queue.ts';

const Message = z.object({
  messageId: z.string().min(1),
  receiptHandle: z.string().optional(),
  body: z.string(),
  attributes: z
    .object({ ApproximateReceiveCount: z.coerce.number().int().positive().default(1) })
    .optional(),
});
type Message = z.infer<typeof Message>;

export const QueueEvent = z.object({ Records: z.array(Message) });

/** Lambda's answer to a batch: these messages are redelivered, the others are done. */
export type BatchResponse = { batchItemFailures: { itemIdentifier: string }[] };

export type BatchDeps = {
  work: (body: string, messageId: string) => Promise<void>;
  postpone: Postpone;
  report: Report;
};

/**
 * Works on the messages of a batch concurrently. A failed message is returned by its id, so that
 * the rest of the batch is not redelivered, and comes back when its backoff is over. If it can't be
 * postponed, it comes back after the queue's visibility time-out.
 */
export const eachMessage = async (event: unknown, deps: BatchDeps): Promise<BatchResponse> => {
  const { Records: messages } = QueueEvent.parse(event);
  const failures = await Promise.all(
    messages.map(async (message) => {
      const { messageId, body } = message;
      try {
        await deps.work(body, messageId);
        return [];
      } catch (error) {
        deps.report(`message ${messageId} failed and will be redelivered: ${oneLine(error)}`, {
          message_id: messageId,
        });
        await postpone(message, deps);
        return [{ itemIdentifier: messageId }];
      }
    }),
  );
  return { batchItemFailures: failures.flat() };
};

const postpone = async ({ messageId, receiptHandle, attributes }: Message, deps: BatchDeps) => {
  if (receiptHandle === undefined) return;
  try {
    await deps.postpone(receiptHandle, attributes?.ApproximateReceiveCount ?? 1);
  } catch (error) {
    deps.report(`message ${messageId} could not be postponed: ${oneLine(error)}`, {
      message_id: messageId,
    });
  }
};
