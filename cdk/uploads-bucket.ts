import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { createSecureBucket } from './secure-bucket.ts';

const ID = 'Uploads';

/**
 * Where articles are uploaded. Originals are kept so that better cleaning can be run over them. They
 * stay in the standard class, as Intelligent-Tiering moves nothing below 128 KB.
 */
export const createUploadsBucket = (scope: Construct): Bucket =>
  createSecureBucket(scope, ID, {
    versioned: true,
    lifecycleRules: [
      {
        id: 'replaced-originals',
        noncurrentVersionExpiration: Duration.days(90),
        expiredObjectDeleteMarker: true,
      },
    ],
  });

/**
 * Sends a message for every object created. Set on the bucket's own resource, because
 * `addEventNotification` brings a custom resource with a Lambda of its own.
 */
export const notifyOfUploads = (uploads: Bucket, queue: Queue): void => {
  const { policyDependable } = queue.addToResourcePolicy(allowUploads(Stack.of(uploads), queue));
  // S3 tests the queue when the bucket is created.
  if (policyDependable) uploads.node.addDependency(policyDependable);
  const resource = uploads.node.defaultChild;
  if (!CfnBucket.isCfnBucket(resource)) throw new Error('The uploads bucket has no resource');
  resource.notificationConfiguration = {
    queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn }],
  };
};

/**
 * The bucket depends on this policy, so the policy can't depend on the bucket's ARN. Instead it
 * matches the start of the name that CloudFormation generates from the stack's and the bucket's.
 */
const allowUploads = (stack: Stack, queue: Queue): PolicyStatement => {
  const arn = stack.formatArn({
    service: 's3',
    region: '',
    account: '',
    resource: `${stack.stackName.toLowerCase()}-${ID.toLowerCase()}*`,
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
  return new PolicyStatement({
    principals: [new ServicePrincipal('s3.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnLike: { 'aws:SourceArn': arn },
    },
  });
};
