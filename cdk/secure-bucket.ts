import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

type BucketProps = { versioned: boolean; lifecycleRules: LifecycleRule[] };

/** A private, encrypted bucket that survives the deletion of its stack. */
export const createSecureBucket = (scope: Construct, id: string, props: BucketProps): Bucket => {
  const bucket = new Bucket(scope, id, {
    versioned: props.versioned,
    lifecycleRules: [
      { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ...props.lifecycleRules,
    ],
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Access logs would outnumber the objects of the bucket; CloudTrail data events serve an audit.',
  });
  return bucket;
};
