import { describe, expect, test } from 'vitest';
import { resource, templateOf } from './support/cdk-templates.ts';

const stack = templateOf();

describe.each(['Uploads', 'Articles'])('bucket %s', (name) => {
  const bucket = resource(stack, 'AWS::S3::Bucket', name);

  test('is private, encrypted and kept', () => {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
          ],
        },
      },
    });
  });

  test('refuses connections without TLS', () => {
    const { PolicyDocument } = resource(stack, 'AWS::S3::BucketPolicy', name).Properties;
    expect(PolicyDocument).toMatchObject({
      Statement: [
        { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        {
          Effect: 'Deny',
          Action: 's3:*',
          Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
        },
      ],
    });
  });

  test('drops unfinished multipart uploads', () => {
    expect(bucket.Properties.LifecycleConfiguration).toMatchObject({
      Rules: expect.arrayContaining([
        expect.objectContaining({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
      ]),
    });
  });
});

const lifecycle = (name: string): Record<string, unknown>[] => {
  const { LifecycleConfiguration } = resource(stack, 'AWS::S3::Bucket', name).Properties;
  return (LifecycleConfiguration as { Rules: Record<string, unknown>[] }).Rules;
};

test('only replaced versions of uploads expire', () => {
  expect(resource(stack, 'AWS::S3::Bucket', 'Uploads').Properties.VersioningConfiguration).toEqual({
    Status: 'Enabled',
  });
  expect(lifecycle('Uploads').filter((rule) => 'ExpirationInDays' in rule)).toEqual([]);
  expect(lifecycle('Uploads')).toContainEqual(
    expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
  );
});

test('only abandoned locks expire in the articles bucket', () => {
  expect(lifecycle('Articles').filter((rule) => 'ExpirationInDays' in rule)).toEqual([
    { Id: 'abandoned-locks', Prefix: 'locks/', ExpirationInDays: 1, Status: 'Enabled' },
  ]);
});
