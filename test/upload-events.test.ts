import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectMessage, removedKeys, uploadedKeys } from '../shared/queue/upload-events.ts';
import {
  bridgeEvent,
  SNS_CONFIRMATION,
  s3Message,
  s3Record,
  snsMessage,
} from './support/messages.ts';

const KEY = 'wires/dpa/a b+ü.json';
const ENCODED = 'wires/dpa/a+b%2B%C3%BC.json';

test('every key survives its way through an event', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
      for (const body of [objectMessage('uploads', key), bridgeEvent('uploads', key)])
        expect(uploadedKeys(body, 'uploads')).toEqual([key]);
    }),
  );
});

test('S3 writes a space as +, and a + as %2B', () => {
  expect(JSON.parse(objectMessage('uploads', KEY)).Records[0].s3.object.key).toBe(ENCODED);
});

test.each([
  ['from S3', s3Message(s3Record(ENCODED))],
  ['from S3, of a removal', s3Message(s3Record(ENCODED, 'ObjectRemoved:DeleteMarkerCreated'))],
  ['through SNS, raw', s3Message({ ...s3Record(ENCODED), glacierEventData: null })],
  ['through SNS, wrapped', snsMessage(s3Message(s3Record(ENCODED)))],
  ['from EventBridge', bridgeEvent('uploads', KEY)],
  ['from EventBridge, of a removal', bridgeEvent('uploads', KEY, 'Object Deleted')],
  ['from EventBridge through SNS', snsMessage(bridgeEvent('uploads', KEY))],
])('a key with a space, a plus and an umlaut: %s', (_, body) => {
  expect(uploadedKeys(body, 'uploads')).toEqual([KEY]);
  expect(uploadedKeys(body, 'other')).toEqual([]);
});

const deleted = (reason: string) => {
  const event = JSON.parse(bridgeEvent('uploads', 'a.txt', 'Object Deleted'));
  return JSON.stringify({ ...event, detail: { ...event.detail, reason } });
};

test.each([
  ['a write', s3Message(s3Record('a.txt')), []],
  ['a delete', s3Message(s3Record('a.txt', 'ObjectRemoved:Delete')), ['a.txt']],
  ['a delete marker', s3Message(s3Record('a.txt', 'ObjectRemoved:DeleteMarkerCreated')), ['a.txt']],
  ['a delete, prefixed', s3Message(s3Record('a.txt', 's3:ObjectRemoved:Delete')), ['a.txt']],
  ['expiry', s3Message(s3Record('a.txt', 'LifecycleExpiration:Delete')), []],
  ['a delete in EventBridge', deleted('DeleteObject'), ['a.txt']],
  ['expiry in EventBridge', deleted('Lifecycle Expiration'), []],
  ['a write in EventBridge', bridgeEvent('uploads', 'a.txt'), []],
  ['a sweep', objectMessage('uploads', 'a.txt'), []],
])('what somebody removed: %s', (_, body, keys) => {
  expect([...removedKeys(body, 'uploads')]).toEqual(keys);
  expect([...removedKeys(body, 'other')]).toEqual([]);
  expect(uploadedKeys(body, 'uploads')).toEqual(['a.txt']);
});

test('a key in an event of EventBridge is not encoded', () => {
  expect(uploadedKeys(bridgeEvent('uploads', '100%+20%25.txt'), 'uploads')).toEqual([
    '100%+20%25.txt',
  ]);
});

const TEST_EVENT = JSON.stringify({
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Bucket: 'uploads',
});

test.each([TEST_EVENT, snsMessage(TEST_EVENT)])("S3's test event has no keys: %s", (body) => {
  expect(uploadedKeys(body, 'uploads')).toEqual([]);
});

test('a repeated record counts once; one of another bucket is not ours', () => {
  const body = s3Message(
    s3Record('a.txt'),
    s3Record('a.txt'),
    s3Record('b.txt', 'ObjectCreated:Put', 'other'),
  );
  expect(uploadedKeys(body, 'uploads')).toEqual(['a.txt']);
});

test.each([
  ['', 'not JSON'],
  ['not JSON', 'not JSON'],
  ['null', 'no event of S3'],
  ['[]', 'no event of S3'],
  ['"a.txt"', 'no event of S3'],
  ['{}', 'no event of S3'],
  ['{"Records":[]}', 'Records'],
  ['{"Records":[{"s3":{}}]}', 'Records.0.eventSource'],
  ['{"Records":{"length":1}}', 'Records'],
  [s3Message({ ...s3Record('a.txt'), eventSource: 'aws:ses' }), 'Records.0.eventSource'],
  [s3Message(s3Record('')), 'Records.0.s3.object.key'],
  [s3Message(s3Record('100%.txt')), 'is not URL-encoded: 100%.txt'],
  ['{"Event":"s3:OtherEvent"}', 'Event'],
  [SNS_CONFIRMATION, 'subscription must be confirmed'],
  ['{"Type":"Notification"}', 'Message'],
  ['{"Type":"Notification","Message":{"Records":[]}}', 'Message'],
  [snsMessage('Guten Tag'), 'not JSON'],
  [snsMessage('{}'), 'no event of S3'],
  [snsMessage(snsMessage(s3Message(s3Record('a.txt')))), 'no event of S3'],
  [bridgeEvent('uploads', ''), 'detail.object.key'],
  ['{"source":"aws.ec2","detail":{"state":"running"}}', 'source'],
  ['{"source":"aws.s3","detail":{"eventName":"PutObject"}}', 'detail.bucket'],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'no event of S3'],
])('a message that is no event is refused with the reason: %.80s', (body, reason) => {
  expect(() => uploadedKeys(body, 'uploads')).toThrow(
    expect.objectContaining({ name: 'UnknownMessage', message: expect.stringContaining(reason) }),
  );
});
