import { Client } from '@opensearch-project/opensearch';
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';
import type { OpenSearchRequest, SendToOpenSearch } from './send.ts';

type OpenSearchAccess = {
  endpoint: string;
  /**
   * Requests are signed for OpenSearch Serverless in this region of AWS; without one they are not.
   */
  region?: string | undefined;
  /** Default: those that the AWS SDK finds. */
  credentials?: () => Promise<{ accessKeyId: string; secretAccessKey: string }>;
  /** Milliseconds until a request is given up. */
  timeout: number;
};

export const createSend = ({
  endpoint,
  region,
  credentials,
  timeout,
}: OpenSearchAccess): SendToOpenSearch => {
  const { transport } = new Client({
    ...(region &&
      AwsSigv4Signer({
        region,
        service: 'aoss',
        ...(credentials && { getCredentials: credentials }),
      })),
    node: endpoint,
    requestTimeout: timeout,
    // The reader has to ask again: a collection takes longer to wake up than any retry waits.
    maxRetries: 0,
  });
  return async (request: OpenSearchRequest) => (await transport.request(request)).body;
};
