import { Aws, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Settings } from './stage-settings.ts';

/** Of an inference profile: the part of the world that it spreads requests over. */
const GEOGRAPHY = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\./;

export const bedrockEnvironment = ({ bedrockModelId }: Settings): Record<string, string> =>
  bedrockModelId ? { BEDROCK_MODEL_ID: bedrockModelId } : {};

/** Lets a function ask the one model, where one is set. */
export const allowModel = (to: IFunction, { bedrockModelId: id }: Settings): void => {
  if (!id) return;
  if (GEOGRAPHY.test(id)) allowProfile(to, id);
  else allowInvoke(to, foundationModel(Aws.REGION, id));
};

/** Bedrock asks for leave on the profile, and on the model in whichever region it is sent to. */
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
      'The regions of a profile are its own to choose; it is one model, by the profile alone.',
  });
};

const foundationModel = (region: string, id: string): string =>
  `arn:${Aws.PARTITION}:bedrock:${region}::foundation-model/${id}`;

const allowInvoke = (to: IFunction, arn: string, conditions?: Record<string, object>): void => {
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: [arn], conditions }),
  );
};
