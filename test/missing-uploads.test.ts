import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Language } from '../shared/article/article.ts';
import { articleId } from '../shared/article/article-id.ts';
import { removedKeys, uploadedKeys } from '../shared/queue/upload-events.ts';
import { lookFurther } from '../shared/schedule/look-further.ts';
import { sweep } from '../shared/schedule/sweep.ts';
import { documentKey } from '../shared/store/object-keys.ts';
import type { ExpiryRule } from '../shared/store/s3/s3-requests.ts';
import { noteUploadExpiry } from '../shared/store/upload-expiry.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { openMemoryBucket } from './support/memory-bucket.ts';
import { digitalwires } from './support/wires.ts';
import { startWorld, type World } from './support/world.ts';

/** Uploads that are gone, and whose message nobody got: somebody removed them, or they expired. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEY = 'a.txt';
const ID = articleId(KEY);

type Sweeping = { rules?: ExpiryRule[]; expiryRules?: () => Promise<ExpiryRule[]> };

/** A sweep at a time from now on, and what it sends: the keys of uploads, removals with a minus. */
const sweepAt = async (
  world: World,
  offset: number,
  { rules = [], expiryRules = async () => rules }: Sweeping = {},
): Promise<string[]> => {
  const now = () => new Date(Date.now() + offset);
  const until = new Date(now().getTime() + 110_000);
  const bodies: string[] = [];
  const send = async (sent: string[]) => void bodies.push(...sent);
  const usage = async () => undefined;
  await sweep({ ...world.deps, now, send, usage, expiryRules });
  const queued: string[] = [];
  for (const body of bodies)
    for (const key of uploadedKeys(body, 'uploads')) {
      const isRemoval = removedKeys(body, 'uploads').has(key);
      queued.push(isRemoval ? `-${key}` : key);
      if (isRemoval) await world.ingestRemoved(key, until);
      else await world.ingest(key, { now }, until);
    }
  return queued;
};

/** A world whose rules are known, with an article. */
const published = async (
  files: Record<string, string> = { [KEY]: FERRY },
  rules: ExpiryRule[] = [],
) => {
  const world = await startWorld();
  await sweepAt(world, -HOUR, { rules });
  for (const [key, body] of Object.entries(files)) {
    await world.put(key, body);
    await world.ingest(key);
  }
  return world;
};

const reasonOf = async (world: World, key = KEY) => (await world.manifest(key)).reason?.code;

test('the sweep withdraws what somebody removed, though its message was lost', async () => {
  const world = await published({ [KEY]: FERRY, 'b.txt': HARBOUR, 'leer.txt': 'Zu kurz.' });
  expect(await sweepAt(world, HOUR)).toEqual([]);
  await world.remove(KEY);
  await world.remove('leer.txt');
  expect((await sweepAt(world, 2 * HOUR)).sort()).toEqual(['-a.txt', '-leer.txt']);
  expect(await reasonOf(world)).toBe('upload-deleted');
  expect(await world.articles.head(documentKey(ID, 'en'))).toBeUndefined();
  expect(await reasonOf(world, 'b.txt')).toBeUndefined();
  expect(await sweepAt(world, 3 * HOUR)).toEqual([]);

  await world.put(KEY, FERRY);
  await world.ingest(KEY);
  expect(await reasonOf(world)).toBeUndefined();
  expect(await sweepAt(world, 4 * HOUR)).toEqual([]);
});

test("of an agency's item only the upload counts that it is made of", async () => {
  const item = (version: number) => JSON.stringify(digitalwires({ version }));
  const [old, latest] = ['wires/dpa/1.json', 'wires/dpa/2.json'];
  const world = await published({ [old]: item(1), [latest]: item(2) });
  await world.remove(old);
  expect(await sweepAt(world, HOUR)).toEqual([]);
  await world.remove(latest);
  expect(await sweepAt(world, 2 * HOUR)).toEqual([`-${latest}`]);
  expect(await reasonOf(world, latest)).toBe('upload-deleted');
});

test('what has expired stays', async () => {
  const rules = [{ prefix: '', days: 30 }];
  const world = await published(undefined, rules);
  for (let days = 0; days < 32; days += 0.9) await sweepAt(world, days * DAY, { rules });
  await world.remove(KEY);
  expect(await sweepAt(world, 32 * DAY, { rules })).toEqual([]);
  expect(await reasonOf(world)).toBeUndefined();
});

test('what is younger than its rule was removed', async () => {
  const rules = [{ prefix: '', days: 30 }];
  const world = await published(undefined, rules);
  await world.remove(KEY);
  expect(await sweepAt(world, HOUR, { rules })).toEqual(['-a.txt']);
});

test('without the rules nothing is withdrawn', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  const world = await published();
  await world.remove(KEY);
  const expiryRules = async () => {
    throw new Error('Access Denied');
  };
  expect(await sweepAt(world, HOUR, { expiryRules })).toEqual([]);
  expect(logged.mock.calls.flat().join()).toContain('Access Denied');
});

test('a large archive is looked through for it, too', async () => {
  const world = await published();
  await world.remove(KEY);
  const looking = {
    now: new Date(Date.now() + HOUR),
    minAge: 0,
    isOld: () => true,
    ...{ noted: new Set<string>(), unreadable: new Set<string>(), opened: new Set<string>() },
    resumed: new Set<string>(),
    isTimeUp: () => false,
  };
  const found = (isRemoved: boolean) =>
    lookFurther(world, { ...looking, isRemoved: () => isRemoved });
  expect((await found(true)).removed).toEqual([KEY]);
  expect((await found(false)).removed).toEqual([]);
  await world.put(KEY, FERRY);
  expect((await found(true)).removed).toEqual([]);
});

describe('whether somebody must have removed an upload', () => {
  const START = Date.parse('2027-03-01T00:00:00Z');
  const days = (n: number) => new Date(START + n * DAY);
  const upload = (day: number, key = 'wires/dpa/1.json') => ({
    key,
    modified: days(day).toISOString(),
  });
  const uploads = openMemoryBucket('uploads');
  const THIRTY = { prefix: 'wires/', days: 30 };

  /** After looks on each of the days, with the rules that there are on that day. */
  const looked = async (
    lastDay: number,
    rulesOn: (day: number) => ExpiryRule[],
    skipped: number[] = [],
  ) => {
    const articles = openMemoryBucket('articles');
    let isRemoved = (_: ReturnType<typeof upload>): boolean => false;
    for (let day = 0; day <= lastDay; day += 1)
      if (!skipped.includes(day))
        isRemoved = await noteUploadExpiry({ uploads, articles }, rulesOn(day), days(day));
    return isRemoved;
  };

  test.each<[string, number, (day: number) => ExpiryRule[], ReturnType<typeof upload>, boolean]>([
    ['without a rule', 40, () => [], upload(1), true],
    ['that is older than all that is known', 40, () => [], upload(-1), false],
    ['within its days', 30, () => [THIRTY], upload(1), true],
    ['after its days', 31, () => [THIRTY], upload(1), false],
    ['of another prefix', 40, () => [THIRTY], upload(1, 'desk/1.txt'), true],
    [
      'whose rule is gone before it could act',
      40,
      (day) => (day < 9 ? [THIRTY] : []),
      upload(1),
      true,
    ],
    [
      'whose rule is gone, and may have acted',
      40,
      (day) => (day < 32 ? [THIRTY] : []),
      upload(1),
      false,
    ],
    ['whose rule is new', 40, (day) => (day < 35 ? [] : [THIRTY]), upload(1), false],
    ['whose day is not yet', 8, () => [{ prefix: '', on: days(9) }], upload(1), true],
    ['whose day has come', 9, () => [{ prefix: '', on: days(9) }], upload(1), false],
  ])('%s', async (_, lastDay, rulesOn, missing, expected) => {
    expect((await looked(lastDay, rulesOn))(missing)).toBe(expected);
  });

  test('is not known after days without a look', async () => {
    const isRemoved = await looked(9, () => [], [3, 4, 5]);
    expect(isRemoved(upload(2.5))).toBe(false);
    expect(isRemoved(upload(7))).toBe(true);
  });

  test('is not known of another bucket', async () => {
    const articles = openMemoryBucket('articles');
    await noteUploadExpiry({ uploads, articles }, [], days(0));
    const other = { uploads: openMemoryBucket('restored'), articles };
    expect((await noteUploadExpiry(other, [], days(1)))(upload(0.5))).toBe(false);
  });
});

describe('an article whose upload has expired', () => {
  const LANGUAGES: Language[] = ['de', 'en', 'ko'];
  const documentsOf = (world: World) =>
    Promise.all(
      LANGUAGES.map(async (language) => {
        const found = await world.articles.get(documentKey(ID, language));
        return found && JSON.parse(Buffer.from(found.body).toString());
      }),
    );
  const expired = async () => {
    const world = await startWorld();
    await world.put(KEY, FERRY);
    await world.ingest(KEY);
    await world.remove(KEY);
    await world.ingest(KEY);
    return world;
  };

  test.each<Language[][]>([[['en']], [['de']], [['de', 'ko']], [['en', 'ko']]])(
    'gets %s back, without DeepL',
    async (lost) => {
      const world = await expired();
      const whole = await documentsOf(world);
      const { requests } = world.standIn.received;
      for (const language of lost) await world.articles.remove(documentKey(ID, language));
      expect(await sweepAt(world, HOUR)).toEqual([KEY]);
      expect(await documentsOf(world)).toEqual(whole);
      expect(await sweepAt(world, 2 * HOUR)).toEqual([]);
      expect(world.standIn.received.requests).toBe(requests);
    },
  );

  test('says that it has to be uploaded again if all its documents are lost', async () => {
    const world = await expired();
    for (const language of LANGUAGES) await world.articles.remove(documentKey(ID, language));
    expect(await sweepAt(world, HOUR)).toEqual([KEY]);
    expect((await world.manifest(KEY)).languages).toMatchObject({
      en: { status: 'failed', reason: { code: 'upload-gone' } },
      ko: { status: 'failed', reason: { code: 'upload-gone' } },
    });
    expect(await sweepAt(world, 2 * HOUR)).toEqual([]);
  });

  test('of an agency gets its documents back, too', async () => {
    const world = await startWorld();
    const key = 'wires/dpa/1.json';
    await world.put(key, JSON.stringify(digitalwires()));
    await world.ingest(key);
    const { id } = await world.manifest(key);
    await world.remove(key);
    await world.ingest(key);
    await world.articles.remove(documentKey(id, 'ko'));
    expect(await sweepAt(world, HOUR)).toEqual([key]);
    expect(await world.articles.head(documentKey(id, 'ko'))).toBeDefined();
    expect(await sweepAt(world, 2 * HOUR)).toEqual([]);
  });
});
