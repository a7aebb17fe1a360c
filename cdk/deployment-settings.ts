import type { Node } from 'constructs';
import * as z from 'zod';
import { ACCESS } from '../shared/api/access/access-rule.ts';
import {
  contextName,
  OPERATOR_SETTINGS,
  readSettings,
  Settings,
  WrongSetting,
} from '../shared/settings.ts';

/** Values between commas, each once. */
const listOf = (item: z.ZodString) =>
  z
    .string()
    .transform((list) => list.split(',').map((each) => each.trim()))
    .pipe(z.array(item).refine((list) => new Set(list).size === list.length));

/** Parts of names begin with a letter, so that no two names become one in CloudFormation's ids. */
const PusherName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/)
  .max(40);

const RoleArn = z.string().regex(/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=.@/-]{1,600}$/);

/** Settings of a deployment, as `cdk deploy -c monthlyCap=…`. All of them are in the template: no secret may be one. */
export const DeploymentSettings = Settings.pick({
  DEEPL_AUTH_KEY_PARAMETER: true,
  ...OPERATOR_SETTINGS,
}).extend({
  /** The functions send DeepL's key there. */
  DEEPL_SERVER_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('must be an https address'),
  /** Gets a mail for every alarm, once its owner has confirmed the subscription. */
  ALARM_EMAIL: z.email().optional().describe('must be an email address'),
  /** Agencies that write into the uploads bucket, each below `wires/<name>/`. */
  PUSHERS: listOf(PusherName)
    .optional()
    .describe('must be names of lower-case letters, digits and hyphens, such as dpa,afp'),
  /** Other people's texts are not for everybody: `public` opens them knowingly. */
  ACCESS: z.enum(ACCESS).default('keys').describe('must be keys or public'),
  /** Roles of other accounts that may upload. */
  UPLOADER_ARNS: listOf(RoleArn)
    .optional()
    .describe('must be ARNs of IAM roles, such as arn:aws:iam::111122223333:role/newsroom'),
});

/**
 * SecureString with DeepL's key. It is created by hand, as CloudFormation can't create one:
 * `aws ssm put-parameter --type SecureString --name … --value …`.
 */
const AUTH_KEY_PARAMETER = '/presseschau/deepl-auth-key';

export type DeployedSettings = ReturnType<typeof deployedSettings>;

/** @throws WrongSetting that names the context value */
export const deployedSettings = (node: Node) => {
  refuseUnknown(Object.keys(node.getAllContext()));
  const given = Object.fromEntries(
    Object.keys(DeploymentSettings.shape).flatMap((variable) => {
      const value: unknown = node.tryGetContext(contextName(variable));
      return value === undefined ? [] : [[variable, value]];
    }),
  );
  const settings = readSettings(DeploymentSettings, given, contextName);
  const authKeyParameter = settings.DEEPL_AUTH_KEY_PARAMETER ?? AUTH_KEY_PARAMETER;
  const variables = { ...given, DEEPL_AUTH_KEY_PARAMETER: authKeyParameter };
  return {
    authKeyParameter,
    deeplConcurrency: settings.DEEPL_CONCURRENCY,
    /** Readers can have more translated only where `translate` is given. */
    isReadThrough: settings.TRANSLATE !== undefined,
    modelId: settings.BEDROCK_MODEL_ID,
    alarmEmail: settings.ALARM_EMAIL,
    pushers: settings.PUSHERS ?? [],
    access: settings.ACCESS,
    uploaderArns: settings.UPLOADER_ARNS ?? [],
    /** The variables of a function: the settings that it reads and that were given. */
    environmentOf: ({ shape }: z.ZodObject): Record<string, string> =>
      Object.fromEntries(
        Object.entries(variables).flatMap(([name, value]) =>
          name in shape ? [[name, String(value)]] : [],
        ),
      ),
  };
};

/** The CDK's own names have a colon or a slash, but for these of its CLI. */
const NAMES_OF_CLI = ['acknowledged-issue-numbers', 'cli-telemetry'];

const refuseUnknown = (names: string[]): void => {
  const ours = Object.keys(DeploymentSettings.shape).map(contextName);
  const unknown = names.find(
    (name) => !ours.includes(name) && !NAMES_OF_CLI.includes(name) && !/[:/]/.test(name),
  );
  if (unknown !== undefined)
    throw new WrongSetting(`${unknown} is no setting; there are ${ours.join(', ')}`);
};
