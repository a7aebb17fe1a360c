import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType, type IFunction, type IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ApiSettings } from '../shared/settings.ts';
import { PREFIXES, STORED_FORMS } from '../shared/store/object-keys.ts';
import { allowBucketKey } from './allow-bucket-key.ts';
import { allowList, allowObjects } from './allow-objects.ts';
import type { DeployedSettings } from './deployment-settings.ts';
import { createLambdaFunction, runProgram } from './lambda-function.ts';
import type { SearchCollection } from './search-collection.ts';

type ApiFunctionProps = {
  articles: Bucket;
  search?: SearchCollection | undefined;
  settings: DeployedSettings;
};

/** Serves articles. Its URL only takes signed requests: the edge's. */
export class ApiFunction extends Construct {
  readonly function: IFunction;
  readonly url: IFunctionUrl;

  constructor(scope: Construct, id: string, { articles, search, settings }: ApiFunctionProps) {
    super(scope, id);
    this.function = createLambdaFunction(this, {
      name: 'api',
      description: 'Serves articles, digests and pages',
      tracing: settings.tracing,
      timeout: Duration.seconds(15),
      memorySize: 1024,
      reservedConcurrentExecutions: settings.apiConcurrency,
      addFiles: [runProgram('local/write-contract.ts'), ...(search?.addFiles ?? [])],
      environment: {
        ARTICLES_BUCKET: articles.bucketName,
        ...(settings.access === 'public' && { ACCESS: settings.access }),
        ...search?.environment,
        ...settings.environmentOf(ApiSettings),
      },
    });
    this.url = this.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });

    search?.allowReading(this.function);
    allowBucketKey(this.function, settings);
    allowList(this.function, articles);
    allowObjects(this.function, articles, {
      actions: ['s3:GetObject'],
      prefixes: [PREFIXES.articles, PREFIXES.digests, PREFIXES.ledger, STORED_FORMS],
    });
    // Notes of what ingest is to do.
    allowObjects(this.function, articles, {
      actions: ['s3:PutObject'],
      prefixes: [PREFIXES.takeDown, ...(settings.isReadThrough ? [PREFIXES.opened] : [])],
    });
  }
}
