import { encodeEventKey, type S3Record } from '../../shared/queue/s3-event.ts';
import type { StoredObject } from './stored-object.ts';

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export const createdRecord = (
  event: 'Put' | 'Copy' | 'CompleteMultipartUpload',
  bucket: string,
  { key, size, eTag, modified, sequencer }: StoredObject,
): S3Record => ({
  eventSource: 'aws:s3',
  eventName: `ObjectCreated:${event}`,
  eventTime: new Date(modified).toISOString(),
  s3: {
    bucket: { name: bucket },
    object: { key: encodeEventKey(key), size, eTag, sequencer },
  },
});
