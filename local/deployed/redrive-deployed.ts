import { setTimeout } from 'node:timers/promises';
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { StartError } from '../start-error.ts';
import type { DeployedStage } from './deployed-stage.ts';

const POLL_MS = 1_000;

/** Moves the dead letters of uploads back to their queue. @returns how many are left to move */
export const redriveDeployed = async (
  { outputs, client }: DeployedStage,
  rate: number,
): Promise<number> => {
  const sqs = new SQSClient(client);
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: outputs.DeadLetters,
      AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
    }),
  );
  const { QueueArn: SourceArn, ApproximateNumberOfMessages = '0' } = Attributes;
  const count = Number(ApproximateNumberOfMessages);
  console.info(`${count} dead letters`);
  if (count === 0) return 0;
  await sqs.send(
    new StartMessageMoveTaskCommand({ SourceArn, MaxNumberOfMessagesPerSecond: rate }),
  );
  for (;;) {
    const { Results: [task] = [] } = await sqs.send(
      new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }),
    );
    const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
    if (task?.Status === 'FAILED')
      throw new StartError(`${moved} were moved, then SQS stopped: ${task.FailureReason}`);
    if (task?.Status !== 'RUNNING') {
      console.info(`${moved} moved to the queue of uploads`);
      return 0;
    }
    await setTimeout(POLL_MS);
  }
};
