import { ArnPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** Lets roles of other accounts upload. What they write belongs to the bucket's owner at once. */
export const allowUploaders = (uploads: Bucket, roleArns: string[]): void => {
  if (roleArns.length === 0) return;
  uploads.addToResourcePolicy(
    new PolicyStatement({
      principals: roleArns.map((arn) => new ArnPrincipal(arn)),
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      resources: [uploads.arnForObjects('*')],
    }),
  );
};
