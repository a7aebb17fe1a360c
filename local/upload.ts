import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { articleId } from '../shared/article/article-id.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { runningHome } from './data-dir.ts';
import { readHomeSettings } from './home-settings.ts';
import { runProgram, StartError } from './start-error.ts';

const USAGE = 'Usage: npm run upload -- <file> [key]';

/** Uploads a file to the running home, for anyone without an S3 client. */
const run = async ([file, key = file && basename(file)]: string[]) => {
  if (!file || !key) throw new StartError(USAGE);
  const body = read(file);
  const { DATA_DIR } = readHomeSettings(process.env);
  const running = runningHome(DATA_DIR);
  if (!running)
    throw new StartError(`No Presseschau is running on ${DATA_DIR}; start it with npm start`);
  const s3 = new S3Client({
    ...AWS_CLIENT,
    endpoint: running.s3,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await s3
    .send(new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: body }))
    .catch(explainRefusal);
  const { site } = running;
  console.info(
    site ? `Uploaded. Read it at ${site}/read/${articleId(key)}` : `Uploaded as ${articleId(key)}`,
  );
};

const read = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file} can't be uploaded: ${reason}`, { cause: error });
  }
};

const explainRefusal = (error: unknown): never => {
  // `npm start` and this program explain a full disk alike.
  if (!(error instanceof S3ServiceException) || error.name === 'SlowDown') throw error;
  throw new StartError(`The bucket refused the upload: ${error.message}`, { cause: error });
};

await runProgram(() => run(process.argv.slice(2)));
