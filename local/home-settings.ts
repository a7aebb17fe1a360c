import * as z from 'zod';
import { OPERATOR_SETTINGS, readSettings, Settings, WrongSetting } from '../shared/settings.ts';
import { StartError } from './start-error.ts';

export const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535));
export const PORT_HELP = 'must be a port number from 0 to 65535';

/** Environment variables of `npm start`, `npm run invoke` and `npm run upload`. */
export const HomeSettings = Settings.pick({
  DEEPL_AUTH_KEY: true,
  DEEPL_SERVER_URL: true,
  ...OPERATOR_SETTINGS,
  /** Off unless set: the home listens on 127.0.0.1 alone. */
  ACCESS: true,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: true,
}).extend({
  S3_PORT: Port.default(9000).describe(PORT_HELP),
  PORT: Port.default(8787).describe(PORT_HELP),
  DATA_DIR: z.string().default('.local').describe('must be a folder'),
  BEHIND_PROXY: z.enum(['true', 'false']).default('false').describe('must be true or false'),
  AWS_PROFILE: z.string().optional().describe('must be a profile'),
});
export type HomeSettings = z.infer<typeof HomeSettings>;

export const readHomeSettings = (environment: NodeJS.ProcessEnv): HomeSettings =>
  readEnvironment(HomeSettings, environment);

/**
 * An empty variable counts as not set.
 *
 * @throws StartError that names the variable; never its value, which can be a secret
 */
export const readEnvironment = <Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  try {
    return readSettings(schema, given);
  } catch (error) {
    if (error instanceof WrongSetting) throw new StartError(error.message, { cause: error });
    throw error;
  }
};
