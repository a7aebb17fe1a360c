import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CANARIES } from '../shared/article/canary.ts';
import { ScheduleSettings } from '../shared/settings.ts';
import {
  GLOSSARY,
  PREFIXES,
  STORED_FORMS,
  SWEEP_STATE,
  TERMS_REPORT,
  UPLOAD_EXPIRY,
} from '../shared/store/object-keys.ts';
import { allowAuthKey, allowParameter } from './allow-auth-key.ts';
import { allowBucketKey } from './allow-bucket-key.ts';
import { allowList, allowObjects } from './allow-objects.ts';
import type { DeployedSettings } from './deployment-settings.ts';
import { createLambdaFunction } from './lambda-function.ts';
import { createDeadLetterQueue } from './queues.ts';
import type { SearchCollection } from './search-collection.ts';
import { createTimetable } from './timetable.ts';

type ScheduleFunctionProps = {
  uploads: Bucket;
  articles: Bucket;
  queue: Queue;
  search?: SearchCollection | undefined;
  settings: DeployedSettings;
};

/**
 * Jobs that run by the clock: what is due, the hourly sweep, the outlet's terms, the daily digest,
 * webhooks.
 */
export class ScheduleFunction extends Construct {
  readonly deadLetters: Queue;
  readonly function: IFunction;
  /** Has the function ask the site at this address for an answer. */
  readonly probe: (site: string) => void;

  constructor(
    scope: Construct,
    id: string,
    { uploads, articles, queue, search, settings }: ScheduleFunctionProps,
  ) {
    super(scope, id);
    const { canary } = settings;
    this.deadLetters = createDeadLetterQueue(this, 'DeadLetters');
    const handler = createLambdaFunction(this, {
      name: 'schedule',
      description:
        'Re-queues missed and parked uploads, keeps the glossary, writes digests, sends webhooks',
      tracing: settings.tracing,
      timeout: Duration.minutes(5),
      memorySize: 512,
      environment: {
        UPLOADS_BUCKET: uploads.bucketName,
        ARTICLES_BUCKET: articles.bucketName,
        QUEUE_URL: queue.queueUrl,
        STAGE: settings.stage,
        LOG_FORMAT: 'json',
        ...(canary?.keyParameter && { CANARY_KEY_PARAMETER: canary.keyParameter }),
        ...search?.environment,
        ...settings.environmentOf(ScheduleSettings),
      },
      addFiles: search?.addFiles ?? [],
      // The scheduler only hands over: Lambda retries and reports a run that fails.
      onFailure: new SqsDestination(this.deadLetters),
      maxEventAge: Duration.hours(1),
      retryAttempts: 2,
    });
    this.function = handler;
    this.probe = (site) => void handler.addEnvironment('SITE_URL', site);
    createTimetable(this, {
      invoked: this.function,
      deadLetters: this.deadLetters,
      canary,
      isSearchOn: search !== undefined,
    });

    search?.allowFeeding(this.function);
    if (search)
      allowObjects(this.function, articles, {
        actions: ['s3:GetObject', 's3:PutObject'],
        prefixes: [PREFIXES.search],
      });

    allowBucketKey(this.function, settings);
    allowList(this.function, uploads);
    allowList(this.function, articles);
    this.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetLifecycleConfiguration'],
        resources: [uploads.bucketArn],
      }),
    );
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject'],
      prefixes: [PREFIXES.articles, PREFIXES.config, PREFIXES.memory, PREFIXES.work],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject', 's3:DeleteObject'],
      prefixes: [PREFIXES.index],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject', 's3:PutObject'],
      prefixes: [PREFIXES.changes, PREFIXES.digests, PREFIXES.ledger, PREFIXES.webhooks],
    });
    // Only its own files in `config/`: people write the others.
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject'],
      prefixes: [
        PREFIXES.damaged,
        GLOSSARY,
        STORED_FORMS,
        SWEEP_STATE,
        TERMS_REPORT,
        UPLOAD_EXPIRY,
      ],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject', 's3:DeleteObject'],
      prefixes: [PREFIXES.locks, PREFIXES.waiting],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:DeleteObject'],
      prefixes: [PREFIXES.allowances, PREFIXES.ledger, PREFIXES.seen, PREFIXES.unlisted],
    });
    allowAuthKey(this.function, settings);
    if (canary)
      allowObjects(this.function, uploads, {
        actions: ['s3:PutObject', 's3:DeleteObject'],
        prefixes: [CANARIES],
      });
    if (canary?.keyParameter) allowParameter(this.function, canary.keyParameter);
    this.function.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    );
  }
}
