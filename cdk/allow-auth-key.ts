import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { DeployedSettings } from './deployment-settings.ts';

export const allowAuthKey = (to: IFunction, { authKeyParameter }: DeployedSettings): void =>
  allowParameter(to, authKeyParameter);

/** Parameter Store decrypts with `aws/ssm`, whose own policy allows every role of the account. */
export const allowParameter = (to: IFunction, name: string): void => {
  const arn = Stack.of(to).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: name.slice(1),
  });
  to.addToRolePolicy(new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [arn] }));
};
