import { expect, test } from 'vitest';
import * as z from 'zod';
import { access } from './support/cdk-access.ts';
import { resource, resources, templateOf } from './support/cdk-templates.ts';

const off = templateOf();
const on = templateOf({ search: 'opensearch' });

const SERVERLESS = 'AWS::OpenSearchServerless::';

test('search is off unless a stage asks for it, and costs nothing', () => {
  for (const type of ['Collection', 'CollectionGroup', 'SecurityPolicy', 'AccessPolicy'])
    off.resourceCountIs(`${SERVERLESS}${type}`, 0);
  expect(JSON.stringify(off.toJSON())).not.toMatch(/aoss|SEARCH_ENDPOINT|"job\\":\\"search/);
});

test('the collection rests when nobody searches, and is of one stage', () => {
  expect(resource(on, `${SERVERLESS}CollectionGroup`, 'SearchGroup').Properties).toMatchObject({
    Name: 'presseschau-test',
    Generation: 'NEXTGEN',
    CapacityLimits: { MinIndexingCapacityInOcu: 0, MinSearchCapacityInOcu: 0 },
  });
  const collection = resource(on, `${SERVERLESS}Collection`, 'SearchCollection');
  expect(collection.Properties).toMatchObject({
    Name: 'presseschau-test',
    Type: 'SEARCH',
    CollectionGroupName: 'presseschau-test',
  });
  expect(collection.DependsOn).toEqual([
    expect.stringMatching(/^SearchEncryption/),
    expect.stringMatching(/^SearchGroup/),
    expect.stringMatching(/^SearchNetwork/),
  ]);
  const longest = templateOf({ search: 'opensearch' }, 'a23456789b123456');
  for (const type of ['Collection', 'CollectionGroup', 'SecurityPolicy', 'AccessPolicy'])
    for (const { Properties } of Object.values(resources(longest, `${SERVERLESS}${type}`)))
      expect(Properties.Name).toMatch(/^[a-z][a-z0-9-]{2,31}$/);
});

test('each policy names the collection alone', () => {
  const policies = Object.values(resources(on, `${SERVERLESS}SecurityPolicy`)).map(
    ({ Properties }) => JSON.parse(String(Properties.Policy)) as unknown,
  );
  const Rules = [{ ResourceType: 'collection', Resource: ['collection/presseschau-test'] }];
  expect(policies).toEqual([{ Rules, AWSOwnedKey: true }, [{ Rules, AllowFromPublic: true }]]);
  const key = 'arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-0000-0000-0000-000000000000';
  const own = templateOf({ search: 'opensearch', kmsKeyArn: key });
  const encryption = resource(own, `${SERVERLESS}SecurityPolicy`, 'SearchEncryption');
  expect(JSON.parse(String(encryption.Properties.Policy))).toEqual({ Rules, KmsARN: key });
});

const Joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });

test.each([
  ['Api', ['aoss:ReadDocument']],
  [
    'Schedule',
    [
      'aoss:CreateIndex',
      'aoss:DescribeIndex',
      'aoss:DeleteIndex',
      'aoss:ReadDocument',
      'aoss:WriteDocument',
    ],
  ],
])('the role of %s may %j', (name, permissions) => {
  const { Properties } = resource(on, `${SERVERLESS}AccessPolicy`, name);
  const parts = Joined.parse(Properties.Policy)['Fn::Join'][1];
  const [text, role] = parts;
  expect(JSON.stringify(role)).toContain(`${name}Role`);
  expect(text).toContain(JSON.stringify(permissions));
  expect(text).toContain('"index/presseschau-test/*"');
  const { 'aoss:APIAccessAll': collections, ...others } = access(on, `${name}Role`);
  expect(collections).toEqual(['SearchCollection']);
  const { 'aoss:APIAccessAll': none, ...before } = access(off, `${name}Role`);
  expect(none).toBeUndefined();
  const places = name === 'Schedule' ? ['Articles/search/*'] : [];
  expect(others).toEqual(
    Object.fromEntries(
      Object.entries(before).map(([action, on]) => [
        action,
        /GetObject|PutObject/.test(action) ? [...on, ...places].sort() : on,
      ]),
    ),
  );
});

test('the functions know the collection, and the clock feeds it', () => {
  for (const name of ['Api', 'Schedule'])
    expect(resource(on, 'AWS::Lambda::Function', `${name}Function`).Properties).toMatchObject({
      Environment: {
        Variables: {
          SEARCH_ENDPOINT: {
            'Fn::GetAtt': [expect.stringMatching(/^SearchCollection/), 'CollectionEndpoint'],
          },
        },
      },
    });
  expect(
    resource(on, 'AWS::Scheduler::Schedule', 'ScheduleSearch').Properties.ScheduleExpression,
  ).toBe('rate(5 minutes)');
});
