import * as z from 'zod';

export const QueueEvent = z.object({
  Records: z.array(z.object({ messageId: z.string().min(1), body: z.string() })),
});

/** Lambda's answer to a batch: these messages are redelivered, the others are done. */
export type BatchResponse = { batchItemFailures: { itemIdentifier: string }[] };

/**
 * Works on the messages of a batch concurrently. A failed message is returned by its id, so that
 * the rest of the batch is not redelivered.
 */
export const eachMessage = async (
  event: unknown,
  work: (body: string) => Promise<void>,
  report: (messageId: string, error: unknown) => void,
): Promise<BatchResponse> => {
  const { Records: messages } = QueueEvent.parse(event);
  const failures = await Promise.all(
    messages.map(async ({ messageId, body }) => {
      try {
        await work(body);
        return [];
      } catch (error) {
        report(messageId, error);
        return [{ itemIdentifier: messageId }];
      }
    }),
  );
  return { batchItemFailures: failures.flat() };
};
