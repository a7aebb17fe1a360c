import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchResponse } from '../shared/queue/sqs-batch.ts';
import { invokeAt } from './invocations.ts';
import { connectToRunning } from './running-s3.ts';

/**
 * Gives the running home's ingest each dead letter; those that succeed are removed. @returns how
 * many failed
 */
export const redriveHome = async (dataDir: string): Promise<number> => {
  const { running } = connectToRunning(dataDir);
  const folder = join(dataDir, 'dead-letters');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  let failed = 0;
  for (const name of names) {
    const messageId = name.replace(/\.json$/, '');
    const record = {
      messageId,
      receiptHandle: messageId,
      body: readFileSync(join(folder, name), 'utf8'),
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    };
    const { batchItemFailures } = (await invokeAt(running.functions, 'ingest', {
      Records: [record],
    })) as BatchResponse;
    if (batchItemFailures.length > 0) failed += 1;
    else rmSync(join(folder, name));
  }
  console.info(`${names.length} dead letters, ${failed} of them failed again; see the home's log`);
  return failed;
};
