import { describe, expect, test } from 'vitest';
import { PREFIXES } from '../shared/store/object-keys.ts';
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

  test('keeps versions', () => {
    expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
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

test('earlier versions stay where they are of use; what was deleted elsewhere is gone in a day', () => {
  const days = Object.fromEntries(
    lifecycle('Articles').flatMap(({ Prefix, NoncurrentVersionExpiration: expiration }) =>
      expiration ? [[Prefix, (expiration as { NoncurrentDays: number }).NoncurrentDays]] : [],
    ),
  );
  expect(Object.keys(days).sort()).toEqual(Object.values(PREFIXES).sort());
  const { [PREFIXES.config]: config, [PREFIXES.ledger]: ledger, ...others } = days;
  expect({ config, ledger }).toEqual({ config: 365, ledger: 7 });
  expect([...new Set(Object.values(others))]).toEqual([1]);
  expect(lifecycle('Articles')).toContainEqual(
    expect.objectContaining({ ExpiredObjectDeleteMarker: true }),
  );
});

test('buckets with names from the stage may send their events', () => {
  const names = { uploadsBucket: 'press-uploads', articlesBucket: 'press-articles' };
  const named = templateOf(names);
  for (const [id, BucketName] of [
    ['Uploads', names.uploadsBucket],
    ['Articles', names.articlesBucket],
  ] as const)
    expect(resource(named, 'AWS::S3::Bucket', id)).toMatchObject({
      Properties: { BucketName },
      DeletionPolicy: 'Retain',
    });
  const policy = JSON.stringify(resource(named, 'AWS::SQS::QueuePolicy', 'IngestQueue'));
  for (const name of Object.values(names)) expect(policy).toContain(`:s3:::${name}"`);
});

describe('with a key of the stage', () => {
  const kmsKeyArn = 'arn:aws:kms:eu-central-1:111122223333:key/0b1c2d3e';
  const keyed = templateOf({ kmsKeyArn, pushers: ['dpa'] });

  test.each(['Uploads', 'Articles'])('%s is encrypted with it', (name) => {
    expect(resource(keyed, 'AWS::S3::Bucket', name).Properties.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: kmsKeyArn },
        },
      ],
    });
  });

  test.each(['IngestRole', 'ScheduleRole', 'ApiRole', 'Pusherdpa'])('%s may use it', (who) => {
    expect(resource(keyed, 'AWS::IAM::Policy', who).Properties).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          {
            Effect: 'Allow',
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Resource: kmsKeyArn,
          },
        ]),
      },
    });
  });
});
