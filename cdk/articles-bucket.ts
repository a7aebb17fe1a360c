import { Duration } from 'aws-cdk-lib';
import type { Bucket, LifecycleRule } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { type BucketOptions, createDataBucket } from './secure-bucket.ts';

/**
 * Holds everything derived from uploads. Earlier versions are of use where a person writes, and of
 * the ledger, which is money; everywhere else they go as soon as S3 can remove them, since a
 * withdrawn text has to be gone. A lock older than a day was left by a crash.
 */
export const createArticlesBucket = (scope: Construct, options: BucketOptions): Bucket =>
  createDataBucket(scope, 'Articles', options, {
    lifecycleRules: [
      { id: 'abandoned-locks', prefix: PREFIXES.locks, expiration: Duration.days(1) },
      { id: 'deleted', expiredObjectDeleteMarker: true },
      ...Object.values(PREFIXES).map(keepVersions),
    ],
  });

const keepVersions = (prefix: string): LifecycleRule => ({
  id: `versions-of-${prefix.slice(0, -1)}`,
  prefix,
  noncurrentVersionExpiration: Duration.days(DAYS_KEPT[prefix] ?? 1),
});

/** Days that old versions are kept, by prefix. A ledger has a version for each article. */
const DAYS_KEPT: Record<string, number> = { [PREFIXES.config]: 365, [PREFIXES.ledger]: 7 };
