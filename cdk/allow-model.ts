import { Aws, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { DeployedSettings } from './deployment-settings.ts';

/** The prefix of an inference profile: the part of the world it spreads requests over. */
const GEOGRAPHY = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\./;

/** Lets a function invoke the configured model and no other. */
export const allowModel = (to: IFunction, { modelId: id }: DeployedSettings): void => {
  if (!id) return;
  if (GEOGRAPHY.test(id)) allowProfile(to, id);
  else allowInvoke(to, foundationModel(Aws.REGION, id));
};

/** Bedrock checks permission on the profile, and on the model in each region it routes to. */
const allowProfile = (to: IFunction, id: string): void => {
  const profile = Stack.of(to).formatArn({
    service: 'bedrock',
    resource: 'inference-profile',
    resourceName: id,
  });
  const model = foundationModel('*', id.replace(GEOGRAPHY, ''));
  allowInvoke(to, profile);
  allowInvoke(to, model, { StringEquals: { 'bedrock:InferenceProfileArn': profile } });
  if (!to.role) return;
  Validations.of(to.role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${model.replace(Aws.PARTITION, '<AWS::Partition>')}]`,
    reason:
      'An inference profile chooses its regions; only one model is allowed, and only through it.',
  });
};

const foundationModel = (region: string, id: string): string =>
  `arn:${Aws.PARTITION}:bedrock:${region}::foundation-model/${id}`;

const allowInvoke = (to: IFunction, arn: string, conditions?: Record<string, object>): void => {
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: [arn], conditions }),
  );
};
