import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetBucketLifecycleConfigurationCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { orNoRules } from './expiry-rules.ts';
import type { ObjectHead, S3Requests } from './s3-requests.ts';

/** Node's stream; its connection ends with it. */
const dropBody = (body: unknown): void => {
  if (body instanceof Readable) body.destroy();
};

/** S3 through the SDK, which finds credentials wherever an operator may have them. */
export const sdkRequests = (s3: S3Client): S3Requests => ({
  head: async (Bucket, Key) => headOf(await s3.send(new HeadObjectCommand({ Bucket, Key }))),

  get: async (Bucket, Key) => {
    const found = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const body = async () => (await found.Body?.transformToByteArray()) ?? new Uint8Array();
    return { ...headOf(found), body, drop: () => dropBody(found.Body) };
  },

  put: async (Bucket, Key, Body, { contentType, metadata, ifMatch, ifNoneMatch }) => {
    const written = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body,
        ContentType: contentType,
        Metadata: metadata,
        IfMatch: ifMatch,
        IfNoneMatch: ifNoneMatch,
      }),
    );
    return written.ETag ?? '';
  },

  remove: async (Bucket, Key, { ifMatch }) => {
    await s3.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: ifMatch }));
  },

  list: async (Bucket, { prefix, after, limit }) => {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: prefix, StartAfter: after, MaxKeys: limit }),
    );
    const entries = (page.Contents ?? []).flatMap(({ Key, ETag, LastModified, Size }) =>
      Key && ETag && LastModified
        ? [{ key: Key, etag: ETag, modified: LastModified, size: Size ?? 0 }]
        : [],
    );
    return { entries, more: page.IsTruncated === true };
  },

  expiryRules: (Bucket) =>
    orNoRules(async () => {
      const { Rules = [] } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
      return Rules.flatMap(({ Status, Prefix, Filter, Expiration: { Days, Date: on } = {} }) => {
        if (Status !== 'Enabled' || (Days === undefined && on === undefined)) return [];
        const prefix = Filter?.Prefix ?? Filter?.And?.Prefix ?? Prefix ?? '';
        return [{ prefix, ...(Days !== undefined && { days: Days }), ...(on && { on }) }];
      });
    }),
});

const headOf = (answer: {
  ETag?: string;
  ContentLength?: number;
  LastModified?: Date;
  ContentType?: string;
  Metadata?: Record<string, string>;
}): ObjectHead => ({
  etag: answer.ETag ?? '',
  size: answer.ContentLength ?? 0,
  modified: answer.LastModified ?? new Date(0),
  contentType: answer.ContentType,
  ...(answer.Metadata && Object.keys(answer.Metadata).length > 0 && { metadata: answer.Metadata }),
});
