import '@aws-sdk/signature-v4a';
import {
  type CloudFrontKeyValueStoreClient,
  DeleteKeyCommand,
  DescribeKeyValueStoreCommand,
  PutKeyCommand,
  paginateListKeys,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { AccessKey } from '../../shared/store/access-keys.ts';
import type { KeyStore } from './key-store.ts';

/** What the function at the edge reads under a hash. */
const KeyValue = AccessKey.omit({ hash: true });

/** Keys in CloudFront's store with this ARN. A change reaches every edge within seconds. */
export const openCloudFrontKeyStore = (
  client: CloudFrontKeyValueStoreClient,
  arn: string,
): KeyStore => {
  const current = async () => {
    const { ETag } = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }));
    return { KvsARN: arn, IfMatch: ETag };
  };
  return {
    list: async () => {
      const keys: AccessKey[] = [];
      for await (const { Items = [] } of paginateListKeys({ client }, { KvsARN: arn }))
        for (const { Key: hash, Value = '' } of Items)
          keys.push(AccessKey.parse({ ...KeyValue.parse(JSON.parse(Value)), hash }));
      return keys;
    },
    add: async ({ hash, ...value }) => {
      const put = { ...(await current()), Key: hash, Value: JSON.stringify(value) };
      await client.send(new PutKeyCommand(put));
    },
    remove: async ({ hash }) => {
      await client.send(new DeleteKeyCommand({ ...(await current()), Key: hash }));
    },
  };
};
