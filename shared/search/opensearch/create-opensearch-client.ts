import { Client } from '@opensearch-project/opensearch';
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws-v3';

type Access = {
  endpoint: string;
  /** Of AWS: requests are signed for OpenSearch Serverless. Without one they are not. */
  region?: string | undefined;
  /** Default: those that the AWS SDK finds. */
  credentials?: () => Promise<{ accessKeyId: string; secretAccessKey: string }>;
  /** Milliseconds until a request is given up. */
  timeout: number;
};

export const createOpenSearchClient = ({
  endpoint,
  region,
  credentials,
  timeout,
}: Access): Client =>
  new Client({
    ...(region &&
      AwsSigv4Signer({
        region,
        service: 'aoss',
        ...(credentials && { getCredentials: credentials }),
      })),
    node: endpoint,
    requestTimeout: timeout,
    // Whoever asked asks again: a collection takes longer to wake up than any retry waits.
    maxRetries: 0,
  });
