import { randomUUID } from 'node:crypto';
import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { addKey, revokeKey } from '../keys/change-keys.ts';
import { openCloudFrontKeyStore } from '../keys/cloudfront-key-store.ts';
import type { DeployedStage } from './deployed-stage.ts';

/** Calls `use` with an operator's key that is revoked after it. */
export const withTemporaryKey = async <T>(
  { outputs }: DeployedStage,
  use: (key: string) => Promise<T>,
): Promise<T> => {
  // CloudFront is signed for every region, and has its control plane in this one.
  const client = new CloudFrontKeyValueStoreClient({ ...AWS_CLIENT, region: 'us-east-1' });
  const store = openCloudFrontKeyStore(client, outputs.KeysArn);
  const name = `check-${randomUUID().slice(0, 8)}`;
  const key = await addKey(store, { name, role: 'operator' }, new Date());
  try {
    return await use(key);
  } finally {
    await revokeKey(store, name);
  }
};
