import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areComparable, compareOrder, ItemOrder } from '../shared/article/item-identity.ts';
import { identityOf, textItems } from '../shared/clean/text-items.ts';
import { compareWithStored } from '../shared/ingest/compare-versions.ts';
import { orderOf } from '../shared/wires/order-of.ts';
import { digitalwires, newsItem, ninjs1, ninjs3, nitf, URN } from './support/wires.ts';

const CREATED = '2026-03-10T10:05:00.000Z';

test.each<[string, unknown, ItemOrder]>([
  [
    'digitalwires',
    digitalwires(),
    { version: 2, created: CREATED, updated: '2026-03-10T10:06:00.000Z' },
  ],
  [
    'digitalwires without a version',
    digitalwires({ version: null, updated: null }),
    { created: CREATED },
  ],
  ['NewsML-G2', newsItem(), { version: 2, created: CREATED }],
  ['NITF, by the number after its id', nitf(), { created: CREATED }],
  ['NITF, by its issue', nitf().replace(':1773137100000', ''), { created: CREATED }],
  [
    'NITF, by its key',
    nitf({ docdata: '<du-key key="a" version="4"/>' }).replace(':1773137100000', ''),
    { version: 4, created: CREATED },
  ],
  ['NITF without an issue', nitf().replace(/<date.issue[^>]*>/, ''), { created: CREATED }],
  ['ninjs 1', ninjs1(), { version: 2, created: CREATED }],
  ['ninjs 3', ninjs3(), { version: 2, created: CREATED }],
  ['ninjs 3, with a version that is no number', ninjs3({ version: '1.10' }), { created: CREATED }],
])('the order of %s', (_, input, order) => {
  const bytes = Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
  const [item] = textItems(bytes, { key: 'a' });
  expect(item && identityOf(item)).toEqual({ id: URN, order });
});

test.each<[string, string | undefined]>([
  ['2026-03-10T11:05:00+01:00', CREATED],
  ['20260310T110500+0100', CREATED],
  ['2026-03-10T10:05Z', CREATED],
  ['2026-03-10 10:05:00', CREATED],
  ['2026-03-10T11:05:00.000+01', CREATED],
  ['1773137100', CREATED],
  ['1773137100000', CREATED],
  ['2026-03-10', undefined],
  ['20260310', undefined],
  ['2026-13-40T99:05:00Z', undefined],
  ['gestern', undefined],
])('the time %s', (created, expected) => {
  expect(orderOf({ created }).created).toBe(expected);
});

test.each([
  'tag:agentur.example:0000012345',
  'agentur.example:20260310:1234567890',
  'x:99999999999999',
])('the number in the id %s is no version', (id) => {
  const [item] = textItems(Buffer.from(nitf().replace(/id-string="[^"]*"/, `id-string="${id}"`)), {
    key: 'a',
  });
  expect(item && identityOf(item)).toEqual({ id, order: { created: CREATED } });
});

describe('the order of versions', () => {
  const time = fc.option(
    fc.integer({ min: 0, max: 4 }).map((minute) => `2026-03-10T10:0${minute}:00.000Z`),
    { nil: undefined },
  );
  const whole = fc.record({
    version: fc.integer({ min: 1, max: 4 }),
    created: time.filter((each) => each !== undefined),
    updated: time.filter((each) => each !== undefined),
  });
  const newest = (orders: ItemOrder[]) =>
    orders.reduce((best, each) => (compareOrder(each, best) > 0 ? each : best));

  test('ends with the newest, whatever the order of arrival', () => {
    const arrivals = fc
      .array(whole, { minLength: 1, maxLength: 12 })
      .chain((orders) =>
        fc.tuple(
          fc.constant(orders),
          fc.shuffledSubarray(orders, { minLength: orders.length, maxLength: orders.length }),
        ),
      );
    fc.assert(
      fc.property(arrivals, ([one, other]) => {
        expect(compareOrder(newest(one), newest(other))).toBe(0);
      }),
    );
  });

  test('is the same from either side, and needs a field that both have', () => {
    const some = fc.record(
      { version: fc.integer({ min: 0, max: 3 }), created: time, updated: time },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(Math.sign(compareOrder(a, b))).toBe(-Math.sign(compareOrder(b, a)) + 0);
        if (!areComparable(a, b)) expect(compareOrder(a, b)).toBe(0);
        expect(ItemOrder.parse(a)).toEqual(a);
      }),
    );
  });

  test.each<[string, ItemOrder, ItemOrder]>([
    [
      'a version before its time',
      { version: 2, created: '2026-03-10T10:00:00Z' },
      { version: 1, created: CREATED },
    ],
    [
      'a time where one has no version',
      { created: CREATED },
      { version: 9, created: '2026-03-10T10:00:00Z' },
    ],
    [
      'a time where the versions are equal',
      { version: 1, created: CREATED },
      { version: 1, created: '2026-03-10T10:00:00Z' },
    ],
    [
      'the last change',
      { version: 1, created: CREATED, updated: '2026-03-10T10:09:00Z' },
      { version: 1, created: CREATED, updated: '2026-03-10T10:08:00Z' },
    ],
  ])('goes by %s', (_, newer, older) => {
    expect(compareOrder(newer, older)).toBeGreaterThan(0);
  });
});

describe('an upload compared with what is stored', () => {
  const source = { key: 'b', etag: '"1"', size: 1, modified: '2026-03-10T10:00:00.000Z' };
  const stored = (order?: ItemOrder) => ({ source, item: order && { id: URN, order } });
  const upload = (key: string, etag: string, minute = 0) => ({
    key,
    etag,
    modified: new Date(Date.UTC(2026, 2, 10, 10, minute)),
  });

  test.each<[string, ItemOrder, ReturnType<typeof upload>, ItemOrder | undefined, number]>([
    ['what has no version yet', {}, upload('a', '"2"'), undefined, 1],
    ['itself, whatever is read of it', { version: 9 }, upload('b', '"1"'), { version: 1 }, 0],
    ['an older version', { version: 2 }, upload('a', '"2"'), { version: 1 }, 1],
    ['the same version', { version: 1 }, upload('a', '"2"', 5), { version: 1 }, 0],
    ['a newer version', { version: 1 }, upload('b', '"2"', 5), { version: 2 }, -1],
    ['other contents of its key', {}, upload('b', '"2"'), {}, 1],
    ['an earlier upload', {}, upload('a', '"2"', 5), { version: 2 }, 1],
    ['a later upload', {}, upload('a', '"2"', -5), {}, -1],
    ['an upload of the same second', {}, upload('a', '"2"'), {}, -1],
    ['an upload of the same second, from the other side', {}, upload('c', '"2"'), {}, 1],
  ])('%s', (_, order, uploaded, storedOrder, expected) => {
    const newer = compareWithStored({ id: URN, order }, uploaded, stored(storedOrder));
    expect(Math.sign(newer)).toBe(expected);
  });
});
