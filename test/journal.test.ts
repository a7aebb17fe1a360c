import { describe, expect, test } from 'vitest';
import { ArticleDocument } from '../shared/article/document.ts';
import { Manifest, type TimelineEntry } from '../shared/article/manifest.ts';
import { withEntry } from '../shared/ingest/revision.ts';
import { type Bucket, WriteConflict } from '../shared/store/bucket.ts';
import { openJournal } from '../shared/store/journal.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { documentKey, manifestKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { germanOf, manifestOf, RECEIVED } from './support/records.ts';

const open = async (articles: Bucket, isHeld = async () => true) => {
  const entries: TimelineEntry[] = [];
  const journal = await openJournal(articles, 'a', {
    isHeld,
    begin: (previous) => previous ?? manifestOf('a'),
    onEntry: (entry) => entries.push(entry),
  });
  return { journal, entries };
};

const entered = (note: string) => (manifest: Manifest) =>
  withEntry(manifest, new Date(RECEIVED), { stage: 'translated', note });

test('concurrent records are all written, in order, and each new entry is reported once', async () => {
  const { articles } = await startBucket();
  const { journal, entries } = await open(articles);
  await Promise.all([
    journal.record(entered('one')),
    journal.record((manifest) => ({ ...manifest, truncated: true })),
    journal.record(entered('two')),
  ]);
  const stored = await getJson(articles, manifestKey('a'), Manifest);
  expect(stored).toEqual(journal.manifest());
  expect(stored?.truncated).toBe(true);
  expect(stored?.timeline.map(({ note }) => note)).toEqual(['one', 'two']);
  expect(entries.map(({ note }) => note)).toEqual(['one', 'two']);
});

test('an entry that was stored before is not reported again', async () => {
  const { articles } = await startBucket();
  await (await open(articles)).journal.record(entered('one'));
  const { journal, entries } = await open(articles);
  await journal.record((manifest) => manifest);
  expect(entries).toEqual([]);
});

test.each(['first', 'later'])(
  'a %s record over a version of another writer is a conflict',
  async (which) => {
    const { articles } = await startBucket();
    const { journal } = await open(articles);
    if (which === 'later') await journal.record(entered('one'));
    await putJson(articles, manifestKey('a'), manifestOf('a', { revision: 2 }));
    const before = journal.manifest();
    await expect(journal.record(entered('two'))).rejects.toThrow(WriteConflict);
    expect(journal.manifest()).toBe(before);
    expect((await getJson(articles, manifestKey('a'), Manifest))?.revision).toBe(2);
  },
);

test('after a record that failed the next one is tried', async () => {
  const { articles } = await startBucket();
  const { journal } = await open(articles);
  const failed = journal.record(() => {
    throw new Error('failed');
  });
  const written = journal.record(entered('one'));
  await expect(failed).rejects.toThrow('failed');
  await written;
  expect((await getJson(articles, manifestKey('a'), Manifest))?.timeline).toHaveLength(1);
});

describe('a document', () => {
  const revision = (number: number) => ({
    ...germanOf('Titel', [`Satz ${number}.`]),
    revision: number,
  });
  const stored = (articles: Bucket) => getJson(articles, documentKey('a', 'de'), ArticleDocument);

  test('replaces the one of a run before it', async () => {
    const { articles } = await startBucket();
    await (await open(articles)).journal.publish(revision(1));
    const { journal } = await open(articles);
    await journal.publish(revision(2));
    await journal.publish(revision(3));
    expect((await stored(articles))?.revision).toBe(3);
  });

  test('is not published over a newer one by a run that lost its lock', async () => {
    const { articles } = await startBucket();
    for (const published of [0, 1]) {
      const older = await open(articles, async () => false);
      if (published) await articles.remove(documentKey('a', 'de'));
      if (published) await older.journal.publish(revision(1));
      await (await open(articles)).journal.publish(revision(2));
      await expect(older.journal.publish(revision(1))).rejects.toThrow(WriteConflict);
      expect((await stored(articles))?.revision).toBe(2);
    }
  });
});
