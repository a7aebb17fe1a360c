import { parseArgs } from 'node:util';
import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { readHomeSettings } from './home-settings.ts';
import { openBucketKeyStore } from './keys/bucket-key-store.ts';
import { addKey, listKeys, revokeKey } from './keys/change-keys.ts';
import { openCloudFrontKeyStore } from './keys/cloudfront-key-store.ts';
import type { KeyStore } from './keys/key-store.ts';
import { connectToRunning } from './running-s3.ts';
import { runProgram, StartError } from './start-error.ts';

const USAGE = `Usage: npm run keys -- add <name> [--role reader|operator]
       npm run keys -- list
       npm run keys -- revoke <name>

Changes who may read and act: of the running home, or, with --store <ARN>, of a deployment, whose
stack prints it as KeysArn. A key is shown once; only its hash is kept.`;

const run = async (args: string[]): Promise<void> => {
  const { action, name, role, store: arn } = options(args);
  const store = openStore(arn);
  if (action === 'list') return console.info((await listKeys(store)).join('\n') || 'No keys.');
  if (name === undefined) throw new StartError(USAGE);
  if (action === 'add') return console.info(await addKey(store, { name, role }, new Date()));
  if (action !== 'revoke') throw new StartError(USAGE);
  await revokeKey(store, name);
  console.info(`The key of ${name} is revoked.`);
};

const options = (args: string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: { type: 'string', default: 'reader' },
        store: { type: 'string' },
      },
    });
    const [action, name, ...others] = positionals;
    if (action === undefined || others.length > 0) throw new StartError(USAGE);
    return { ...values, action, name };
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}\n\n${USAGE}`, { cause: error });
  }
};

const openStore = (arn: string | undefined): KeyStore => {
  if (arn !== undefined) {
    // CloudFront is signed for every region, and has its control plane in this one.
    const client = new CloudFrontKeyValueStoreClient({ ...AWS_CLIENT, region: 'us-east-1' });
    return openCloudFrontKeyStore(client, arn);
  }
  const { DATA_DIR } = readHomeSettings(process.env);
  return openBucketKeyStore(openBucket(sdkRequests(connectToRunning(DATA_DIR).s3), 'articles'));
};

await runProgram(() => run(process.argv.slice(2)));
