import { describe, expect, test } from 'vitest';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const stack = templateOf({ pushers: ['dpa', 'afp-de'] });
const BUCKET = { 'Fn::GetAtt': [expect.stringMatching(/^Uploads/), 'Arn'] };
const below = (prefix: string) => ({ 'Fn::Join': ['', [BUCKET, `/${prefix}*`]] });

describe.each([
  { name: 'dpa', id: 'Pusherdpa', output: 'PushDpa' },
  { name: 'afp-de', id: 'Pusherafpde', output: 'PushAfpDe' },
])('the agency $name', ({ name, id, output }) => {
  test('may write, read and list what is below its prefix, and nothing else', () => {
    const user = expect.stringMatching(new RegExp(`^${id}User`));
    expect(resource(stack, 'AWS::IAM::Policy', id).Properties).toEqual({
      PolicyName: expect.any(String),
      Users: [{ Ref: user }],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
            Resource: below(`wires/${name}/`),
          },
          {
            Effect: 'Allow',
            Action: 's3:ListBucket',
            Resource: BUCKET,
            Condition: { StringLike: { 's3:prefix': `wires/${name}/*` } },
          },
          { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: BUCKET },
        ],
      },
    });
    expect(resource(stack, 'AWS::IAM::User', id).Properties ?? {}).toEqual({});
  });

  test('has a key in a secret', () => {
    const key = expect.stringMatching(new RegExp(`^${id}Key`));
    expect(resource(stack, 'AWS::SecretsManager::Secret', id).Properties).toMatchObject({
      SecretString: {
        'Fn::Join': [
          '',
          [
            '{"accessKeyId":"',
            { Ref: key },
            '","secretAccessKey":"',
            { 'Fn::GetAtt': [key, 'SecretAccessKey'] },
            '"}',
          ],
        ],
      },
    });
  });

  test('has an output with what to enter at its portal', () => {
    const { Value } = stack.findOutputs(output)[output] ?? {};
    expect(Value).toEqual({
      'Fn::Join': [
        '',
        [
          'bucket ',
          { Ref: expect.stringMatching(/^Uploads/) },
          `, prefix wires/${name}, region `,
          { Ref: 'AWS::Region' },
          ', access key in the secret ',
          { Ref: expect.stringMatching(new RegExp(`^${id}Secret`)) },
        ],
      ],
    });
  });
});

test('no key is used but in its secret', () => {
  const { Resources, Outputs } = stack.toJSON();
  const users = Object.entries<{ Type: string }>(Resources).filter(
    ([id, { Type }]) =>
      Type !== 'AWS::IAM::AccessKey' && /Pusher\w*Key/.test(JSON.stringify(Resources[id])),
  );
  expect(users.map(([, { Type }]) => Type)).toEqual([
    'AWS::SecretsManager::Secret',
    'AWS::SecretsManager::Secret',
  ]);
  expect(JSON.stringify(Outputs)).not.toMatch(/Pusher\w*Key/);
});

test('without pushers there is no user, key or secret', () => {
  const plain = templateOf();
  for (const type of ['AWS::IAM::User', 'AWS::IAM::AccessKey', 'AWS::SecretsManager::Secret'])
    expect(resources(plain, type)).toEqual({});
});

test('roles of other accounts may upload, and nothing else', () => {
  const roles = ['arn:aws:iam::111122223333:role/newsroom', 'arn:aws:iam::444455556666:role/a/b'];
  const shared = templateOf({ uploaderArns: roles });
  const policy = resource(shared, 'AWS::S3::BucketPolicy', 'Uploads').Properties;
  const { Statement } = policy.PolicyDocument as { Statement: { Effect: string }[] };
  expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
    {
      Effect: 'Allow',
      Principal: { AWS: roles },
      Action: ['s3:AbortMultipartUpload', 's3:PutObject'],
      Resource: below(''),
    },
  ]);
});
