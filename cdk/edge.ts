import { Aws, CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Function as CloudFrontFunction,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  FunctionUrlOriginAccessControl,
  HttpVersion,
  type IDistribution,
  KeyValueStore,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Access } from '../shared/api/access/access-rule.ts';
import type { DeployedSettings } from './deployment-settings.ts';
import { createRecords, domainProps } from './domain.ts';
import { createResponseHeaders } from './response-headers.ts';
import { viewerRequestCode } from './viewer-request.ts';

type EdgeProps = { origin: IFunctionUrl; settings: DeployedSettings; logs: Bucket | undefined };

/**
 * The CDN. It is in the stack of its origin: when the function's URL is replaced, CloudFormation
 * points the distribution to the new one before it removes the old one.
 */
export class Edge extends Construct {
  readonly distribution: IDistribution;
  readonly url: string;

  constructor(scope: Construct, id: string, { origin, settings, logs }: EdgeProps) {
    super(scope, id);
    const { access, domain, webAclArn } = settings;
    const stack = Stack.of(this);
    const originAccessControl = new FunctionUrlOriginAccessControl(this, 'OriginAccessControl', {
      originAccessControlName: edgeName(stack),
    });
    const keys = new KeyValueStore(this, 'Keys', {
      keyValueStoreName: edgeName(stack),
      comment: 'Hashes of access keys',
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: stack.stackName,
      ...(domain && domainProps(this, domain)),
      ...(webAclArn && { webAclId: webAclArn }),
      ...(logs && { enableLogging: true, logBucket: logs, logFilePrefix: 'edge/' }),
      defaultBehavior: {
        origin: FunctionUrlOrigin.withOriginAccessControl(origin, { originAccessControl }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: createCachePolicy(this),
        originRequestPolicy: createOriginRequestPolicy(this),
        responseHeadersPolicy: createResponseHeaders(this, {
          name: edgeName(stack),
          access,
        }),
        compress: true,
        functionAssociations: [
          {
            function: createViewerRequest(this, access, keys),
            eventType: FunctionEventType.VIEWER_REQUEST,
          },
        ],
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
    });
    acknowledge(distribution, { domain, webAclArn, logs });
    if (domain?.hostedZoneId) createRecords(this, { ...domain, distribution });
    new CfnOutput(scope, 'KeysArn', {
      description: "CloudFront's store of access keys",
      value: keys.keyValueStoreArn,
    });
    this.distribution = distribution;
    this.url = `https://${domain?.name ?? distribution.distributionDomainName}`;
    new CfnOutput(scope, 'Url', { value: this.url });
    new CfnOutput(scope, 'Distribution', { value: distribution.distributionId });
  }
}

/** Names in CloudFront are shared by the whole account, whatever the region of the stack. */
const edgeName = (stack: Stack) => `${stack.stackName}-${Aws.REGION}`;

const createViewerRequest = (
  scope: Construct,
  access: Access,
  keyValueStore: KeyValueStore,
): CloudFrontFunction =>
  new CloudFrontFunction(scope, 'ViewerRequest', {
    functionName: edgeName(Stack.of(scope)),
    comment: 'Checks access keys, and makes the query string a cache key',
    code: FunctionCode.fromInline(viewerRequestCode(access)),
    keyValueStore,
    runtime: FunctionRuntime.JS_2_0,
  });

/**
 * Few keys, many hits: the language is in the path, and the function before the cache leaves known
 * parameters alone in the query. The origin's `Cache-Control` sets how long.
 */
const createCachePolicy = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'CachePolicy', {
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(365),
  });

/**
 * Beside the cache key the origin gets the host that was asked for, from the function before the
 * cache.
 */
const createOriginRequestPolicy = (scope: Construct): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, 'OriginRequestPolicy', {
    originRequestPolicyName: edgeName(Stack.of(scope)),
    headerBehavior: OriginRequestHeaderBehavior.allowList('x-forwarded-host'),
  });

type Acknowledged = Pick<DeployedSettings, 'domain' | 'webAclArn'> & { logs: Bucket | undefined };

const acknowledge = (
  distribution: Distribution,
  { domain, webAclArn, logs }: Acknowledged,
): void => {
  const unless = (given: unknown, id: string, reason: string) => {
    if (!given) Validations.of(distribution).acknowledge({ id: `AwsSolutions-${id}`, reason });
  };
  unless(false, 'CFR1', 'The site is read all over the world.');
  unless(webAclArn, 'CFR2', 'A setting of the stage; the cache and the access keys protect it.');
  unless(logs, 'CFR3', 'A setting of the stage: by default readers are not logged.');
  unless(
    domain,
    'CFR4',
    'CloudFront sets the protocols of its default certificate; only a custom domain can raise them.',
  );
};
