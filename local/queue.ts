import { randomUUID } from 'node:crypto';
import { createBatchDelivery, type DeliveryOptions } from './batch-delivery.ts';
import type { Message } from './queue-batch.ts';

export type QueueOptions = DeliveryOptions & {
  /** Maximum records per event. */
  batchSize: number;
  /** Maximum handlers running at once. */
  maxConcurrency: number;
  /** Milliseconds before a failed message is delivered again, unless its function postpones it. */
  retryDelay: (receiveCount: number) => number;
};

const MAX_DELAY_MS = 2 ** 31 - 1;

/**
 * An in-memory queue that hands messages to a function in batches, like an SQS queue with an event
 * source mapping: at least once, in no guaranteed order, with retries.
 */
export const startQueue = (options: QueueOptions) => {
  const { batchSize, maxConcurrency } = options;
  const { deliver, postpone, deadLetters } = createBatchDelivery(options);
  const ready: Message[] = [];
  const delayed = new Map<Message, NodeJS.Timeout>();
  const inFlight = new Set<Promise<void>>();
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

  const makeReady = (message: Message) => {
    delayed.delete(message);
    ready.push(message);
    schedule();
  };

  const delay = (message: Message, milliseconds: number) => {
    delayed.set(message, setTimeout(makeReady, Math.min(milliseconds, MAX_DELAY_MS), message));
  };

  const retry = (message: Message) => {
    const { receiveCount, postponed } = message;
    delay(message, postponed === undefined ? options.retryDelay(receiveCount) : 1000 * postponed);
  };

  const work = async (batch: Message[]) => {
    const failed = await deliver(batch);
    if (stopped) ready.push(...failed);
    else for (const message of failed) retry(message);
  };

  const pump = () => {
    scheduled = false;
    while (!stopped && ready.length > 0 && inFlight.size < maxConcurrency) {
      const done = work(ready.splice(0, batchSize)).finally(() => {
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
    deadLetters,
    postpone,
    /**
     * Delivers a message, after `seconds` at the earliest, and returns its ID. Throws once the queue
     * is stopped: the message would be lost.
     */
    send: (body: string, seconds = 0): string => {
      if (stopped) throw new Error('The queue is stopped');
      const messageId = randomUUID();
      const message = { messageId, body, sent: Date.now(), receiveCount: 0, receiptHandle: '' };
      if (seconds > 0) delay(message, 1000 * seconds);
      else makeReady(message);
      return messageId;
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
