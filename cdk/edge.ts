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
  KeyValueStore,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Access } from '../shared/api/access/access-rule.ts';
import { createResponseHeaders } from './response-headers.ts';
import { viewerRequestCode } from './viewer-request.ts';

type EdgeProps = { origin: IFunctionUrl; access: Access };

/**
 * The CDN. It is in the stack of its origin: when the function's URL is replaced, CloudFormation
 * points the distribution to the new one before it removes the old one.
 */
export class Edge extends Construct {
  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const originAccessControl = new FunctionUrlOriginAccessControl(this, 'OriginAccessControl', {
      originAccessControlName: edgeName(stack),
    });
    const keys = new KeyValueStore(this, 'Keys', {
      keyValueStoreName: edgeName(stack),
      comment: 'Hashes of access keys',
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Presseschau',
      defaultBehavior: {
        origin: FunctionUrlOrigin.withOriginAccessControl(props.origin, { originAccessControl }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: createCachePolicy(this),
        originRequestPolicy: createOriginRequestPolicy(this),
        responseHeadersPolicy: createResponseHeaders(this, {
          name: edgeName(stack),
          access: props.access,
        }),
        compress: true,
        functionAssociations: [
          {
            function: createViewerRequest(this, props.access, keys),
            eventType: FunctionEventType.VIEWER_REQUEST,
          },
        ],
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
    });
    acknowledge(distribution);
    new CfnOutput(scope, 'KeysArn', {
      description: 'For npm run keys -- --store',
      value: keys.keyValueStoreArn,
    });
    new CfnOutput(scope, 'Url', { value: `https://${distribution.distributionDomainName}` });
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

/** Beside the cache key the origin gets the host that was asked for, from the function before the cache. */
const createOriginRequestPolicy = (scope: Construct): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, 'OriginRequestPolicy', {
    originRequestPolicyName: edgeName(Stack.of(scope)),
    headerBehavior: OriginRequestHeaderBehavior.allowList('x-forwarded-host'),
  });

const acknowledge = (distribution: Distribution): void =>
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'The site is read all over the world.' },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'A web ACL costs more per month than the rest of the stack; the cache and the access keys protect it.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'Readers are not logged; the logs of the functions and the alarms show faults.',
    },
    {
      id: 'AwsSolutions-CFR4',
      reason:
        'CloudFront sets the protocols of its default certificate; only a custom domain can raise them.',
    },
  );
