import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { failedMessages, type Message, toRecord } from './queue-batch.ts';

export type QueueOptions = {
  /** Its answer is read as that of a function with `ReportBatchItemFailures`. */
  handler: (event: SQSEvent) => Promise<unknown>;
  /** Records in an event, at most. */
  batchSize: number;
  /** Handlers at work at once, at most. */
  maxConcurrency: number;
  /** A message that failed so many times is a dead letter. */
  maxReceiveCount: number;
  /** Milliseconds until a message comes back that has been received `receiveCount` times. */
  retryDelay: (receiveCount: number) => number;
  onDeadLetter?: (letter: DeadLetter) => void | Promise<void>;
  /** Told of what `handler` and `onDeadLetter` throw. */
  onError?: (error: unknown) => void;
  name?: string;
};

export type DeadLetter = Readonly<Message>;

const MAX_DELAY_MS = 2 ** 31 - 1;

/**
 * A queue in memory that hands its messages to a function in batches, as an SQS queue with an event
 * source mapping does: at least once, in no promised order, and what fails comes back.
 */
export const startQueue = (options: QueueOptions) => {
  const { batchSize, maxConcurrency, maxReceiveCount, name = 'queue' } = options;
  const report = options.onError ?? ((error: unknown) => console.error(error));
  const waiting: Message[] = [];
  const delayed = new Map<Message, NodeJS.Timeout>();
  const inFlight = new Set<Promise<void>>();
  const deadLetters: DeadLetter[] = [];
  let stopped = false;
  let scheduled = false;
  let listeners: (() => void)[] = [];

  const isIdle = () =>
    inFlight.size === 0 && (stopped || (waiting.length === 0 && delayed.size === 0));

  const settle = () => {
    if (!isIdle()) return;
    for (const listener of listeners) listener();
    listeners = [];
  };

  const invoke = async (batch: Message[]) => {
    try {
      return failedMessages(
        batch,
        await options.handler({ Records: batch.map((message) => toRecord(message, name)) }),
      );
    } catch (error) {
      report(error);
      return batch;
    }
  };

  const bury = async (message: Message) => {
    deadLetters.push(message);
    try {
      await options.onDeadLetter?.(message);
    } catch (error) {
      report(error);
    }
  };

  const comeBack = (message: Message) => {
    delayed.delete(message);
    waiting.push(message);
    schedule();
  };

  const delay = (message: Message) => {
    const milliseconds = Math.min(options.retryDelay(message.receiveCount), MAX_DELAY_MS);
    delayed.set(message, setTimeout(comeBack, milliseconds, message));
  };

  const deliver = async (batch: Message[]) => {
    for (const message of batch) message.receiveCount += 1;
    for (const message of await invoke(batch))
      if (message.receiveCount >= maxReceiveCount) await bury(message);
      else if (stopped) waiting.push(message);
      else delay(message);
  };

  const pump = () => {
    scheduled = false;
    while (!stopped && waiting.length > 0 && inFlight.size < maxConcurrency) {
      const done = deliver(waiting.splice(0, batchSize)).finally(() => {
        inFlight.delete(done);
        schedule();
        settle();
      });
      inFlight.add(done);
    }
  };

  // Not at once: what is sent in one turn of the event loop becomes one batch.
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(pump);
  };

  return {
    deadLetters: deadLetters as readonly DeadLetter[],
    /** Returns the message id. Throws once the queue is stopped: the message would be lost. */
    send: (body: string): string => {
      if (stopped) throw new Error('The queue is stopped.');
      const message = { messageId: randomUUID(), body, sent: Date.now(), receiveCount: 0 };
      waiting.push(message);
      schedule();
      return message.messageId;
    },
    /** Resolves when nothing is waiting, in flight or delayed; or, once stopped, in flight. */
    idle: (): Promise<void> =>
      isIdle() ? Promise.resolve() : new Promise((resolve) => listeners.push(resolve)),
    /** Takes no new batch and waits for those in flight. Messages that are left are dropped. */
    stop: async (): Promise<void> => {
      stopped = true;
      for (const timer of delayed.values()) clearTimeout(timer);
      delayed.clear();
      await Promise.all(inFlight);
      settle();
    },
  };
};
export type Queue = ReturnType<typeof startQueue>;
