import { setTimeout } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { openCanary } from '../../shared/schedule/canary.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import { sdkRequests } from '../../shared/store/s3/sdk-requests.ts';
import { StartError } from '../start-error.ts';
import type { DeployedStage } from './deployed-stage.ts';

type Tried = Pick<DeployedStage, 'client'> & {
  outputs: Pick<DeployedStage['outputs'], 'UploadsBucket' | 'Url'>;
};

/**
 * One run of the canary: an article is uploaded, read at the stage's address in every language, and
 * removed. It costs about a cent at DeepL.
 *
 * @param key An access key.
 * @returns the seconds until it could be read in every language
 * @throws StartError that says what was missing
 */
export const trySample = async ({ outputs, client }: Tried, key: string): Promise<number> => {
  const run = openCanary({
    uploads: openBucket(sdkRequests(new S3Client(client)), outputs.UploadsBucket),
    site: outputs.Url,
    accessKey: async () => key,
    now: () => new Date(),
    sleep: (milliseconds) => setTimeout(milliseconds),
  });
  const { readable, seconds, answer } = await run();
  if (!readable)
    throw new StartError(
      `The sample could not be read in every language at ${outputs.Url} within ${seconds.toFixed(0)} s (${answer}); see the log of ingest`,
    );
  return seconds;
};
