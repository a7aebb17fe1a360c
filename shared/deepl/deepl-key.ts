import { readSecureParameter } from '../secure-parameter.ts';

/**
 * DeepL's key: as given, or from the SSM SecureString of this name.
 *
 * @throws when both are missing, or the parameter can't be read
 */
export const deeplKey =
  ({ key, parameter }: { key?: string; parameter?: string }) =>
  async (): Promise<string> => {
    if (key) return key;
    if (!parameter)
      throw new Error('Set DEEPL_AUTH_KEY, or DEEPL_AUTH_KEY_PARAMETER to its name in SSM');
    return await readSecureParameter(parameter);
  };
