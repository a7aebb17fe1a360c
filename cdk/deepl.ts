import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { defined, type Settings } from './stage-settings.ts';

/** Where a function finds DeepL and its key, and how much it may spend there. */
export const deeplEnvironment = (settings: Settings): Record<string, string> =>
  defined({
    DEEPL_AUTH_KEY_PARAMETER: settings.deeplAuthKeyParameter,
    DEEPL_ENGLISH: settings.deeplEnglish,
    DEEPL_SERVER_URL: settings.deeplServerUrl,
    MONTHLY_CAP: settings.monthlyCap,
    ARTICLE_CAP: settings.articleCap,
  });

/** Parameter Store decrypts with `aws/ssm`, whose own policy lets every role of the account. */
export const allowAuthKey = (to: IFunction, { deeplAuthKeyParameter }: Settings): void => {
  const arn = Stack.of(to).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: deeplAuthKeyParameter.slice(1),
  });
  to.addToRolePolicy(new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [arn] }));
};
