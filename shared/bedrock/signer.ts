import { SSMClient } from '@aws-sdk/client-ssm';

export type Signer = (url: URL, body: string) => Promise<Record<string, string>>;

/**
 * Signature Version 4 for Bedrock, with the SDK's own signer and chain of credentials. They are
 * taken from a client that ingest has anyway; S3's would not do, as it escapes the path once only.
 *
 * @throws when there are no credentials
 */
export const createSigner = (
  region: string | undefined,
): { region: () => Promise<string>; sign: Signer } => {
  const { config } = new SSMClient(region ? { region } : {});
  const sign: Signer = async (url, body) => {
    const scheme = { name: 'sigv4', signingName: 'bedrock', signingRegion: await config.region() };
    const signing = await config.signer({ ...scheme, properties: {} });
    const { headers } = await signing.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: { host: url.host, 'content-type': 'application/json' },
      body,
    });
    return headers;
  };
  return { region: config.region, sign };
};
