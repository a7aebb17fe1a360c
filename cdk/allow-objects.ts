import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

type Access = {
  actions: `s3:${'Get' | 'Put' | 'Delete'}Object`[];
  /** With their slash, such as `articles/`; an empty one is the whole bucket. */
  prefixes: string[];
};

/** Grants a function these actions on objects under these prefixes, and on no others. */
export const allowObjects = (
  to: IFunction,
  bucket: Bucket,
  { actions, prefixes }: Access,
): void => {
  const patterns = prefixes.map((prefix) => `${prefix}*`);
  const resources = patterns.map((pattern) => bucket.arnForObjects(pattern));
  to.addToRolePolicy(new PolicyStatement({ actions, resources }));
  if (!to.role) return;
  for (const pattern of patterns) acknowledgeObjects(to.role, bucket, pattern);
};

/**
 * Lets a function list a whole bucket. Without this permission S3 answers 403 instead of 404 for a
 * missing object, and a condition on the prefix is never met by the read of an object.
 */
export const allowList = (to: IFunction, bucket: Bucket): void => {
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  );
};

/** Has cdk-nag accept the objects of a pattern that an entity may reach. */
export const acknowledgeObjects = (of: IConstruct, bucket: Bucket, pattern: string): void => {
  const resource = bucket.node.defaultChild;
  if (!CfnBucket.isCfnBucket(resource)) return;
  const id = Stack.of(bucket).getLogicalId(resource);
  Validations.of(of).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${id}.Arn>/${pattern}]`,
    reason: 'Object names are generated at run time; the prefix bounds them.',
  });
};
