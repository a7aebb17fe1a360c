import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AWS_CLIENT } from '../aws-client.ts';

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
    const found = await new SSMClient(AWS_CLIENT).send(
      new GetParameterCommand({ Name: parameter, WithDecryption: true }),
    );
    const value = found.Parameter?.Value?.trim();
    if (!value) throw new Error(`The SSM parameter ${parameter} is empty`);
    return value;
  };
