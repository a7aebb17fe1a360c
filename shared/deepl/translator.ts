import type { Translate, Translator } from '../translation.ts';
import { deepl, type English } from './client.ts';
import { instructions } from './instructions.ts';

/** DeepL by a key that is asked for once, when there is something to translate. */
export const translator = ({
  authKey,
  serverUrl,
  english,
}: {
  authKey: () => Promise<string>;
  serverUrl?: string;
  english: English;
}): Translator => {
  let connected: Promise<Translate> | undefined;
  const connect = async () => deepl({ authKey: await authKey(), serverUrl, english });
  const server = serverUrl ? new URL(serverUrl).hostname : 'deepl.com';
  return {
    translate: async (texts, options) => {
      connected ??= connect().catch((error: unknown) => {
        connected = undefined;
        throw error;
      });
      return (await connected)(texts, options);
    },
    options: (target) =>
      JSON.stringify([server, target === 'en' ? english : target, instructions[target]]),
  };
};
