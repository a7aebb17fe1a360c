import type { z } from 'zod';
import { changedObjects } from './changed-objects.ts';
import { encodeEventKey, type S3Notification } from './s3-event.ts';

/**
 * The keys of one bucket in a queue message, each once. A message can hold several records, and the
 * same one twice.
 *
 * @throws UnknownMessage
 */
export const uploadedKeys = (body: string, bucket: string): string[] => {
  const ours = changedObjects(body).filter((object) => object.bucket === bucket);
  return [...new Set(ours.map(({ key }) => key))];
};

/**
 * Those of the keys whose upload somebody removed.
 *
 * @throws UnknownMessage
 */
export const removedKeys = (body: string, bucket: string): Set<string> => {
  const removed = changedObjects(body).filter(
    (object) => object.bucket === bucket && object.removed,
  );
  return new Set(removed.map(({ key }) => key));
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
