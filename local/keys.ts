import { openBucket } from '../shared/store/bucket.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { readHomeSettings } from './home-settings.ts';
import { openBucketKeyStore } from './keys/bucket-key-store.ts';
import { addKey, listKeys, revokeKey } from './keys/change-keys.ts';
import type { KeyStore } from './keys/key-store.ts';
import { parseOptions } from './parse-options.ts';
import { connectToRunning } from './running-s3.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run keys -- add <name> [--role reader|operator]
       npm run keys -- list
       npm run keys -- revoke <name>

Changes who may read and act: of the running home, or, with --stage <stage>, of a deployed stage.
A key is shown once; only its hash is kept.`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 2,
    options: { role: { type: 'string', default: 'reader' }, stage: { type: 'string' } },
  });
  const [action, name] = positionals;
  if (action === undefined) throw new StartError(USAGE);
  const { role, stage } = values;
  const store = await openStore(stage);
  if (action === 'list') return console.info((await listKeys(store)).join('\n') || 'No keys.');
  if (name === undefined) throw new StartError(USAGE);
  if (action === 'add') return console.info(await addKey(store, { name, role }, new Date()));
  if (action !== 'revoke') throw new StartError(USAGE);
  await revokeKey(store, name);
  console.info(`The key of ${name} is revoked.`);
};

/** A stage's clients are loaded for it alone. */
const openStore = async (stage: string | undefined): Promise<KeyStore> => {
  if (stage !== undefined) {
    const { openStage } = await import('./deployed/deployed-stage.ts');
    const { openStageKeyStore } = await import('./deployed/stage-key-store.ts');
    return openStageKeyStore(await openStage(stage));
  }
  const { DATA_DIR } = readHomeSettings(process.env);
  return openBucketKeyStore(openBucket(sdkRequests(connectToRunning(DATA_DIR).s3), 'articles'));
};

await runCommand(() => run(process.argv.slice(2)));
