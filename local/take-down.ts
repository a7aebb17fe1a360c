import { S3Client } from '@aws-sdk/client-s3';
import { Manifest } from '../shared/article/manifest.ts';
import { TakeDown } from '../shared/article/take-down.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { getJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { noteTakeDown } from '../shared/store/take-downs.ts';
import { readHomeSettings } from './home-settings.ts';
import { parseOptions } from './parse-options.ts';
import { connectToRunning } from './running-s3.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run take-down -- <id> --reason <why, for readers>

Withdraws an article of the running home, or, with --stage <stage>, of a deployed stage. The reason has at most 500 characters.`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 1,
    options: { reason: { type: 'string' }, stage: { type: 'string' } },
  });
  const [id] = positionals;
  const takeDown = TakeDown.safeParse({ reason: values.reason });
  if (id === undefined || !takeDown.success) throw new StartError(USAGE);
  const articles = await openArticles(values.stage);
  if (!(await getJson(articles, manifestKey(id), Manifest)))
    throw new StartError(`There is no article ${id}`);
  await noteTakeDown(articles, id, takeDown.data);
  console.info(`${id} will be withdrawn within seconds, and leaves caches within 15 minutes.`);
};

const openArticles = async (stage: string | undefined) => {
  if (stage === undefined) {
    const { s3 } = connectToRunning(readHomeSettings(process.env).DATA_DIR);
    return openBucket(sdkRequests(s3), 'articles');
  }
  // Its clients are loaded for it alone.
  const { openStage } = await import('./deployed/deployed-stage.ts');
  const { outputs, client } = await openStage(stage);
  return openBucket(sdkRequests(new S3Client(client)), outputs.ArticlesBucket);
};

await runCommand(() => run(process.argv.slice(2)));
