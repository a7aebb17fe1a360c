import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { DeployedSettings } from './deployment-settings.ts';

/**
 * Where the stage has a key of its own for the buckets, S3 asks KMS for it on behalf of the caller.
 */
export const allowBucketKey = (
  to: IGrantable,
  { kmsKeyArn }: Pick<DeployedSettings, 'kmsKeyArn'>,
): void => {
  if (kmsKeyArn === undefined) return;
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [kmsKeyArn],
    }),
  );
};
