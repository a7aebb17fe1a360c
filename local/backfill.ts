import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { listAll, openBucket } from '../shared/store/bucket.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { copyObjects } from './deployed/backfill/copy-objects.ts';
import { planBackfill, planLines } from './deployed/backfill/plan.ts';
import { confirm } from './deployed/confirm.ts';
import { type DeployedStage, openStage } from './deployed/deployed-stage.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run backfill -- <stage> s3://<bucket>/<prefix> [--rate <objects a second>] [--plan] [--yes]

Copies an archive into the uploads of a deployed stage, under the same keys. First it lists both, looks
into some objects and says what it is going to cost. Objects that are there already are left out, so the
same command resumes a run that was stopped. It waits while more than 20 uploads wait for ingest.

  --rate  objects a second at most (default 1)
  --plan  end after the plan
  --yes   copy without asking`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 2,
    options: {
      rate: { type: 'string', default: '1' },
      plan: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  const [name, source = ''] = positionals;
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9.-]+)(?:\/(.*))?$/s.exec(source) ?? [];
  const rate = Number(values.rate);
  if (name === undefined || bucket === undefined) throw new StartError(USAGE);
  if (!(rate > 0 && rate <= 100)) throw new StartError('--rate must be above 0, and at most 100');

  const stage = await openStage(name);
  const { settings } = stage;
  if (bucket === stage.outputs.UploadsBucket)
    throw new StartError(
      `${bucket} has the uploads of ${name}; npm run sweep -- ${name} takes up what was missed`,
    );
  const s3 = new S3Client(stage.client);
  const archive = openBucket(sdkRequests(s3), bucket);
  const uploads = openBucket(sdkRequests(s3), stage.outputs.UploadsBucket);
  const listings = () => ({
    archive: listAll(archive, prefix),
    uploads: listAll(uploads, prefix),
  });

  console.info(`${source} into s3://${uploads.name}/${prefix}`);
  const plan = await planBackfill({
    ...listings(),
    read: async (key) => (await archive.get(key))?.body ?? new Uint8Array(),
    extent: settings.translate ?? 'all',
  });
  for (const line of planLines(plan, { ...settings.price, monthlyCap: settings.monthlyCap, rate }))
    console.info(line);
  if (values.plan || plan.objects === 0) return;
  await confirm('Copy them?', values.yes);

  const failed = await copyObjects({
    ...listings(),
    copy: async (key) => {
      await s3.send(
        new CopyObjectCommand({
          Bucket: uploads.name,
          Key: key,
          CopySource: encodeURI(`${bucket}/${key}`).replace(/[?#+]/g, encodeURIComponent),
        }),
      );
    },
    queued: () => queuedIn(stage),
    rate,
    report: console.info,
  });
  if (failed > 0) process.exitCode = 1;
};

const queuedIn = async ({ outputs, client }: DeployedStage): Promise<number> => {
  const { Attributes } = await new SQSClient(client).send(
    new GetQueueAttributesCommand({
      QueueUrl: outputs.Queue,
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
};

await runCommand(() => run(process.argv.slice(2)));
