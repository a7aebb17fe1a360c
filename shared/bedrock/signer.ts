import { SignatureV4 } from '@smithy/signature-v4';
import { ssm } from '../lazy-ssm.cjs';

type Signer = {
  region: () => Promise<string>;
  /** Headers of a signed POST request with a JSON body. @throws without credentials */
  sign: (url: URL, body: string) => Promise<Record<string, string>>;
};

/**
 * Signature Version 4 for Bedrock, with the SDK's chain of credentials and regions: both come from
 * the configuration of a client that ingest has anyway.
 */
export const createSigner = (configured?: { profile?: string }): Signer => {
  const { region, credentials, sha256 } = new (ssm().SSMClient)(configured ?? {}).config;
  const signature = new SignatureV4({ service: 'bedrock', region, credentials, sha256 });
  return {
    region,
    sign: async (url, body) => {
      const { headers } = await signature.sign({
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        headers: { host: url.host, 'content-type': 'application/json' },
        body,
      });
      return headers;
    },
  };
};
