import { TranslationRefused } from '../../shared/article/errors.ts';
import { checkAuthKey } from '../../shared/deepl/check-auth-key.ts';
import type { HomeSettings } from '../home-settings.ts';
import { StartError } from '../start-error.ts';
import { startStandIn } from './stand-in.ts';

/** The DeepL that the home uses: the real one or the stand-in. */
export type Connection = {
  environment: Record<string, string>;
  standIn?: string;
  close(): Promise<void>;
};

/**
 * The real DeepL if a key is set, otherwise the stand-in, without a limit: nothing is paid for.
 *
 * @throws StartError when a server URL is set without a key, or the key is wrong
 */
export const connectDeepL = async (settings: HomeSettings): Promise<Connection> => {
  const { DEEPL_AUTH_KEY: authKey, DEEPL_SERVER_URL: serverUrl, DEEPL_ENGLISH } = settings;
  if (!authKey && serverUrl)
    throw new StartError('DEEPL_SERVER_URL needs DEEPL_AUTH_KEY, the key for that server');
  if (!authKey) {
    const { url, close } = await startStandIn({ port: 0, plan: 'pro' });
    return {
      environment: { DEEPL_AUTH_KEY: 'local', DEEPL_SERVER_URL: url, DEEPL_ENGLISH },
      standIn: url,
      close,
    };
  }
  await tryKey(authKey, serverUrl);
  return {
    environment: {
      DEEPL_AUTH_KEY: authKey,
      DEEPL_ENGLISH,
      ...(serverUrl && { DEEPL_SERVER_URL: serverUrl }),
    },
    close: async () => {},
  };
};

/** A wrong key ends the start. One that lacks the scope `usage:read` may translate all the same. */
const tryKey = async (authKey: string, serverUrl: string | undefined) => {
  try {
    const usage = await checkAuthKey({ authKey, serverUrl });
    if (usage) console.info(`DeepL: ${usage.count} of ${usage.limit} characters are used.`);
  } catch (error) {
    if (error instanceof TranslationRefused) throw new StartError(error.message, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`The DeepL key could not be checked: ${reason}.`);
  }
};
