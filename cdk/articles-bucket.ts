import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { secureBucket } from './secure-bucket.ts';

/** Where everything made of an upload is kept. A lock that outlives its day was left by a crash. */
export const articlesBucket = (scope: Construct): Bucket =>
  secureBucket(scope, 'Articles', {
    versioned: false,
    lifecycleRules: [{ id: 'left-locks', prefix: PREFIXES.locks, expiration: Duration.days(1) }],
  });
