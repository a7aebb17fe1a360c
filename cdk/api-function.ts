import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType, type IFunction, type IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { allow, allowList } from './access.ts';
import { lambda } from './function.ts';
import { defined, type Settings } from './stage-settings.ts';

type ApiProps = { articles: Bucket; settings: Settings };

/** Serves articles. Its URL takes signed requests alone: the edge's. */
export class Api extends Construct {
  readonly function: IFunction;
  readonly url: IFunctionUrl;

  constructor(scope: Construct, id: string, { articles, settings }: ApiProps) {
    super(scope, id);
    this.function = lambda(this, {
      name: 'api',
      description: 'Serves articles, feeds and digests',
      timeout: Duration.seconds(15),
      memorySize: 1024,
      environment: {
        ARTICLES_BUCKET: articles.bucketName,
        ...defined({
          PRICE_PER_MILLION: settings.pricePerMillion,
          PRICE_CURRENCY: settings.priceCurrency,
        }),
      },
    });
    this.url = this.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });

    allowList(this.function, articles);
    allow(this.function, articles, {
      actions: ['s3:GetObject'],
      prefixes: [PREFIXES.articles, PREFIXES.digests, PREFIXES.ledger],
    });
  }
}
