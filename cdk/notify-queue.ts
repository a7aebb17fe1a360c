import { ArnFormat, Stack, Token } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

type NotifyOptions = {
  /** Events to send; by default only the creation of objects. */
  events?: `s3:Object${'Created' | 'Removed'}:*`[];
  prefixes?: string[];
};

/**
 * Sends a message for each of these events of objects under one of the prefixes, or of all. Set on
 * the bucket's own resource, because `addEventNotification` brings a custom resource with a Lambda
 * of its own.
 */
export const notifyQueue = (
  bucket: Bucket,
  queue: Queue,
  { events = ['s3:ObjectCreated:*'], prefixes }: NotifyOptions = {},
): void => {
  const resource = bucket.node.defaultChild;
  if (!CfnBucket.isCfnBucket(resource)) throw new Error(`${bucket.node.id} has no resource`);
  const { policyDependable } = queue.addToResourcePolicy(
    allowEventsOf(bucket, resource.bucketName, queue),
  );
  // S3 tests the queue when the bucket is created.
  if (policyDependable) bucket.node.addDependency(policyDependable);
  const filters = prefixes?.map((value) => ({ s3Key: { rules: [{ name: 'prefix', value }] } }));
  resource.notificationConfiguration = {
    queueConfigurations: events.flatMap((event) =>
      (filters ?? [undefined]).map((filter) => ({
        event,
        queue: queue.queueArn,
        ...(filter && { filter }),
      })),
    ),
  };
};

/**
 * The bucket depends on this policy, so the policy can't depend on the bucket's ARN. Instead it has
 * the bucket's name, or matches the start of the one that CloudFormation generates.
 */
const allowEventsOf = (bucket: Bucket, name: string | undefined, queue: Queue): PolicyStatement => {
  const stack = Stack.of(bucket);
  const arn = stack.formatArn({
    service: 's3',
    region: '',
    account: '',
    resource: Token.isUnresolved(name)
      ? `${stack.stackName}-${bucket.node.id}*`.toLowerCase()
      : String(name),
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
