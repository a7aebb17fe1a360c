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

/**
 * S3's id of the request that caused a message; it is passed on to the messages that follow.
 */
export const originOf = (body: string): string | undefined =>
  changedObjects(body).find(({ request }) => request !== undefined)?.request;

/**
 * A message in S3's form for an upload whose own event was lost or has been consumed. `request`:
 * S3's id of the request that began it all.
 */
export const objectMessage = (bucket: string, key: string, request?: string): string =>
  message(bucket, key, { eventName: 'ObjectCreated:Sweep', request });

/** The same for an upload that somebody removed. */
export const removalMessage = (bucket: string, key: string): string =>
  message(bucket, key, { eventName: 'ObjectRemoved:Sweep' });

const message = (
  bucket: string,
  key: string,
  { eventName, request }: { eventName: string; request?: string | undefined },
): string =>
  JSON.stringify({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName,
        ...(request && { responseElements: { 'x-amz-request-id': request } }),
        s3: { bucket: { name: bucket }, object: { key: encodeEventKey(key) } },
      },
    ],
  } satisfies z.input<typeof S3Notification>);
