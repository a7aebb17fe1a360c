import { S3Client } from '@aws-sdk/client-s3';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { type Running, runningHome } from './data-dir.ts';
import { StartError } from './start-error.ts';

/** The home that runs on a data folder, and a client of its buckets. @throws StartError */
export const connectToRunning = (dataDir: string): { running: Running; s3: S3Client } => {
  const running = runningHome(dataDir);
  if (!running)
    throw new StartError(`No Presseschau is running on ${dataDir}; start it with npm start`);
  const s3 = new S3Client({
    ...AWS_CLIENT,
    endpoint: running.s3,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return { running, s3 };
};
