import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { allow, allowList } from './access.ts';
import { allowAuthKey, deeplEnvironment } from './deepl.ts';
import { lambda } from './function.ts';
import { deadLetters } from './queues.ts';
import type { Settings } from './stage-settings.ts';
import { timetable } from './timetable.ts';

type ScheduledProps = { uploads: Bucket; articles: Bucket; queue: Queue; settings: Settings };

/** What is done by the clock: the hourly sweep, the outlet's terms and the daily digest. */
export class Scheduled extends Construct {
  readonly deadLetters: Queue;
  readonly function: IFunction;

  constructor(
    scope: Construct,
    id: string,
    { uploads, articles, queue, settings }: ScheduledProps,
  ) {
    super(scope, id);
    this.deadLetters = deadLetters(this, 'DeadLetters');
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself, of a function and three schedules.',
    });
    this.function = lambda(this, {
      name: 'schedule',
      description:
        'Sends what was missed or parked to the queue again, keeps the terms, writes digests',
      timeout: Duration.minutes(5),
      memorySize: 512,
      environment: {
        UPLOADS_BUCKET: uploads.bucketName,
        ARTICLES_BUCKET: articles.bucketName,
        QUEUE_URL: queue.queueUrl,
        ...deeplEnvironment(settings),
      },
      // The scheduler only hands over: a run that fails is Lambda's to repeat and to report.
      onFailure: new SqsDestination(this.deadLetters),
      maxEventAge: Duration.hours(1),
      retryAttempts: 2,
    });
    timetable(this, { invoked: this.function, deadLetters: this.deadLetters });

    allowList(this.function, uploads);
    allowList(this.function, articles);
    allow(this.function, articles, {
      actions: ['s3:GetObject'],
      prefixes: [PREFIXES.articles, PREFIXES.work],
    });
    allow(this.function, articles, {
      actions: ['s3:GetObject', 's3:PutObject'],
      prefixes: [PREFIXES.config, PREFIXES.digests, PREFIXES.ledger],
    });
    allowAuthKey(this.function, settings);
    this.function.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    );
  }
}
