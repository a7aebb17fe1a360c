import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sweptUpload, uploadedKeys } from '../shared/queue/upload-events.ts';

test('every key survives its way through an event', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
      expect(uploadedKeys(sweptUpload('uploads', key), 'uploads')).toEqual([key]);
    }),
  );
});

test('S3 writes a space as +, and a + as %2B', () => {
  const body = sweptUpload('uploads', 'a b+ü/한.txt');
  expect(JSON.parse(body).Records[0].s3.object.key).toBe('a+b%2B%C3%BC/%ED%95%9C.txt');
});

test("S3's test event has no keys", () => {
  const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'uploads' });
  expect(uploadedKeys(body, 'uploads')).toEqual([]);
});

test('a repeated record counts once; one of another bucket is not ours', () => {
  const records = [
    sweptUpload('uploads', 'a.txt'),
    sweptUpload('uploads', 'a.txt'),
    sweptUpload('other', 'b.txt'),
  ];
  const body = JSON.stringify({ Records: records.flatMap((each) => JSON.parse(each).Records) });
  expect(uploadedKeys(body, 'uploads')).toEqual(['a.txt']);
});

test.each(['', 'not JSON', '{}', '{"Records":[]}', '{"Records":[{"s3":{}}]}', 'null'])(
  'a message that no S3 sent is refused: %s',
  (body) => {
    expect(() => uploadedKeys(body, 'uploads')).toThrow();
  },
);
