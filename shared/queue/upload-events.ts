import type { z } from 'zod';
import { decodeEventKey, encodeEventKey, S3Notification } from './s3-event.ts';

/**
 * The keys of one bucket in a queue message, each once. A message can hold several records, and the
 * same one twice.
 *
 * @throws SyntaxError, ZodError, URIError for a message that S3 did not send
 */
export const uploadedKeys = (body: string, bucket: string): string[] => {
  const { Records: records } = S3Notification.parse(JSON.parse(body));
  const ours = records.filter(({ s3 }) => s3.bucket.name === bucket);
  return [...new Set(ours.map(({ s3 }) => decodeEventKey(s3.object.key)))];
};

/** A message in S3's form for an upload whose own event was lost or has been consumed. */
export const sweptUpload = (bucket: string, key: string): string =>
  JSON.stringify({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Sweep',
        s3: { bucket: { name: bucket }, object: { key: encodeEventKey(key) } },
      },
    ],
  } satisfies z.input<typeof S3Notification>);
