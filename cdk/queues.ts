import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { MAX_RECEIVES } from '../shared/queue/backoff.ts';

const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Takes work that failed too often. SQS keeps messages for fourteen days at most. */
export const createDeadLetterQueue = (scope: Construct, id: string): Queue => {
  const queue = new Queue(scope, id, { ...guarded, retentionPeriod: Duration.days(14) });
  const reason = 'It is itself a dead-letter queue.';
  Validations.of(queue).acknowledge(
    { id: 'AwsSolutions-SQS3', reason },
    { id: 'Serverless-SQSRedrivePolicy', reason },
  );
  return queue;
};

type WorkQueueProps = {
  /** Time-out of the function that consumes the queue. */
  timeout: Duration;
  deadLetters: Queue;
};

export const createWorkQueue = (scope: Construct, id: string, props: WorkQueueProps): Queue =>
  new Queue(scope, id, {
    ...guarded,
    // For a crash: after a failure the function changes it. AWS recommends six times the time-out,
    // so that a throttled batch is not delivered twice.
    visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
    // Retention counts from the first send, so the dead-letter queue has to keep messages longer.
    retentionPeriod: Duration.days(4),
    deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: MAX_RECEIVES },
  });
