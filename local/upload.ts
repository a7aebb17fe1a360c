import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { openBucket } from '../shared/store/bucket.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { filesToUpload } from './files-to-upload.ts';
import { followUploads } from './follow-uploads.ts';
import { readHomeSettings } from './home-settings.ts';
import { connectToRunning } from './running-s3.ts';
import { explainSilence, runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run upload -- [--wait] <file or folder> …
       npm run upload -- [--wait] --name <key> <file, or - for standard input>

Uploads articles to the running home. Keys keep the folders of a path.

  --name <key>  the key of a single file
  --wait        wait for the translations, and show the title and the state of each language
  --help        show this

Exits with 1 if a file is rejected or, with --wait, is not translated.`;

const run = async (args: string[]): Promise<void> => {
  const { paths, name, wait, help } = options(args);
  if (help) return console.info(USAGE);
  const sources = sourcesOf(paths, name);
  const { DATA_DIR } = readHomeSettings(process.env);
  const { running, s3 } = connectToRunning(DATA_DIR);
  const uploaded = [];
  for (const { key, read } of sources) {
    const put = new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: await read() });
    const { ETag: etag = '' } = await s3
      .send(put)
      .catch(explainRefusal)
      .catch(explainSilence(`${key} was not uploaded`));
    uploaded.push({ key, etag });
    if (sources.length > 1) console.info(`${uploaded.length}/${sources.length} ${key}`);
  }
  const [uploads, articles] = [
    openBucket(sdkRequests(s3), 'uploads'),
    openBucket(sdkRequests(s3), 'articles'),
  ];
  const deps = { uploads, articles, site: running.site, report: console.info };
  const hasFailed = await followUploads(deps, uploaded, { toTheEnd: wait }).catch(
    explainSilence('What was uploaded is kept, and taken up by the home when it runs again'),
  );
  if (hasFailed) process.exitCode = 1;
};

const options = (args: string[]) => {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        wait: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return { ...values, paths };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}\n\n${USAGE}`, { cause: error });
  }
};

type Source = { key: string; read: () => Buffer | Promise<Buffer> };

const sourcesOf = (paths: string[], name: string | undefined): Source[] => {
  const [path] = paths;
  if (path === undefined || name === '') throw new StartError(USAGE);
  if (paths.includes('-')) {
    if (name === undefined || paths.length > 1)
      throw new StartError('Standard input is uploaded alone, and needs --name <key>');
    return [{ key: name, read: () => buffer(process.stdin) }];
  }
  // npm runs this in the folder of the package.
  const files = filesToUpload(paths, process.env.INIT_CWD);
  if (name !== undefined && files.length > 1)
    throw new StartError(`--name is for one file; there are ${files.length}`);
  return files.map(({ path, key }) => ({ key: name ?? key, read: () => readFile(path) }));
};

const readFile = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${path} can't be uploaded: ${reason}`, { cause: error });
  }
};

const explainRefusal = (error: unknown): never => {
  // The caller explains a full disk, in the words of `npm start`.
  if (!(error instanceof S3ServiceException) || error.name === 'SlowDown') throw error;
  throw new StartError(`The bucket refused the upload: ${error.message}`, { cause: error });
};

await runCommand(() => run(process.argv.slice(2)));
