import { encodeEventKey, type S3Record } from '../../shared/queue/s3-event.ts';
import type { Buckets } from './buckets.ts';
import { labelOf, type Treat } from './fault-proxy.ts';
import {
  createObjects,
  type Objects,
  openMemoryBucket,
  type Send,
  sendUntreated,
} from './memory-bucket.ts';

/**
 * Buckets in memory, for what depends on their contents and not on how requests reach them. A
 * treated request has one attempt: what the SDK makes of several is the matter of `startS3Buckets`.
 */
export const openMemoryBuckets = (
  treat?: Treat,
  from?: { uploads: Objects; articles: Objects },
): Buckets => {
  const records: S3Record[] = [];
  const objectsOf = (name: 'uploads' | 'articles') =>
    createObjects(from?.[name], (key) => records.push(createdRecord(name, key)));
  const held = { uploads: objectsOf('uploads'), articles: objectsOf('articles') };
  const open = (sendTo: (name: string) => Send) => ({
    uploads: openMemoryBucket('uploads', held.uploads, sendTo('uploads')),
    articles: openMemoryBucket('articles', held.articles, sendTo('articles')),
  });
  const sound = open(() => sendUntreated);
  return {
    sound,
    treated: treat ? open(sendTreated(treat)) : sound,
    records,
    upload: async (key, body, contentType) => void held.uploads.put(key, body, contentType),
    removeUpload: async (key) => held.uploads.delete(key),
    copy: async (treatCopy) => openMemoryBuckets(treatCopy, held),
    close: async () => {},
  };
};

const createdRecord = (bucket: string, key: string): S3Record => ({
  eventSource: 'aws:s3',
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: bucket }, object: { key: encodeEventKey(key) } },
});

const sendTreated = (treat: Treat) => {
  let count = 0;
  return (bucket: string): Send =>
    async (method, key, act) => {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      count += 1;
      const label = labelOf(method, `/${bucket}/${key}`);
      const isWrite = method === 'PUT' || method === 'DELETE';
      const id = String(count);
      try {
        const treatment = await treat({ id, label, attempt: 1, isWrite, ended });
        if (treatment === 'forward') return await sendUntreated(method, key, act);
        // Whatever came of it, the answer is lost.
        if (treatment === 'lose') await sendUntreated(method, key, act).catch(() => {});
        throw new Error(`${label}: ${treatment}`);
      } finally {
        end();
      }
    };
};
