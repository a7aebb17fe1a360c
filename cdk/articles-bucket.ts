import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { createSecureBucket } from './secure-bucket.ts';

/** Holds everything derived from uploads. A lock older than a day was left by a crash. */
export const createArticlesBucket = (scope: Construct): Bucket =>
  createSecureBucket(scope, 'Articles', {
    versioned: false,
    lifecycleRules: [
      { id: 'abandoned-locks', prefix: PREFIXES.locks, expiration: Duration.days(1) },
    ],
  });
