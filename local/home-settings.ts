import * as z from 'zod';
import { StartError } from './start-error.ts';

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535));

/** An empty variable is one that is not set. */
const Text = z.string().transform((text) => text || undefined);

const Characters = z.string().regex(/^[1-9]\d{0,11}$/);

const Environment = z.object({
  S3_PORT: Port.default(9000),
  PORT: Port.default(8787),
  DATA_DIR: z.string().min(1).default('.local'),
  DEEPL_AUTH_KEY: Text.pipe(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
  ).optional(),
  DEEPL_SERVER_URL: Text.pipe(z.url({ protocol: /^https?$/ }).optional()).optional(),
  DEEPL_ENGLISH: z.enum(['en-US', 'en-GB']).default('en-US'),
  MONTHLY_CAP: Characters.optional(),
  ARTICLE_CAP: Characters.optional(),
  PRICE_PER_MILLION: z.coerce.number().nonnegative().optional(),
  PRICE_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});
export type HomeSettings = z.infer<typeof Environment>;

const HELP: Record<string, string> = {
  S3_PORT: 'S3_PORT is a port number from 0 to 65535',
  PORT: 'PORT is a port number from 0 to 65535',
  DATA_DIR: 'DATA_DIR is a folder',
  DEEPL_AUTH_KEY: 'DEEPL_AUTH_KEY has characters that no DeepL key has (a blank or a line break?)',
  DEEPL_SERVER_URL: 'DEEPL_SERVER_URL is an address such as https://api.deepl.com',
  DEEPL_ENGLISH: 'DEEPL_ENGLISH is en-US or en-GB',
  MONTHLY_CAP: 'MONTHLY_CAP is a number of characters',
  ARTICLE_CAP: 'ARTICLE_CAP is a number of characters',
  PRICE_PER_MILLION: 'PRICE_PER_MILLION is what a million characters cost, such as 20',
  PRICE_CURRENCY: 'PRICE_CURRENCY has three letters, such as EUR',
};

/** @throws StartError that names the variable; never its value, which can be a secret */
export const readSettings = (environment: NodeJS.ProcessEnv): HomeSettings => {
  const parsed = Environment.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new StartError(names.map((name) => HELP[name] ?? name).join('; '));
};
