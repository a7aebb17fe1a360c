import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { failedMessages, type Message, toRecord } from './queue-batch.ts';

export type QueueOptions = {
  /** May report failures as a function with `ReportBatchItemFailures` does. */
  handler: (event: SQSEvent) => Promise<unknown>;
  /** Maximum records per event. */
  batchSize: number;
  /** Maximum handlers running at once. */
  maxConcurrency: number;
  /** Failures after which a message is a dead letter. */
  maxReceiveCount: number;
  /** Milliseconds before a failed message is delivered again, unless its function postpones it. */
  retryDelay: (receiveCount: number) => number;
  onDeadLetter?: (letter: DeadLetter) => void | Promise<void>;
  /** Called with whatever `handler` and `onDeadLetter` throw. */
  onError?: (error: unknown) => void;
  name?: string;
};

type DeadLetter = Readonly<Message>;

const MAX_DELAY_MS = 2 ** 31 - 1;

/**
 * An in-memory queue that hands messages to a function in batches, like an SQS queue with an event
 * source mapping: at least once, in no guaranteed order, with retries.
 */
export const startQueue = (options: QueueOptions) => {
  const { batchSize, maxConcurrency, maxReceiveCount, name = 'queue' } = options;
  const report = options.onError ?? ((error: unknown) => console.error(error));
  const ready: Message[] = [];
  const delayed = new Map<Message, NodeJS.Timeout>();
  const inFlight = new Set<Promise<void>>();
  const received = new Map<string, Message>();
  const deadLetters: DeadLetter[] = [];
  let stopped = false;
  let scheduled = false;
  let listeners: (() => void)[] = [];

  const isIdle = () =>
    inFlight.size === 0 && (stopped || (ready.length === 0 && delayed.size === 0));

  const notifyIdle = () => {
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

  const redeliver = (message: Message) => {
    delayed.delete(message);
    ready.push(message);
    schedule();
  };

  const delay = (message: Message) => {
    const { receiveCount, postponed } = message;
    const pause = postponed === undefined ? options.retryDelay(receiveCount) : 1000 * postponed;
    const milliseconds = Math.min(pause, MAX_DELAY_MS);
    delayed.set(message, setTimeout(redeliver, milliseconds, message));
  };

  const deliver = async (batch: Message[]) => {
    for (const message of batch) {
      message.receiveCount += 1;
      message.receiptHandle = randomUUID();
      message.postponed = undefined;
      received.set(message.receiptHandle, message);
    }
    const failed = await invoke(batch);
    for (const { receiptHandle } of batch) received.delete(receiptHandle);
    for (const message of failed)
      if (message.receiveCount >= maxReceiveCount) await bury(message);
      else if (stopped) ready.push(message);
      else delay(message);
  };

  const pump = () => {
    scheduled = false;
    while (!stopped && ready.length > 0 && inFlight.size < maxConcurrency) {
      const done = deliver(ready.splice(0, batchSize)).finally(() => {
        inFlight.delete(done);
        schedule();
        notifyIdle();
      });
      inFlight.add(done);
    }
  };

  // Deferred, so that messages sent in one turn of the event loop form one batch.
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(pump);
  };

  return {
    deadLetters: deadLetters as readonly DeadLetter[],
    /**
     * Delivers a message, after `seconds` at the earliest, and returns its ID. Throws once the queue
     * is stopped: the message would be lost.
     */
    send: (body: string, seconds = 0): string => {
      if (stopped) throw new Error('The queue is stopped');
      const message = {
        messageId: randomUUID(),
        body,
        sent: Date.now(),
        receiveCount: 0,
        receiptHandle: '',
      };
      if (seconds > 0) delayed.set(message, setTimeout(redeliver, 1000 * seconds, message));
      else {
        ready.push(message);
        schedule();
      }
      return message.messageId;
    },
    /** Decides when a message in flight comes back if it fails. Returns false if there is none. */
    postpone: (receiptHandle: string, seconds: number): boolean => {
      const message = received.get(receiptHandle);
      if (message) message.postponed = seconds;
      return message !== undefined;
    },
    /** Resolves when nothing is ready, in flight or delayed; once stopped, only in flight. */
    idle: (): Promise<void> =>
      isIdle() ? Promise.resolve() : new Promise((resolve) => listeners.push(resolve)),
    /** Starts no new batch and waits for those in flight. Remaining messages are dropped. */
    stop: async (): Promise<void> => {
      stopped = true;
      for (const timer of delayed.values()) clearTimeout(timer);
      delayed.clear();
      await Promise.all(inFlight);
      notifyIdle();
    },
  };
};
