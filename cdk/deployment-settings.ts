import * as z from 'zod';
import { ACCESS } from '../shared/api/access/access-rule.ts';
import {
  contextName,
  OPERATOR_SETTINGS,
  readSettings,
  Settings,
  WrongSetting,
} from '../shared/settings.ts';

/** Variables of functions that a stage may set, as `monthlyCap` for `MONTHLY_CAP`. */
export const StageVariables = Settings.pick({
  DEEPL_AUTH_KEY_PARAMETER: true,
  ...OPERATOR_SETTINGS,
}).extend({
  /** The functions send DeepL's key there. */
  DEEPL_SERVER_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('must be an https address'),
});

/** Parts of names begin with a letter, so that no two names become one in CloudFormation's ids. */
const PusherName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/)
  .max(40);

const RoleArn = z.string().regex(/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=.@/-]{1,600}$/);

const BucketName = z.string().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);

const HostName = z.string().regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/);

const listOf = (item: z.ZodString) =>
  z
    .array(item)
    .refine((list) => new Set(list).size === list.length)
    .default([]);

/** The other settings of a stage. Descriptions complete a sentence that begins with the name. */
export const StageOptions = z.object({
  /** A stage with an account or a region is deployed nowhere else. */
  account: z
    .string()
    .regex(/^\d{12}$/)
    .optional()
    .describe('must be the twelve digits of an AWS account'),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .optional()
    .describe('must be a region, such as eu-central-1'),
  tags: z
    .record(z.string().regex(/^(?!aws:)[\w.:/=+@-]{1,128}$/), z.string().max(256))
    .default({})
    .describe('must be names with values, such as {"cost-centre": "newsroom"}'),
  /** Unless set, for the stage `prod` alone. */
  terminationProtection: z.boolean().optional().describe('must be true or false'),
  /** Gets a mail for every alarm, once its owner has confirmed the subscription. */
  alarmEmail: z.email().optional().describe('must be an email address'),
  /** Beginning of the links in alarms. */
  runbook: z
    .string()
    .min(1)
    .max(200)
    .default('docs/operate.md')
    .describe('must be the address at which your people find docs/operate.md'),
  quietHours: z
    .int()
    .min(1)
    .max(168)
    .optional()
    .describe('must be hours, 168 at most, after which it is an alarm that no article came'),
  /** Uploads an article of its own at intervals, reads it through the edge and deletes it. */
  canary: z
    .strictObject({
      everyMinutes: z.int().min(30).max(1_440).default(60),
      /** SSM SecureString with the access key of a reader, where reading needs one. */
      keyParameter: z
        .string()
        .regex(/^(\/[\w.-]+)+$/)
        .optional(),
    })
    .optional()
    .describe('must have everyMinutes, 30 to 1440, and keyParameter, which names an SSM parameter'),
  tracing: z.boolean().default(false).describe('must be true or false'),
  /** Agencies that write into the uploads bucket, each below `wires/<name>/`. */
  pushers: listOf(PusherName).describe(
    'must be a list of names of lower-case letters, digits and hyphens, such as ["dpa", "afp"]',
  ),
  /** Other people's texts are not for everybody: `public` opens them knowingly. */
  access: z.enum(ACCESS).default('keys').describe('must be keys or public'),
  /** `docs/deploy.md` has the price. */
  search: z.enum(['none', 'opensearch']).default('none').describe('must be none or opensearch'),
  /** Roles of other accounts that may upload. */
  uploaderArns: listOf(RoleArn).describe(
    'must be a list of ARNs of IAM roles, such as ["arn:aws:iam::111122223333:role/newsroom"]',
  ),
  /** Readers' address. The certificate is one of `us-east-1`, since CloudFront takes no other. */
  domain: z
    .strictObject({
      name: HostName,
      certificateArn: z
        .string()
        .regex(/^arn:aws(-[a-z]+)*:acm:us-east-1:\d{12}:certificate\/[\da-f-]{36}$/),
      /** The zone in Route 53 that gets the records of the name. */
      hostedZoneId: z
        .string()
        .regex(/^Z[A-Z0-9]{1,31}$/)
        .optional(),
    })
    .optional()
    .describe(
      'must have a name, the certificateArn of a certificate in us-east-1 and, if Route 53 has the zone, its hostedZoneId',
    ),
  /** A WAF web ACL, which CloudFront's flat-rate plans require. */
  webAclArn: z
    .string()
    .regex(/^arn:aws(-[a-z]+)*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]{1,128}\/[\da-f-]{36}$/)
    .optional()
    .describe(
      'must be the ARN of a web ACL of CloudFront, which begins with arn:aws:wafv2:us-east-1',
    ),
  accessLogDays: z
    .int()
    .min(1)
    .max(3_650)
    .optional()
    .describe('must be a number of days, which access logs are kept'),
  /** Bounds what a flood costs, and keeps so much of the account free for readers. */
  apiConcurrency: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .describe('must be a number of invocations at once'),
  /** Encrypts both buckets with a key that you control. */
  kmsKeyArn: z
    .string()
    .regex(/^arn:aws(-[a-z]+)*:kms:[a-z\d-]+:\d{12}:key\/[\w-]{1,64}$/)
    .optional()
    .describe('must be the ARN of a KMS key, not of an alias'),
  /** Buckets that an earlier stack left behind, to be adopted. */
  uploadsBucket: BucketName.optional().describe('must be the name of a bucket'),
  articlesBucket: BucketName.optional().describe('must be the name of a bucket'),
});

/**
 * SecureString with DeepL's key. It is created by hand, as CloudFormation can't create one:
 * `aws ssm put-parameter --type SecureString --name … --value …`.
 */
const AUTH_KEY_PARAMETER = '/presseschau/deepl-auth-key';

export const SETTING_NAMES = [
  ...Object.keys(StageVariables.shape).map(contextName),
  ...Object.keys(StageOptions.shape),
];

export type DeployedSettings = ReturnType<typeof deployedSettings>;

/**
 * The settings of a stage, as its file gives them. All of them are in the template: no secret may
 * be one.
 *
 * @throws WrongSetting that names each wrong one
 */
export const deployedSettings = (stage: string, given: Record<string, unknown>) => {
  if (!STAGE_NAME.test(stage)) throw new WrongSetting(`A stage ${STAGE_HELP}, not ${stage}`);
  const unknown = Object.keys(given).find((name) => !SETTING_NAMES.includes(name));
  if (unknown !== undefined)
    throw new WrongSetting(`${unknown} is no setting; there are ${SETTING_NAMES.join(', ')}`);
  const options = readSettings(StageOptions, given);
  if (options.canary && !options.canary.keyParameter && options.access === 'keys')
    throw new WrongSetting('canary must have a keyParameter, since access is keys');
  const variables = variablesIn(given);
  const settings = readSettings(StageVariables, variables, contextName);
  const authKeyParameter = settings.DEEPL_AUTH_KEY_PARAMETER ?? AUTH_KEY_PARAMETER;
  const environment = { ...variables, DEEPL_AUTH_KEY_PARAMETER: authKeyParameter };
  return {
    ...options,
    stage,
    terminationProtection: options.terminationProtection ?? stage === 'prod',
    authKeyParameter,
    deeplConcurrency: settings.DEEPL_CONCURRENCY,
    deeplServerUrl: settings.DEEPL_SERVER_URL,
    translate: settings.TRANSLATE,
    monthlyCap: settings.MONTHLY_CAP,
    price: { perMillion: settings.PRICE_PER_MILLION, currency: settings.PRICE_CURRENCY },
    /** Readers can have more translated only where `translate` is given. */
    isReadThrough: settings.TRANSLATE !== undefined,
    modelId: settings.BEDROCK_MODEL_ID,
    /** The variables of a function: the settings that it reads and that were given. */
    environmentOf: ({ shape }: z.ZodObject): Record<string, string> =>
      Object.fromEntries(
        Object.entries(environment).flatMap(([name, value]) =>
          name in shape ? [[name, String(value)]] : [],
        ),
      ),
  };
};

/** Part of names in AWS: a bucket's has 63 characters at most, of which a stage may have these. */
const STAGE_NAME = /^[a-z][a-z0-9]{0,15}$/;
const STAGE_HELP = 'has up to 16 lower-case letters and digits, such as prod';

const variablesIn = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(StageVariables.shape).flatMap((variable) => {
      const value = given[contextName(variable)];
      return value === undefined ? [] : [[variable, value]];
    }),
  );
