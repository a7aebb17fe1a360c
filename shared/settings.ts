import * as z from 'zod';

const Text = z.string().min(1);
const Characters = z.coerce
  .string()
  .regex(/^[1-9]\d{0,11}$/)
  .transform(Number);

/**
 * Every setting that a function reads, by its environment variable. The CDK takes them from a
 * stage's file under derived names, the local home from its own environment. Each description
 * completes a sentence that begins with the name.
 */
export const Settings = z.object({
  UPLOADS_BUCKET: Text.describe('must name the bucket of the uploads'),
  ARTICLES_BUCKET: Text.describe('must name the bucket of the articles'),
  QUEUE_URL: z.url().describe('must be the URL of the SQS queue'),
  DEEPL_AUTH_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .describe('has characters that no DeepL key has (a space or a line break?)'),
  DEEPL_AUTH_KEY_PARAMETER: z
    .string()
    .regex(/^(\/[\w.-]+)+$/)
    .optional()
    .describe('must name an SSM parameter, beginning with a slash'),
  DEEPL_SERVER_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('must be an address such as https://api.deepl.com'),
  DEEPL_ENGLISH: z.enum(['en-US', 'en-GB']).default('en-US').describe('must be en-US or en-GB'),
  DEEPL_UNIT: z
    .enum(['sentence', 'paragraph'])
    .default('sentence')
    .describe('must be sentence or paragraph'),
  DEEPL_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(2)
    .max(1_000)
    .default(10)
    .describe('must be a number of requests, 2 or more'),
  TRANSLATE: z
    .enum(['brief', 'all', 'on-read'])
    .optional()
    .describe('must be brief, all or on-read'),
  MONTHLY_CAP: Characters.optional().describe('must be a whole number of characters'),
  ARTICLE_CAP: Characters.optional().describe('must be a whole number of characters'),
  // DeepL's list price.
  PRICE_PER_MILLION: z.coerce
    .number()
    .nonnegative()
    .default(20)
    .describe('must be what a million characters cost, such as 20'),
  PRICE_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR')
    .describe('must have three capital letters, such as EUR'),
  BEDROCK_MODEL_ID: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:[a-z0-9-]+){0,2}$/)
    .optional()
    .describe('must be the id of a Bedrock model or inference profile, not an ARN'),
  LOOPBACK_WEBHOOKS: z
    .enum(['refused', 'allowed'])
    .default('refused')
    .describe('must be refused or allowed'),
  ACCESS: z.enum(['keys', 'public']).optional().describe('must be keys or public'),
  SITE_URL: z.url().optional().describe('must be the address of the site'),
  CANARY_KEY_PARAMETER: z
    .string()
    .regex(/^(\/[\w.-]+)+$/)
    .optional()
    .describe('must name an SSM parameter, beginning with a slash'),
  STAGE: Text.default('local').describe('must name the stage'),
  LOG_FORMAT: z.enum(['lines', 'json']).default('lines').describe('must be lines or json'),
  SEARCH_FILE: Text.optional().describe('must be the file of the search index'),
  SEARCH_ENDPOINT: z.url().optional().describe('must be the address of OpenSearch'),
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: z.url().optional().describe('must be an address'),
});

/** Settings that are the same at home and in a deployment. */
export const OPERATOR_SETTINGS = {
  DEEPL_ENGLISH: true,
  DEEPL_UNIT: true,
  DEEPL_CONCURRENCY: true,
  TRANSLATE: true,
  MONTHLY_CAP: true,
  ARTICLE_CAP: true,
  PRICE_PER_MILLION: true,
  PRICE_CURRENCY: true,
  BEDROCK_MODEL_ID: true,
} as const;

const deepl = {
  DEEPL_AUTH_KEY: true,
  DEEPL_AUTH_KEY_PARAMETER: true,
  DEEPL_SERVER_URL: true,
  MONTHLY_CAP: true,
  ARTICLE_CAP: true,
} as const;

const telemetry = { STAGE: true, LOG_FORMAT: true } as const;

export const IngestSettings = Settings.pick({
  UPLOADS_BUCKET: true,
  ARTICLES_BUCKET: true,
  QUEUE_URL: true,
  ...deepl,
  ...telemetry,
  DEEPL_ENGLISH: true,
  DEEPL_UNIT: true,
  DEEPL_CONCURRENCY: true,
  TRANSLATE: true,
  BEDROCK_MODEL_ID: true,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: true,
});

export const ScheduleSettings = Settings.pick({
  UPLOADS_BUCKET: true,
  ARTICLES_BUCKET: true,
  QUEUE_URL: true,
  LOOPBACK_WEBHOOKS: true,
  SITE_URL: true,
  CANARY_KEY_PARAMETER: true,
  SEARCH_FILE: true,
  SEARCH_ENDPOINT: true,
  ...deepl,
  ...telemetry,
});

export const ApiSettings = Settings.pick({
  ACCESS: true,
  ARTICLES_BUCKET: true,
  SEARCH_FILE: true,
  SEARCH_ENDPOINT: true,
  TRANSLATE: true,
  PRICE_PER_MILLION: true,
  PRICE_CURRENCY: true,
});

/** A setting is missing or wrong; `message` names it, never its value, which can be a secret. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/**
 * @param nameOf How the source of `values` calls a variable.
 * @throws WrongSetting
 */
export const readSettings = <Schema extends z.ZodObject>(
  schema: Schema,
  values: Record<string, unknown>,
  nameOf = (variable: string) => variable,
): z.infer<Schema> => {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const help = (name: string) => schema.shape[name] && z.globalRegistry.get(schema.shape[name]);
  throw new WrongSetting(
    [...wrong].map((name) => `${nameOf(name)} ${help(name)?.description}`).join('; '),
  );
};

/** `MONTHLY_CAP` is `monthlyCap` in the file of a stage. */
export const contextName = (variable: string): string =>
  variable.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
