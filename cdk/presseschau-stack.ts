import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { createAccessLogs } from './access-logs.ts';
import { Alarms } from './alarms.ts';
import { allowUploaders } from './allow-uploaders.ts';
import { ApiFunction } from './api-function.ts';
import { createArticlesBucket } from './articles-bucket.ts';
import type { DeployedSettings } from './deployment-settings.ts';
import { Edge } from './edge.ts';
import { IngestFunction } from './ingest-function.ts';
import { notifyQueue } from './notify-queue.ts';
import { Overview } from './overview.ts';
import { Pusher } from './pusher.ts';
import { ScheduleFunction } from './schedule-function.ts';
import { SearchCollection } from './search-collection.ts';
import { serviceMetrics } from './service-metrics.ts';
import { createUploadsBucket } from './uploads-bucket.ts';

/** All of a stage. */
export class PresseschauStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { settings: DeployedSettings }) {
    super(scope, id, props);
    const { settings } = props;
    const logs = createAccessLogs(this, settings);
    const { kmsKeyArn, uploadsBucket, articlesBucket } = settings;
    const uploads = createUploadsBucket(this, { kmsKeyArn, bucketName: uploadsBucket, logs });
    const articles = createArticlesBucket(this, { kmsKeyArn, bucketName: articlesBucket, logs });
    const ingest = new IngestFunction(this, 'Ingest', { uploads, articles, settings });
    const search =
      settings.search === 'opensearch'
        ? new SearchCollection(this, 'Search', { stage: settings.stage, kmsKeyArn })
        : undefined;
    const schedule = new ScheduleFunction(this, 'Schedule', {
      uploads,
      articles,
      queue: ingest.queue,
      search,
      settings,
    });
    const api = new ApiFunction(this, 'Api', { articles, search, settings });
    // Removals by lifecycle rules are other events, which we ignore.
    notifyQueue(uploads, ingest.queue, { events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] });
    allowUploaders(uploads, settings.uploaderArns);
    for (const name of settings.pushers)
      new Pusher(this, `Pusher-${name}`, { name, uploads, settings });
    notifyQueue(articles, ingest.queue, {
      prefixes: [PREFIXES.takeDown, ...(settings.isReadThrough ? [PREFIXES.opened] : [])],
    });

    const edge = new Edge(this, 'Edge', { origin: api.url, settings, logs });
    schedule.probe(edge.url);

    const watched = {
      ...{ ingest, schedule, api },
      distribution: edge.distribution,
      metrics: serviceMetrics(settings.stage),
      quietHours: settings.quietHours,
      hasCanary: settings.canary !== undefined,
    };
    const { alarmEmail: email, runbook } = settings;
    const alarms = new Alarms(this, 'Alarms', { ...watched, email, runbook });
    new Overview(this, 'Overview', { ...watched, alarms: alarms.everywhere });

    const outputs = {
      UploadsBucket: uploads.bucketName,
      ArticlesBucket: articles.bucketName,
      Queue: ingest.queue.queueUrl,
      DeadLetters: ingest.deadLetters.queueUrl,
      ScheduleDeadLetters: schedule.deadLetters.queueUrl,
      IngestFunction: ingest.function.functionName,
      ScheduleFunction: schedule.function.functionName,
      ApiFunction: api.function.functionName,
      ApiUrl: api.url.url,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
