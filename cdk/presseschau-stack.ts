import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api-function.ts';
import { articlesBucket } from './articles-bucket.ts';
import { Overview } from './dashboard.ts';
import { Ingest } from './ingest-function.ts';
import { Scheduled } from './scheduled.ts';
import type { Settings } from './stage-settings.ts';
import { notify, uploadsBucket } from './uploads.ts';

/** Everything behind the edge. */
export class PresseschauStack extends Stack {
  readonly url: IFunctionUrl;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const { settings } = props;
    const uploads = uploadsBucket(this);
    const articles = articlesBucket(this);
    const ingest = new Ingest(this, 'Ingest', { uploads, articles, settings });
    const schedule = new Scheduled(this, 'Schedule', {
      uploads,
      articles,
      queue: ingest.queue,
      settings,
    });
    const api = new Api(this, 'Api', { articles, settings });
    notify(uploads, ingest.queue);

    const watched = { ingest, schedule, api };
    new Alarms(this, 'Alarms', { ...watched, email: settings.alarmEmail });
    new Overview(this, 'Overview', watched);

    this.url = api.url;
    new CfnOutput(this, 'UploadsBucket', { value: uploads.bucketName });
    new CfnOutput(this, 'ArticlesBucket', { value: articles.bucketName });
  }
}
