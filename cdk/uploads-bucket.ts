import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type BucketOptions, createDataBucket } from './secure-bucket.ts';

/**
 * Where articles are uploaded. Originals are kept so that better cleaning can be run over them. They
 * stay in the standard class, as Intelligent-Tiering moves nothing below 128 KB.
 */
export const createUploadsBucket = (scope: Construct, options: BucketOptions): Bucket =>
  createDataBucket(scope, 'Uploads', options, {
    lifecycleRules: [
      {
        id: 'replaced-originals',
        noncurrentVersionExpiration: Duration.days(90),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
