import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Where work goes that failed too often; fourteen days are the most that SQS keeps. */
export const deadLetters = (scope: Construct, id: string): Queue =>
  new Queue(scope, id, { ...guarded, retentionPeriod: Duration.days(14) });

type WorkQueueProps = {
  /** Time-out of the function that works on it. */
  timeout: Duration;
  deadLetters: Queue;
};

export const workQueue = (scope: Construct, id: string, props: WorkQueueProps): Queue =>
  new Queue(scope, id, {
    ...guarded,
    // Lambda asks for six times its time-out, so that a throttled batch is not delivered twice.
    visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
    // The dead-letter queue counts from the first send: it has to keep messages longer than this.
    retentionPeriod: Duration.days(4),
    deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: 4 },
  });
