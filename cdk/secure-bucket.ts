import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DeployedSettings } from './deployment-settings.ts';

/** Options of each bucket that holds a stage's data. */
export type BucketOptions = Pick<DeployedSettings, 'kmsKeyArn'> & {
  bucketName: string | undefined;
  /** Gets the access log, under the id of the bucket. */
  logs: Bucket | undefined;
};

/** A private, encrypted bucket of data. */
export const createDataBucket = (
  scope: Construct,
  id: string,
  { kmsKeyArn, bucketName, logs }: BucketOptions,
  props: Pick<BucketProps, 'lifecycleRules'>,
): Bucket => {
  const bucket = createSecureBucket(scope, id, {
    ...props,
    ...(bucketName && { bucketName }),
    ...(logs && { serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${id.toLowerCase()}/` }),
    ...(kmsKeyArn && {
      encryption: BucketEncryption.KMS,
      encryptionKey: Key.fromKeyArn(scope, `${id}Key`, kmsKeyArn),
      // Else every request of every object is one to KMS.
      bucketKeyEnabled: true,
    }),
    versioned: true,
  });
  if (!logs)
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'A setting of the stage; the access logs outnumber the objects of the bucket, and CloudTrail data events serve an audit.',
    });
  return bucket;
};

/** Survives the deletion of its stack. */
export const createSecureBucket = (scope: Construct, id: string, props: BucketProps): Bucket =>
  new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
    lifecycleRules: [
      { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ...(props.lifecycleRules ?? []),
    ],
  });
