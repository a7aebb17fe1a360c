import { encodeKey } from './s3-request.ts';
import type { StoredObject } from './stored-object.ts';

/** One entry of S3's `ObjectCreated` notification. */
export type CreatedRecord = {
  eventSource: 'aws:s3';
  eventName: string;
  eventTime: string;
  s3: {
    bucket: { name: string };
    object: { key: string; size: number; eTag: string; sequencer: string };
  };
};

/** One entry of S3's `ObjectRemoved` notification. */
export type RemovedRecord = {
  eventSource: 'aws:s3';
  eventName: 'ObjectRemoved:Delete';
  eventTime: string;
  s3: { bucket: { name: string }; object: { key: string; sequencer: string } };
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export const createdRecord = (
  event: 'Put' | 'Copy' | 'CompleteMultipartUpload',
  bucket: string,
  { key, size, eTag, modified, sequencer }: StoredObject,
): CreatedRecord => ({
  eventSource: 'aws:s3',
  eventName: `ObjectCreated:${event}`,
  eventTime: new Date(modified).toISOString(),
  s3: {
    bucket: { name: bucket },
    object: { key: encodeEventKey(key), size, eTag, sequencer },
  },
});

export const removedRecord = (bucket: string, key: string, sequencer: string): RemovedRecord => ({
  eventSource: 'aws:s3',
  eventName: 'ObjectRemoved:Delete',
  eventTime: new Date().toISOString(),
  s3: { bucket: { name: bucket }, object: { key: encodeEventKey(key), sequencer } },
});

/** Like a form, with `+` for spaces. */
const encodeEventKey = (key: string) => encodeKey(key).replaceAll('%20', '+');
