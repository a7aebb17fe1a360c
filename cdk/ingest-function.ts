import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { allow, allowList } from './access.ts';
import { allowModel, bedrockEnvironment } from './bedrock.ts';
import { allowAuthKey, deeplEnvironment } from './deepl.ts';
import { lambda } from './function.ts';
import { LineMetrics } from './line-metrics.ts';
import { deadLetters, workQueue } from './queues.ts';
import type { Settings } from './stage-settings.ts';

type IngestProps = { uploads: Bucket; articles: Bucket; settings: Settings };

const timeout = Duration.minutes(2);

/** Works on uploads as they come: the queue, its dead letters and the function. */
export class Ingest extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly function: IFunction;
  readonly metrics: LineMetrics;

  constructor(scope: Construct, id: string, { uploads, articles, settings }: IngestProps) {
    super(scope, id);
    this.deadLetters = deadLetters(this, 'DeadLetters');
    this.queue = workQueue(this, 'Queue', { timeout, deadLetters: this.deadLetters });
    const handler = lambda(this, {
      name: 'ingest',
      description: 'Cleans, summarises and translates what is uploaded',
      timeout,
      memorySize: 1024,
      environment: {
        UPLOADS_BUCKET: uploads.bucketName,
        ARTICLES_BUCKET: articles.bucketName,
        ...deeplEnvironment(settings),
        ...bedrockEnvironment(settings),
      },
    });
    this.function = handler;
    this.metrics = new LineMetrics(this, 'Metrics', handler.logGroup);
    this.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 5,
        reportBatchItemFailures: true,
        maxConcurrency: 5,
      }),
    );

    allowList(this.function, uploads);
    allow(this.function, uploads, {
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      prefixes: [''],
    });
    allowList(this.function, articles);
    allow(this.function, articles, {
      actions: ['s3:GetObject', 's3:PutObject'],
      prefixes: [
        PREFIXES.anchors,
        PREFIXES.articles,
        PREFIXES.index,
        PREFIXES.ledger,
        PREFIXES.locks,
        PREFIXES.memory,
        PREFIXES.work,
      ],
    });
    allow(this.function, articles, { actions: ['s3:GetObject'], prefixes: [PREFIXES.config] });
    allow(this.function, articles, {
      actions: ['s3:DeleteObject'],
      prefixes: [PREFIXES.work, PREFIXES.locks],
    });
    allowAuthKey(this.function, settings);
    allowModel(this.function, settings);
  }
}
