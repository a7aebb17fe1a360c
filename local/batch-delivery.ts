import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { failedMessages, type Message, toRecord } from './queue-batch.ts';

export type DeliveryOptions = {
  /** May report failures as a function with `ReportBatchItemFailures` does. */
  handler: (event: SQSEvent) => Promise<unknown>;
  /** Failures after which a message is a dead letter. */
  maxReceiveCount: number;
  onDeadLetter?: (letter: DeadLetter) => void | Promise<void>;
  /** Called with whatever `handler` and `onDeadLetter` throw. */
  onError?: (error: unknown) => void;
  name?: string;
};

type DeadLetter = Readonly<Message>;

/** Hands batches to a function, and keeps the messages that failed too often as dead letters. */
export const createBatchDelivery = (options: DeliveryOptions) => {
  const { handler, maxReceiveCount, onDeadLetter, name = 'queue' } = options;
  const report = options.onError ?? ((error: unknown) => console.error(error));
  const inFlight = new Map<string, Message>();
  const deadLetters: DeadLetter[] = [];

  const invoke = async (batch: Message[]) => {
    try {
      const Records = batch.map((message) => toRecord(message, name));
      return failedMessages(batch, await handler({ Records }));
    } catch (error) {
      report(error);
      return batch;
    }
  };

  const bury = async (message: Message) => {
    deadLetters.push(message);
    try {
      await onDeadLetter?.(message);
    } catch (error) {
      report(error);
    }
  };

  return {
    deadLetters: deadLetters as readonly DeadLetter[],

    /** @returns the messages to deliver again */
    deliver: async (batch: Message[]): Promise<Message[]> => {
      for (const message of batch) {
        message.receiveCount += 1;
        message.receiptHandle = randomUUID();
        message.postponed = undefined;
        inFlight.set(message.receiptHandle, message);
      }
      const failed = await invoke(batch);
      for (const { receiptHandle } of batch) inFlight.delete(receiptHandle);
      const left: Message[] = [];
      for (const message of failed)
        if (message.receiveCount >= maxReceiveCount) await bury(message);
        else left.push(message);
      return left;
    },

    /** Decides when a message in flight comes back if it fails. Returns false if there is none. */
    postpone: (receiptHandle: string, seconds: number): boolean => {
      const message = inFlight.get(receiptHandle);
      if (message) message.postponed = seconds;
      return message !== undefined;
    },
  };
};
