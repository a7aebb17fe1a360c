import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const stack = templateOf();

test('the function URL only takes signed requests', () => {
  expect(resource(stack, 'AWS::Lambda::Url', 'Api').Properties.AuthType).toBe('AWS_IAM');
});

test('only this distribution signs, and may invoke the function', () => {
  expect(
    resource(stack, 'AWS::CloudFront::OriginAccessControl', 'EdgeOrigin').Properties,
  ).toMatchObject({
    OriginAccessControlConfig: {
      OriginAccessControlOriginType: 'lambda',
      SigningBehavior: 'always',
      SigningProtocol: 'sigv4',
    },
  });
  const [id] = Object.keys(resources(stack, 'AWS::CloudFront::Distribution'));
  const permissions = Object.values(resources(stack, 'AWS::Lambda::Permission'));
  expect(permissions.map(({ Properties }) => Properties.Action).sort()).toEqual([
    'lambda:InvokeFunction',
    'lambda:InvokeFunctionUrl',
  ]);
  for (const { Properties } of permissions) {
    expect(Properties.Principal).toBe('cloudfront.amazonaws.com');
    expect(JSON.stringify(Properties.SourceArn)).toContain(`":distribution/",{"Ref":"${id}"}`);
  }
});

test('the distribution asks the function at the address that this deployment gives it', () => {
  const [url] = Object.keys(resources(stack, 'AWS::Lambda::Url'));
  const { DistributionConfig } = resource(
    stack,
    'AWS::CloudFront::Distribution',
    'Edge',
  ).Properties;
  expect(DistributionConfig).toMatchObject({
    Origins: [
      {
        DomainName: {
          'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': [url, 'FunctionUrl'] }] }],
        },
      },
    ],
  });
});

test('viewers ask over HTTPS; the function before the cache decides who may do more than read', () => {
  stack.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      HttpVersion: 'http2and3',
      DefaultCacheBehavior: {
        AllowedMethods: Match.arrayWith(['GET', 'DELETE']),
        Compress: true,
        ViewerProtocolPolicy: 'redirect-to-https',
      },
      Origins: [
        Match.objectLike({
          OriginAccessControlId: Match.anyValue(),
          CustomOriginConfig: Match.objectLike({ OriginProtocolPolicy: 'https-only' }),
        }),
      ],
    },
  });
});

test('the cache key is the path and the query that the function leaves; the origin sets the lifetime', () => {
  stack.hasResourceProperties('AWS::CloudFront::CachePolicy', {
    CachePolicyConfig: {
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    },
  });
});

test('the origin learns which host was asked for, and nothing else of the viewer', () => {
  stack.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
    OriginRequestPolicyConfig: {
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-forwarded-host'] },
      CookiesConfig: { CookieBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
    },
  });
});

test('every response has the security headers; pages set their own content security policy', () => {
  stack.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
    ResponseHeadersPolicyConfig: {
      CorsConfig: Match.objectLike({
        AccessControlAllowCredentials: false,
        AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
        AccessControlAllowOrigins: { Items: ['*'] },
      }),
      SecurityHeadersConfig: {
        ContentSecurityPolicy: Match.absent(),
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: Match.anyValue(),
        StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 31_536_000 }),
      },
    },
  });
});

test.each([
  ['keys', [{ Header: 'cache-control', Value: 'private, no-cache', Override: true }]],
  ['public', []],
])('with ACCESS=%s viewers get %j', (access, items) => {
  const [policy] = Object.values(
    resources(templateOf({ access }), 'AWS::CloudFront::ResponseHeadersPolicy'),
  );
  const robots = { Header: 'x-robots-tag', Value: 'noindex', Override: true };
  expect(policy?.Properties.ResponseHeadersPolicyConfig).toMatchObject({
    CustomHeadersConfig: { Items: [robots, ...items] },
  });
});

test('names shared across the account include the region', () => {
  const region = [{ Ref: 'AWS::Region' }];
  const name = { 'Fn::Join': ['', [expect.stringMatching(/^Presseschau-?test.*-$/), ...region]] };
  const config = (type: string) => Object.values(resources(stack, type))[0]?.Properties;
  expect(config('AWS::CloudFront::OriginAccessControl')).toMatchObject({
    OriginAccessControlConfig: { Name: name },
  });
  expect(config('AWS::CloudFront::CachePolicy')).toMatchObject({
    CachePolicyConfig: { Name: name },
  });
  expect(config('AWS::CloudFront::ResponseHeadersPolicy')).toMatchObject({
    ResponseHeadersPolicyConfig: { Name: name },
  });
});

describe('by the settings of a stage', () => {
  const domain = {
    name: 'press.news.example',
    certificateArn:
      'arn:aws:acm:us-east-1:111122223333:certificate/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f',
  };
  const webAclArn =
    'arn:aws:wafv2:us-east-1:111122223333:global/webacl/press/0b1c2d3e-0000-4000-8000-9a8b7c6d5e4f';

  test('readers ask at a domain of their own, over TLS 1.2 or later', () => {
    const template = templateOf({ domain: { ...domain, hostedZoneId: 'Z0123456789ABCDEFGHIJ' } });
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: [domain.name],
        ViewerCertificate: {
          AcmCertificateArn: domain.certificateArn,
          MinimumProtocolVersion: 'TLSv1.2_2021',
          SslSupportMethod: 'sni-only',
        },
      },
    });
    expect(template.findOutputs('Url').Url).toEqual({ Value: `https://${domain.name}` });
    const records = Object.values(resources(template, 'AWS::Route53::RecordSet'));
    expect(records.map(({ Properties }) => Properties)).toEqual(
      ['A', 'AAAA'].map((Type) => ({
        Name: domain.name,
        Type,
        HostedZoneId: 'Z0123456789ABCDEFGHIJ',
        AliasTarget: {
          DNSName: { 'Fn::GetAtt': [expect.stringMatching(/^EdgeDistribution/), 'DomainName'] },
          HostedZoneId: 'Z2FDTNDATAQYW2',
        },
      })),
    );
    expect(resources(templateOf({ domain }), 'AWS::Route53::RecordSet')).toEqual({});
  });

  test('a web ACL is before the cache', () => {
    templateOf({ webAclArn }).hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { WebACLId: webAclArn },
    });
  });

  test('access logs are kept for the days given, in a bucket that is private', () => {
    const template = templateOf({ accessLogDays: 14 });
    const logs = { 'Fn::GetAtt': [expect.stringMatching(/^AccessLogs/), 'RegionalDomainName'] };
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { Logging: { Bucket: Match.anyValue(), Prefix: 'edge/' } },
    });
    const { DistributionConfig } = resource(
      template,
      'AWS::CloudFront::Distribution',
      'Edge',
    ).Properties;
    expect(DistributionConfig).toMatchObject({ Logging: { Bucket: logs } });
    for (const name of ['Uploads', 'Articles'])
      expect(resource(template, 'AWS::S3::Bucket', name).Properties.LoggingConfiguration).toEqual({
        DestinationBucketName: { Ref: expect.stringMatching(/^AccessLogs/) },
        LogFilePrefix: `${name.toLowerCase()}/`,
      });
    expect(resource(template, 'AWS::S3::Bucket', 'AccessLogs').Properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: expect.arrayContaining([expect.objectContaining({ ExpirationInDays: 14 })]),
      },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
  });
});
