import { Duration, Validations } from 'aws-cdk-lib';
import { type Bucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DeployedSettings } from './deployment-settings.ts';
import { createSecureBucket } from './secure-bucket.ts';

/** Logs of requests to the edge and the buckets, kept for as many days as the stage sets. */
export const createAccessLogs = (
  scope: Construct,
  { accessLogDays }: DeployedSettings,
): Bucket | undefined => {
  if (accessLogDays === undefined) return undefined;
  const bucket = createSecureBucket(scope, 'AccessLogs', {
    // CloudFront delivers with an ACL.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [{ id: 'old-logs', expiration: Duration.days(accessLogDays) }],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'It holds access logs: a log of it would grow by itself.',
  });
  return bucket;
};
