import { Duration, Stack, TimeZone, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allow, allowList } from './access.ts';
import { lambda } from './function.ts';
import { deadLetters } from './queues.ts';

type ScheduledProps = { uploads: Bucket; articles: Bucket; queue: Queue };

/** What is done by the clock: the hourly sweep and the daily digest. */
export class Scheduled extends Construct {
  readonly deadLetters: Queue;
  readonly function: IFunction;

  constructor(scope: Construct, id: string, { uploads, articles, queue }: ScheduledProps) {
    super(scope, id);
    this.deadLetters = deadLetters(this, 'DeadLetters');
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself, of a function and two schedules.',
    });
    this.function = lambda(this, {
      name: 'schedule',
      description: 'Sends what was missed or parked to the queue again, and writes digests',
      timeout: Duration.minutes(5),
      memorySize: 512,
      environment: {
        UPLOADS_BUCKET: uploads.bucketName,
        ARTICLES_BUCKET: articles.bucketName,
        QUEUE_URL: queue.queueUrl,
      },
      // The scheduler only hands over: a run that fails is Lambda's to repeat and to report.
      onFailure: new SqsDestination(this.deadLetters),
      maxEventAge: Duration.hours(1),
      retryAttempts: 2,
    });
    const role = schedulerRole(this, this.function, this.deadLetters);
    const run = (job: 'sweep' | 'digest') =>
      new LambdaInvoke(this.function, {
        role,
        input: ScheduleTargetInput.fromObject({ job }),
        deadLetterQueue: this.deadLetters,
        maxEventAge: Duration.hours(1),
        retryAttempts: 5,
      });
    new Schedule(this, 'Sweep', {
      description: 'Looks for uploads that were missed and work that was parked',
      schedule: ScheduleExpression.rate(Duration.hours(1)),
      target: run('sweep'),
    });
    new Schedule(this, 'Digest', {
      description: 'Writes the digest of the day that has just ended',
      schedule: ScheduleExpression.cron({
        minute: '30',
        hour: '0',
        timeZone: TimeZone.EUROPE_BERLIN,
      }),
      target: run('digest'),
    });

    allowList(this.function, uploads);
    allowList(this.function, articles);
    allow(this.function, articles, { actions: ['s3:GetObject'], prefixes: ['articles/', 'work/'] });
    allow(this.function, articles, {
      actions: ['s3:GetObject', 's3:PutObject'],
      prefixes: ['digests/'],
    });
    this.function.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    );
  }
}

/** Closed to what its targets would add: they ask for every version of the function. */
const schedulerRole = (scope: Construct, invoked: IFunction, failed: Queue) => {
  const stack = Stack.of(scope);
  const group = stack.formatArn({
    service: 'scheduler',
    resource: 'schedule-group',
    resourceName: 'default',
  });
  const role = new Role(scope, 'SchedulerRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group } },
    }),
  });
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [invoked.functionArn] }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failed.queueArn] }),
  );
  return role.withoutPolicyUpdates();
};
