import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { TARGETS } from '../shared/article/language-codes.ts';
import { IngestSettings } from '../shared/settings.ts';
import { GLOSSARY, PREFIXES, TERMS_REPORT } from '../shared/store/object-keys.ts';
import { allowAuthKey } from './allow-auth-key.ts';
import { allowBucketKey } from './allow-bucket-key.ts';
import { allowModel } from './allow-model.ts';
import { allowList, allowObjects } from './allow-objects.ts';
import type { DeployedSettings } from './deployment-settings.ts';
import { bundleApart, createLambdaFunction } from './lambda-function.ts';
import { createDeadLetterQueue, createWorkQueue } from './queues.ts';

type IngestFunctionProps = { uploads: Bucket; articles: Bucket; settings: DeployedSettings };

const timeout = Duration.minutes(2);

/** Processes uploads as they arrive: the queue, its dead letters and the function. */
export class IngestFunction extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly function: IFunction;

  constructor(scope: Construct, id: string, { uploads, articles, settings }: IngestFunctionProps) {
    super(scope, id);
    this.deadLetters = createDeadLetterQueue(this, 'DeadLetters');
    this.queue = createWorkQueue(this, 'Queue', { timeout, deadLetters: this.deadLetters });
    const { requests, invocations } = shareRequests(settings.deeplConcurrency);
    this.function = createLambdaFunction(this, {
      name: 'ingest',
      description: 'Cleans, summarises and translates uploads',
      tracing: settings.tracing,
      timeout,
      memorySize: 1024,
      addFiles: [bundleApart('shared/clean/files/document-worker.ts')],
      environment: {
        UPLOADS_BUCKET: uploads.bucketName,
        ARTICLES_BUCKET: articles.bucketName,
        QUEUE_URL: this.queue.queueUrl,
        STAGE: settings.stage,
        LOG_FORMAT: 'json',
        ...settings.environmentOf(IngestSettings),
        DEEPL_CONCURRENCY: String(requests),
      },
    });
    this.function.addEventSource(
      new SqsEventSource(this.queue, {
        // Articles of one batch would wait for each other's requests while their time runs out.
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: invocations,
      }),
    );

    allowBucketKey(this.function, settings);
    allowList(this.function, uploads);
    // It uploads the files of archives, and removes them with their archive.
    allowObjects(this.function, uploads, {
      actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      prefixes: [''],
    });
    allowList(this.function, articles);
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject', 's3:PutObject'],
      prefixes: [
        PREFIXES.anchors,
        PREFIXES.articles,
        PREFIXES.brought,
        PREFIXES.changes,
        PREFIXES.digests,
        PREFIXES.ledger,
        PREFIXES.locks,
        PREFIXES.memory,
        PREFIXES.waiting,
        PREFIXES.work,
      ],
    });
    // Their keys are listed, and their contents are not read.
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject'],
      prefixes: [
        PREFIXES.damaged,
        PREFIXES.deliveries,
        PREFIXES.due,
        PREFIXES.index,
        PREFIXES.items,
        PREFIXES.seen,
        PREFIXES.unlisted,
      ],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject'],
      prefixes: [PREFIXES.config, PREFIXES.takeDown],
    });
    // A glossary that DeepL does not know is renewed.
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject'],
      prefixes: [GLOSSARY, TERMS_REPORT],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject'],
      prefixes: [PREFIXES.allowances],
    });
    allowObjects(this.function, articles, {
      actions: ['s3:DeleteObject'],
      prefixes: [
        PREFIXES.allowances,
        PREFIXES.anchors,
        PREFIXES.articles,
        PREFIXES.brought,
        PREFIXES.damaged,
        PREFIXES.deliveries,
        PREFIXES.due,
        PREFIXES.index,
        PREFIXES.locks,
        PREFIXES.memory,
        PREFIXES.seen,
        PREFIXES.waiting,
        PREFIXES.takeDown,
        PREFIXES.unlisted,
        PREFIXES.work,
        ...(settings.isReadThrough ? [PREFIXES.opened] : []),
      ],
    });
    this.function.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
    );
    allowAuthKey(this.function, settings);
    allowModel(this.function, settings);
  }
}

/** The smallest limit that an event source takes. */
const MIN_INVOCATIONS = 2;

/**
 * Requests to DeepL at once, over all: those of an invocation, one for each language of its article,
 * times the invocations.
 */
const shareRequests = (total: number): { requests: number; invocations: number } => {
  const languages = TARGETS.length;
  const requests = total < MIN_INVOCATIONS * languages ? 1 : languages;
  return { requests, invocations: Math.max(MIN_INVOCATIONS, Math.floor(total / requests)) };
};
