import { CfnOutput, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import { AccessKey, PolicyStatement, User } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { pusherFolder } from '../shared/article/pusher-folder.ts';
import { allowBucketKey } from './allow-bucket-key.ts';
import { acknowledgeObjects } from './allow-objects.ts';
import type { DeployedSettings } from './deployment-settings.ts';

type PusherProps = { name: string; uploads: Bucket; settings: DeployedSettings };

/**
 * An agency that writes its items under a prefix of its own, with a key that is entered at its
 * portal.
 */
export class Pusher extends Construct {
  constructor(scope: Construct, id: string, { name, uploads, settings }: PusherProps) {
    super(scope, id);
    const prefix = pusherFolder(name);
    const user = new User(this, 'User');
    allowPush(user, uploads, prefix);
    allowBucketKey(user, settings);
    const { secretArn } = createKeySecret(this, name, user);
    const { region } = Stack.of(this);
    new CfnOutput(scope, `Push${pascalCase(name)}`, {
      description: `What to enter at the portal of ${name}`,
      value: `bucket ${uploads.bucketName}, prefix ${prefix.slice(0, -1)}, region ${region}, access key in the secret ${secretArn}`,
    });
  }
}

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The actions of a push, and those that clean up after a failed multipart upload. */
const allowPush = (user: User, uploads: Bucket, prefix: string): void => {
  const pattern = `${prefix}*`;
  const allow = (actions: string[], resource: string, conditions?: Record<string, object>) =>
    user.addToPolicy(new PolicyStatement({ actions, resources: [resource], conditions }));
  allow(
    ['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload'],
    uploads.arnForObjects(pattern),
  );
  allow(['s3:ListBucket'], uploads.bucketArn, { StringLike: { 's3:prefix': pattern } });
  allow(['s3:GetBucketLocation'], uploads.bucketArn);
  acknowledgeObjects(user, uploads, pattern);
};

/** CloudFormation puts the key into the secret; it is in no template and no output. */
const createKeySecret = (scope: Construct, name: string, user: User): Secret => {
  const key = new AccessKey(scope, 'Key', { user });
  const secret = new Secret(scope, 'Secret', {
    description: `Access key of ${name}, to be entered at its portal`,
    secretObjectValue: {
      accessKeyId: SecretValue.resourceAttribute(key.accessKeyId),
      secretAccessKey: key.secretAccessKey,
    },
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'The key is entered by hand at the portal of an agency; a rotation would stop its push.',
  });
  return secret;
};
