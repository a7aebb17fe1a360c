import { AWS_CLIENT } from './aws-client.ts';
import { ssm } from './lazy-ssm.cjs';

/** Reads an SSM SecureString. @throws when it can't be read, or is empty */
export const readSecureParameter = async (name: string): Promise<string> => {
  const { GetParameterCommand, SSMClient } = ssm();
  const found = await new SSMClient(AWS_CLIENT).send(
    new GetParameterCommand({ Name: name, WithDecryption: true }),
  );
  const value = found.Parameter?.Value?.trim();
  if (!value) throw new Error(`The SSM parameter ${name} is empty`);
  return value;
};
