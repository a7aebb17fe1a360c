import { S3Client } from '@aws-sdk/client-s3';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { type RunningHome, runningHome } from './data-dir.ts';
import { StartError } from './start-error.ts';

/** The home that runs on a data folder, and a client of its buckets. @throws StartError */
export const connectToRunning = (dataDir: string): { running: RunningHome; s3: S3Client } => {
  const running = runningHome(dataDir);
  if (!running)
    throw new StartError(`No Presseschau is running on ${dataDir}; start it with npm start`);
  return { running, s3: clientOf(running) };
};

export const clientOf = ({ s3 }: Pick<RunningHome, 's3'>): S3Client =>
  new S3Client({
    ...AWS_CLIENT,
    endpoint: s3,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
