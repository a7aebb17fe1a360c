import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { changedObjects, UnknownMessage } from '../shared/queue/changed-objects.ts';
import { QueueEvent } from '../shared/queue/sqs-batch.ts';
import { Job } from '../shared/schedule/job.ts';
import { EMBARGOED_SAMPLE, SAMPLES, WITHDRAWN_SAMPLE } from './support/sample-uploads.ts';

const EVENTS = new URL('../events/', import.meta.url);
const event = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`${name}.json`, EVENTS), 'utf8'));

const messages = async (name: string) => QueueEvent.parse(await event(name)).Records;
const keysIn = (body: string) => changedObjects(body).map(({ key }) => key);

const uploads = SAMPLES.map((name) => `samples/${name}`);
const werft = 'samples/werft-stralsund.txt';

test('a key with an umlaut and a space is that of a sample', async () => {
  const [{ body } = { body: '' }] = await messages('upload');
  expect(body).toContain('samples/Br%C3%BCcke+gesperrt.html');
  expect(uploads).toContain(keysIn(body)[0]);
});

test('a message can hold several uploads, an event several messages', async () => {
  const keys = (await messages('upload-many')).map(({ body }) => keysIn(body));
  expect(keys.map((list) => list.length)).toEqual([2, 1]);
  for (const key of keys.flat()) expect(uploads).toContain(key);
});

test("S3's test event is a message without uploads", async () => {
  expect((await messages('test-event')).map(({ body }) => keysIn(body))).toEqual([[]]);
});

test('a record and its message can arrive twice', async () => {
  const [first, second] = await messages('repeated');
  expect(first).toEqual(second);
  expect(keysIn(first?.body ?? '')).toEqual([werft, werft]);
});

test('a push can come through SNS, wrapped or raw', async () => {
  const bodies = (await messages('push-sns')).map(({ body }) => body);
  expect(bodies.map((body) => Object.keys(JSON.parse(body))[0])).toEqual(['Type', 'Records']);
  const [wrapped = [], raw] = bodies.map(keysIn);
  expect(wrapped).toEqual(raw);
  expect(uploads).toContain(wrapped[0]);
});

test.each([
  ['embargoed', EMBARGOED_SAMPLE],
  ['withdrawn', WITHDRAWN_SAMPLE],
])('an item can be %s', async (name, upload) => {
  const [{ body } = { body: '' }] = await messages(name);
  expect(keysIn(body)).toEqual([`samples/${upload}`]);
  expect(uploads).toContain(`samples/${upload}`);
});

test('an upload can be removed', async () => {
  const [{ body } = { body: '' }] = await messages('removed');
  expect(changedObjects(body)).toMatchObject([{ bucket: 'uploads', key: werft, removed: true }]);
});

test('EventBridge writes a key as it is', async () => {
  const [{ body } = { body: '' }] = await messages('push-eventbridge');
  expect(JSON.parse(body)).toMatchObject({ source: 'aws.s3', 'detail-type': 'Object Created' });
  expect(keysIn(body)).toEqual(['samples/Brücke gesperrt.html']);
});

test('the later upload of a key can arrive first', async () => {
  const bodies = (await messages('out-of-order')).map(({ body }) => body);
  expect(bodies.flatMap(keysIn)).toEqual([werft, werft]);
  const [first = '', second = ''] = bodies.map((body) => /"sequencer":"(\w+)"/.exec(body)?.[1]);
  expect(first > second).toBe(true);
});

test('a message that is not JSON can sit next to a valid one', async () => {
  const [good, bad] = await messages('poison');
  expect(keysIn(good?.body ?? '')).toEqual(['samples/moor-im-emsland.md']);
  expect(() => keysIn(bad?.body ?? '')).toThrow(UnknownMessage);
});

test('the schedule’s events are jobs', async () => {
  expect(Job.parse(await event('sweep'))).toEqual({ job: 'sweep' });
  expect(Job.parse(await event('due'))).toEqual({ job: 'due' });
  expect(Job.parse(await event('webhooks'))).toEqual({ job: 'webhooks' });
  expect(Job.parse(await event('search'))).toEqual({ job: 'search' });
  expect(Job.parse(await event('terms'))).toEqual({ job: 'terms' });
  expect(Job.parse(await event('digest'))).toEqual({ job: 'digest', date: '2026-11-22' });
});

test.each([
  ['api-list', '/v1/articles'],
  ['api-article', `/v1/articles/${articleId(werft)}`],
  ['api-read', '/'],
])('%s gets %s', async (name, path) => {
  expect(await event(name)).toMatchObject({
    version: '2.0',
    rawPath: path,
    requestContext: { http: { method: 'GET', path } },
  });
});
