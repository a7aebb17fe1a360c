import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { Access } from '../shared/api/access/access-rule.ts';
import { RESPONSE_POLICY } from '../shared/api/response-policy.ts';

const { cors } = RESPONSE_POLICY;
const ROBOTS = 'x-robots-tag';

/**
 * Headers shared by every response. The pages set their own content security policy.
 *
 * Where readers need a key, a cache between CloudFront and them may not hand an answer on. That
 * goes to viewers alone: CloudFront, which checks each request before its cache, still keeps an
 * answer for as long as the origin says. Browsers revalidate each by its ETag.
 */
export const createResponseHeaders = (
  scope: Construct,
  { name, access }: { name: string; access: Access },
): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'ResponseHeaders', {
    responseHeadersPolicyName: name,
    customHeadersBehavior: {
      customHeaders: [
        { header: ROBOTS, value: RESPONSE_POLICY[ROBOTS], override: true },
        ...(access === 'keys'
          ? [{ header: 'cache-control', value: 'private, no-cache', override: true }]
          : []),
      ],
    },
    corsBehavior: {
      accessControlAllowOrigins: [cors['access-control-allow-origin']],
      accessControlAllowMethods: [...cors['access-control-allow-methods']],
      accessControlAllowHeaders: [...cors['access-control-allow-headers']],
      accessControlExposeHeaders: [...cors['access-control-expose-headers']],
      accessControlAllowCredentials: false,
      accessControlMaxAge: Duration.seconds(cors['access-control-max-age']),
      originOverride: true,
    },
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: {
        referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override: true,
      },
    },
  });
