import { createHash } from 'node:crypto';
import type { WebhookEvent } from './webhooks-file.ts';

/** `at`: when it happened. */
export type WebhookMessage = { id: string; type: WebhookEvent; at: string; body: string };

type Happened = { type: WebhookEvent; at: string; data: object };

/** `of`: what makes it another event than others of its type. Its id is the same in every attempt. */
export const webhookMessage = (
  { type, at, data }: Happened,
  of: readonly string[],
): WebhookMessage => {
  const name = JSON.stringify([type, at, ...of]);
  const id = `msg_${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  return { id, type, at, body: JSON.stringify({ id, type, timestamp: at, data }) };
};
