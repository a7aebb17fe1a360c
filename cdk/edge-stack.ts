import { Aws, CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  FunctionUrlOriginAccessControl,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { responseHeaders } from './response-headers.ts';

/**
 * The CDN alone: it is slow to change and holds no data. Its own domain needs no certificate, so
 * it can be made in any region.
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
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: cachePolicy(this),
        responseHeadersPolicy: responseHeaders(this, edgeName(this)),
        compress: true,
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
    });
    acknowledge(distribution);
    new CfnOutput(this, 'Url', { value: `https://${distribution.distributionDomainName}` });
  }
}

/** CloudFront's names are the account's, whatever the region of the stack. */
const edgeName = (stack: Stack) => `${stack.stackName}-${Aws.REGION}`;

/** Few keys, many hits: the language is in the path. How long is the origin's `Cache-Control` to say. */
const cachePolicy = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'CachePolicy', {
    queryStringBehavior: CacheQueryStringBehavior.allowList('lang', 'cursor', 'limit', 'month'),
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
    { id: 'AwsSolutions-CFR1', reason: 'The press is read everywhere.' },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'A web ACL costs more a month than the rest of the stack; the API only reads, and the cache takes its load.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'What people read is not recorded; the functions and alarms show faults.',
    },
    {
      id: 'AwsSolutions-CFR4',
      reason:
        "CloudFront fixes the protocols of its own certificate; only a domain of one's own can raise them.",
    },
  );
