import { TranslationRefused } from '../../shared/article/errors.ts';
import { checkAuthKey } from '../../shared/deepl/client.ts';
import type { HomeSettings } from '../home-settings.ts';
import { StartError } from '../start-error.ts';
import { startStandIn } from './stand-in.ts';

/** Which DeepL the home uses: the stand-in has a `close`. */
export type Connection = {
  environment: Record<string, string>;
  standIn?: string;
  close(): Promise<void>;
};

/**
 * The real DeepL by the key that is set, or the stand-in where there is none.
 *
 * @param running Address of a stand-in that is there already.
 * @throws StartError when DeepL refuses the key, or there is an address without one
 */
export const connectDeepL = async (
  settings: HomeSettings,
  running?: string,
): Promise<Connection> => {
  const { DEEPL_AUTH_KEY: authKey, DEEPL_SERVER_URL: serverUrl, DEEPL_ENGLISH } = settings;
  if (!authKey && serverUrl)
    throw new StartError('DEEPL_SERVER_URL needs DEEPL_AUTH_KEY, the key for that server');
  if (!authKey) {
    const { url, close } = running
      ? { url: running, close: async () => {} }
      : await startStandIn({ port: 0 });
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

const tryKey = async (authKey: string, serverUrl: string | undefined) => {
  try {
    await checkAuthKey({ authKey, serverUrl });
  } catch (error) {
    if (error instanceof TranslationRefused) throw new StartError(error.message, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(
      `DeepL could not be asked about the key: ${reason}. Articles wait until it answers.`,
    );
  }
};
