import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { Manifest } from '../shared/article/manifest.ts';
import { TakeDown } from '../shared/article/take-down.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { getJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { noteTakeDown } from '../shared/store/take-downs.ts';
import { readHomeSettings } from './home-settings.ts';
import { connectToRunning } from './running-s3.ts';
import { runProgram, StartError } from './start-error.ts';

const USAGE = `Usage: npm run take-down -- <id> --reason <why, for readers>

Withdraws an article of the running home, or, with --bucket <name>, of a deployment, whose stack
prints the name as ArticlesBucket. The reason has at most 500 characters.`;

const run = async (args: string[]): Promise<void> => {
  const { id, takeDown, bucket } = options(args);
  const articles = openArticles(bucket);
  if (!(await getJson(articles, manifestKey(id), Manifest)))
    throw new StartError(`There is no article ${id}`);
  await noteTakeDown(articles, id, takeDown);
  console.info(`${id} will be withdrawn within seconds, and leaves caches within 15 minutes.`);
};

const options = (args: string[]) => {
  const { values, positionals } = parsed(args);
  const [id, ...others] = positionals;
  const takeDown = TakeDown.safeParse({ reason: values.reason });
  if (id === undefined || others.length > 0 || !takeDown.success) throw new StartError(USAGE);
  return { id, takeDown: takeDown.data, bucket: values.bucket };
};

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { reason: { type: 'string' }, bucket: { type: 'string' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}\n\n${USAGE}`, { cause: error });
  }
};

const openArticles = (bucket: string | undefined) =>
  bucket === undefined
    ? openBucket(
        sdkRequests(connectToRunning(readHomeSettings(process.env).DATA_DIR).s3),
        'articles',
      )
    : openBucket(sdkRequests(new S3Client(AWS_CLIENT)), bucket);

await runProgram(() => run(process.argv.slice(2)));
