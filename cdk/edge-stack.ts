import { Aws, CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
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
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { createResponseHeaders } from './response-headers.ts';
import { viewerRequestCode } from './viewer-request.ts';

/**
 * The CDN alone: slow to change, and it holds no data. CloudFront's own domain needs no certificate,
 * so the stack can be in any region.
 */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { origin: IFunctionUrl }) {
    super(scope, id, props);
    const originAccessControl = new FunctionUrlOriginAccessControl(this, 'OriginAccessControl', {
      originAccessControlName: edgeName(this),
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Presseschau',
      defaultBehavior: {
        origin: FunctionUrlOrigin.withOriginAccessControl(props.origin, { originAccessControl }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: createCachePolicy(this),
        responseHeadersPolicy: createResponseHeaders(this, edgeName(this)),
        compress: true,
        functionAssociations: [
          { function: createViewerRequest(this), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
    });
    acknowledge(distribution);
    new CfnOutput(this, 'Url', { value: `https://${distribution.distributionDomainName}` });
  }
}

/** Names in CloudFront are shared by the whole account, whatever the region of the stack. */
const edgeName = (stack: Stack) => `${stack.stackName}-${Aws.REGION}`;

const createViewerRequest = (stack: Stack): CloudFrontFunction =>
  new CloudFrontFunction(stack, 'ViewerRequest', {
    functionName: edgeName(stack),
    comment: 'Makes the query string a cache key',
    code: FunctionCode.fromInline(viewerRequestCode()),
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

const acknowledge = (distribution: Distribution): void =>
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'The site is read all over the world.' },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'A web ACL costs more per month than the rest of the stack; the API is read-only and cached.',
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
