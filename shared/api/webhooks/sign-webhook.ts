import { createHmac } from 'node:crypto';

/** Headers of Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks. */
export const signWebhook = (
  secret: string,
  { id, body }: { id: string; body: string },
  at: Date,
): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
};
