import { describe, expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import type { ArticleDocument } from '../shared/article/document.ts';
import {
  BudgetExceeded,
  QuotaExceeded,
  TranslationRefused,
  TranslationUnavailable,
} from '../shared/article/errors.ts';
import { NO_CHARACTERS } from '../shared/article/manifest.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import {
  publishedState,
  stoppedState,
  withFirstEstimate,
} from '../shared/ingest/language-state.ts';
import {
  accepted,
  beginRevision,
  rejected,
  withEntry,
  withLanguage,
} from '../shared/ingest/revision.ts';
import { completeState, germanOf, languageState, manifestOf, RECEIVED } from './support/records.ts';

const NOW = new Date('2026-11-23T08:00:00.000Z');
const upload = {
  key: 'a.txt',
  etag: '"2"',
  size: 9,
  modified: new Date('2026-11-23T07:59:00.000Z'),
};

describe('a revision', () => {
  test('begins with a first upload', () => {
    expect(beginRevision(undefined, { id: 'a', upload, now: NOW })).toEqual({
      id: 'a',
      revision: 1,
      status: 'accepted',
      source: { ...upload, modified: '2026-11-23T07:59:00.000Z' },
      received: '2026-11-23T07:59:00.000Z',
      begun: NOW.toISOString(),
      updated: NOW.toISOString(),
      metadata: {},
      truncated: false,
      languages: {},
      timeline: [{ at: NOW.toISOString(), revision: 1, stage: 'received', note: '9 bytes' }],
    });
  });

  test('is the same for the same contents', () => {
    const previous = manifestOf('a');
    const again = { ...upload, etag: previous.source.etag };
    expect(beginRevision(previous, { id: 'a', upload: again, now: NOW })).toBe(previous);
  });

  test('of other contents keeps what readers have until it is accepted', () => {
    const published = { revision: 1, status: 'complete', at: RECEIVED } as const;
    const kept = { published, title: 'Title', lead: 'Lead.' };
    const characters = { ...NO_CHARACTERS, estimated: 7, billed: 7 };
    const complete = languageState({ ...kept, status: 'complete', sentences: 3, characters });
    const previous = manifestOf('a', {
      status: 'rejected',
      reason: { code: 'empty', message: '' },
      metadata: { byline: 'Ada' },
      truncated: true,
      languages: { en: complete },
      changes: { changed: [{ sentence: 's1' }], added: [], removed: [] },
      booked: {
        month: '2026-11',
        amounts: { ...NOTHING, articles: 1 },
      },
    });
    const begun = beginRevision(previous, { id: 'a', upload, now: NOW });
    expect(begun).toMatchObject({
      revision: 2,
      status: 'accepted',
      received: RECEIVED,
      metadata: { byline: 'Ada' },
      truncated: true,
    });
    expect(begun.languages.en).toEqual(complete);
    const article = { metadata: {}, truncated: false, blocks: [] };
    expect(accepted(begun, NOW, article).languages.en).toEqual(languageState(kept));
    expect([begun.reason, begun.changes, begun.booked]).toEqual([undefined, undefined, undefined]);
  });

  test('keeps the newest 200 entries of the timeline', () => {
    let manifest = manifestOf('a');
    for (let n = 1; n <= 201; n += 1)
      manifest = withEntry(manifest, NOW, { stage: 'received', note: String(n) });
    expect(manifest.timeline).toHaveLength(200);
    expect(manifest.timeline[0]?.note).toBe('2');
    expect(manifest.timeline.at(-1)).toEqual({
      at: NOW.toISOString(),
      revision: 1,
      stage: 'received',
      note: '201',
    });
    expect(manifest.updated).toBe(NOW.toISOString());
  });

  test('that is rejected says why', () => {
    const reason = { code: 'empty', message: 'The file is empty.' };
    const manifest = rejected(manifestOf('a'), NOW, reason);
    expect(manifest).toMatchObject({ status: 'rejected', reason });
    expect(manifest.timeline.at(-1)).toMatchObject({
      stage: 'rejected',
      note: 'The file is empty.',
    });
    expect(isFinished(manifest)).toBe(true);
  });

  test('that is rejected leaves nothing of the one before to be asked for', () => {
    const brief = languageState({ status: 'brief', rest: 'on-read' });
    const { languages } = rejected(manifestOf('a', { languages: { en: brief } }), NOW, {
      code: 'empty',
      message: '',
    });
    expect(languages.en).toEqual({ ...brief, rest: 'none' });
  });
});

test('an article is finished when no language has anything left to do', () => {
  const complete = completeState();
  const all = { de: complete, en: complete, ko: complete };
  const finished = (languages: Parameters<typeof manifestOf>[1]) =>
    isFinished(manifestOf('a', languages));
  expect(finished({ languages: all })).toBe(true);
  expect(finished({ languages: { de: complete, en: complete } })).toBe(false);
  expect(finished({ revision: 2, languages: all })).toBe(false);
  for (const [ko, expected] of [
    [languageState({ status: 'failed', retry: false }), true],
    [languageState({ status: 'failed', retry: true }), false],
    [languageState({ status: 'parked', retry: true }), false],
    [languageState({ status: 'brief' }), false],
  ] as const)
    expect(finished({ languages: { ...all, ko } })).toBe(expected);
});

describe('the state of a language', () => {
  test('changes without losing what is not changed', () => {
    const one = withLanguage(manifestOf('a'), 'en', { title: 'Title' });
    const two = withLanguage(one, 'en', { status: 'brief' });
    const languages = { en: languageState({ title: 'Title', status: 'brief' }) };
    expect(two).toEqual(manifestOf('a', { languages }));
    expect(Object.keys(withLanguage(two, 'ko', {}).languages)).toEqual(['en', 'ko']);
  });

  const characters = (estimated: number, billed: number) => ({
    estimated,
    billed,
    brief: { estimated: estimated / 10, billed: billed / 10 },
    rest: { estimated: (estimated / 10) * 9, billed: (billed / 10) * 9 },
  });

  test('keeps the first estimate and the latest bill', () => {
    const before = languageState({ characters: characters(100, 20) });
    expect(withFirstEstimate(before, characters(80, 90))).toEqual({
      estimated: 100,
      billed: 90,
      brief: { estimated: 10, billed: 9 },
      rest: { estimated: 90, billed: 81 },
    });
    expect(withFirstEstimate(languageState(), characters(80, 90))).toEqual(characters(80, 90));
    expect(withFirstEstimate(undefined, characters(80, 90))).toEqual(characters(80, 90));
  });

  test('counts what is translated and flagged, and takes title and lead from the document', () => {
    const german = germanOf('Titel', ['Erster Satz.', 'Zweiter Satz.'], 's1');
    const document: ArticleDocument = {
      ...german,
      revision: 2,
      status: 'brief',
      title: { id: 'title', text: 'Title', flags: ['length'] },
      blocks: [{ type: 'paragraph', sentences: [{ id: 's1', text: 'Lead.' }, { id: 's2' }] }],
    };
    expect(publishedState(document, NOW)).toEqual({
      status: 'brief',
      reason: undefined,
      retry: undefined,
      published: { revision: 2, status: 'brief', at: NOW.toISOString() },
      title: 'Title',
      lead: 'Lead.',
      sentences: 3,
      translated: 2,
      flagged: 1,
    });
  });

  test.each([
    [new QuotaExceeded('no quota'), 'parked', true, 'quota-exceeded'],
    [new BudgetExceeded('article-cap', 'no budget'), 'parked', true, 'article-cap'],
    [new BudgetExceeded('monthly-cap', 'no budget'), 'parked', true, 'monthly-cap'],
    [new TranslationRefused('no key', { retry: true }), 'failed', true, 'refused'],
    [new TranslationRefused('bad', { retry: false }), 'failed', false, 'refused'],
    [new TranslationUnavailable('away'), 'failed', true, 'unavailable'],
  ])('after %o is %s', (error, status, retry, code) => {
    expect(stoppedState(error)).toEqual({
      status,
      retry,
      reason: { code, message: error.message },
    });
  });

  test('names what was thrown even if it is no error', () => {
    expect(stoppedState('gone').reason).toEqual({ code: 'unavailable', message: 'gone' });
  });
});
