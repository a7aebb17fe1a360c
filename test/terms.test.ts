import { expect, test } from 'vitest';
import { byTarget } from '../shared/article/by-target.ts';
import { QuotaExceeded, TranslationUnavailable } from '../shared/article/errors.ts';
import { Glossary } from '../shared/article/terms.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { WriteConflict } from '../shared/store/bucket.ts';
import { getJson } from '../shared/store/json-object.ts';
import { GLOSSARY, TERMS_FILE, TERMS_REPORT } from '../shared/store/object-keys.ts';
import { renewTerms } from '../shared/terms/renew-terms.ts';
import { TermsReport } from '../shared/terms/terms-report.ts';
import { startWorld } from './support/world.ts';

const FERRY_TERMS = 'de,en,ko\nFähre,car ferry,카페리\nReederei,shipping line,\n';
const OTHER_TERMS = 'de,en,ko\nFähre,ferry boat,카페리\n';
const BAD_TERMS = 'de,en,ko\nFähre,ferry,\n,shipping line,\nFähre,barge,\n';
const HOUR = 3_600_000;

const startTerms = async (options: Parameters<typeof startWorld>[0] = {}) => {
  const world = await startWorld(options);
  const deepl = await world.deps.glossaries();
  const { articles } = world;
  let hours = 0;
  const now = () => new Date(Date.now() + hours * HOUR);
  return {
    ...world,
    deepl,
    write: (file: string) => articles.put(TERMS_FILE, file),
    run: (deps: Partial<Parameters<typeof renewTerms>[0]> = {}) =>
      renewTerms({ ...world.deps, now, ...deps }),
    laterRun: () => {
      hours += 1;
      return renewTerms({ ...world.deps, now });
    },
    inUse: () => getJson(articles, GLOSSARY, Glossary),
    report: () => getJson(articles, TERMS_REPORT, TermsReport),
    names: async () => (await deepl.list()).map(({ name }) => name),
    ids: async () => (await deepl.list()).map(({ id }) => id),
  };
};

test('without a file nothing is requested and nothing is written', async () => {
  const { run, keys } = await startTerms();
  const glossaries = () => Promise.reject(new Error('not to be called'));
  expect(await run({ glossaries })).toEqual({ outcome: 'none', terms: 0, problems: [] });
  expect(await keys('')).toEqual([]);
});

test('a file becomes one glossary for all languages, once', async () => {
  const { deepl, run, write, inUse, report, standIn, names } = await startTerms();
  await write(FERRY_TERMS);
  expect(await run()).toMatchObject({ outcome: 'renewed', terms: 2 });
  const glossary = await inUse();
  expect(glossary?.terms).toEqual([
    { de: 'Fähre', en: 'car ferry', ko: '카페리' },
    { de: 'Reederei', en: 'shipping line' },
  ]);
  expect(await deepl.list()).toMatchObject([
    { id: glossary?.id, name: `presseschau-${glossary?.version}` },
  ]);
  const first = await report();
  expect(first).toMatchObject({ accepted: true, terms: 2, problems: [] });

  expect(await run()).toMatchObject({ outcome: 'unchanged', terms: 2 });
  expect(await inUse()).toEqual(glossary);
  expect(await report()).toEqual(first);
  expect(await names()).toHaveLength(1);
  expect(standIn.billed.characters).toBe(0);
});

test('a changed file becomes a new glossary; the old one stays while it may be in use', async () => {
  const { run, laterRun, write, inUse, ids } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  const old = await inUse();
  await write(OTHER_TERMS);
  await laterRun();
  const current = await inUse();
  expect(current?.version).not.toBe(old?.version);
  await run();
  expect(await ids()).toEqual([old?.id, current?.id]);
  await laterRun();
  expect(await ids()).toEqual([current?.id]);
});

test('comments and order do not change the terms', async () => {
  const { run, write, inUse } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  const before = await inUse();
  await write('de,en,ko\n# Schiffe\nReederei,shipping line\nFähre,car ferry,카페리');
  expect(await run()).toMatchObject({ outcome: 'unchanged' });
  expect(await inUse()).toEqual(before);
});

test('a bad file is refused line by line, and the terms in use stay in use', async () => {
  const { run, write, inUse, report, ids } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  const before = await inUse();
  await write(BAD_TERMS);
  const problems = [
    { line: 3, problem: 'the German term is missing' },
    { line: 4, problem: 'en of this German term differs from line 2' },
  ];
  expect(await run()).toEqual({ outcome: 'refused', terms: 2, problems });
  expect(await report()).toMatchObject({ accepted: false, terms: 2, problems });
  expect(await inUse()).toEqual(before);
  expect(await ids()).toEqual([before?.id]);
});

test('a bad first file leaves no glossary', async () => {
  const { run, write, inUse, report, names } = await startTerms();
  await write(BAD_TERMS);
  expect(await run()).toMatchObject({ outcome: 'refused', terms: 0 });
  expect(await report()).toMatchObject({ accepted: false, terms: 0 });
  expect(await inUse()).toBeUndefined();
  expect(await names()).toEqual([]);
});

test('removing the file ends the use of terms', async () => {
  const { run, laterRun, write, inUse, articles, names } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  await articles.remove(TERMS_FILE);
  expect(await laterRun()).toMatchObject({ outcome: 'renewed', terms: 0 });
  expect(await inUse()).toMatchObject({ terms: [] });
  expect((await inUse())?.id).toBeUndefined();
  await laterRun();
  expect(await names()).toEqual([]);
});

test('a glossary that DeepL has lost is created again, even with a bad file', async () => {
  const { deepl, run, write, inUse, ids } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  const before = await inUse();
  await write(BAD_TERMS);
  await deepl.remove(before?.id ?? '');
  expect(await run()).toMatchObject({ outcome: 'refused', terms: 2 });
  const after = await inUse();
  expect(after).toMatchObject({ version: before?.version, terms: before?.terms });
  expect(await ids()).toEqual([after?.id]);
});

test('a run that ends before it stores the id leaves one glossary, which a later run deletes', async () => {
  const { articles, run, laterRun, write, inUse, ids } = await startTerms();
  await write(FERRY_TERMS);
  const put = () => Promise.reject(new Error('killed'));
  await expect(run({ articles: { ...articles, put } })).rejects.toThrow('killed');
  expect(await ids()).toHaveLength(1);
  expect(await run()).toMatchObject({ outcome: 'renewed' });
  await laterRun();
  expect(await ids()).toEqual([(await inUse())?.id]);
});

test('an overtaken run gives way', async () => {
  const { articles, run, write, inUse } = await startTerms();
  await write(FERRY_TERMS);
  const put: typeof articles.put = async (...args) => {
    await write(OTHER_TERMS);
    await run();
    return await articles.put(...args);
  };
  await expect(run({ articles: { ...articles, put } })).rejects.toThrow(WriteConflict);
  expect((await inUse())?.terms).toEqual([{ de: 'Fähre', en: 'ferry boat', ko: '카페리' }]);
});

test('of two concurrent runs one wins, and its glossary stays', async () => {
  const { run, laterRun, write, inUse, ids } = await startTerms();
  await write(FERRY_TERMS);
  const ends = await Promise.allSettled([run(), run(), run()]);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  await laterRun();
  expect(await ids()).toEqual([(await inUse())?.id]);
});

test('other glossaries are left alone', async () => {
  const { deepl, run, laterRun, write, names } = await startTerms();
  await deepl.create('Wörterbuch der Redaktion', {
    ...byTarget(() => ({})),
    en: { Fähre: 'ferry' },
  });
  await write(FERRY_TERMS);
  await run();
  await laterRun();
  expect(await names()).toContain('Wörterbuch der Redaktion');
});

test('an account with room for one glossary keeps one, under the same id', async () => {
  const { run, laterRun, write, inUse, ids, standIn } = await startTerms({ maxGlossaries: 1 });
  await write(FERRY_TERMS);
  await run();
  const before = await inUse();
  await write('de,en,ko\nFähre,,카페리호');
  expect(await laterRun()).toMatchObject({ outcome: 'renewed', terms: 1 });
  expect(await inUse()).toMatchObject({ id: before?.id, terms: [{ de: 'Fähre', ko: '카페리호' }] });
  expect(await ids()).toEqual([before?.id]);
  const { url } = standIn;
  const entries = await fetch(`${url}/v3/glossaries/${before?.id}`, {
    headers: { authorization: 'DeepL-Auth-Key test' },
  });
  expect(await entries.json()).toMatchObject({ dictionaries: [{ target_lang: 'ko' }] });
  await write('de,en,ko\nFähre,,페리');
  expect(await laterRun()).toMatchObject({ outcome: 'renewed', terms: 1 });
});

test('a full account says so', async () => {
  const { deepl, run, write, inUse } = await startTerms({ maxGlossaries: 1 });
  await deepl.create('Wörterbuch der Redaktion', {
    ...byTarget(() => ({})),
    en: { Fähre: 'ferry' },
  });
  await write(FERRY_TERMS);
  await expect(run()).rejects.toThrow(QuotaExceeded);
  expect(await inUse()).toBeUndefined();
});

test('the next run retries an unreachable server', async () => {
  const { run, write, report } = await startTerms();
  await write(FERRY_TERMS);
  const away = async () =>
    createGlossaries({ authKey: 'test', serverUrl: 'http://127.0.0.1:1', sleep: async () => {} });
  await expect(run({ glossaries: away })).rejects.toThrow(TranslationUnavailable);
  expect(await report()).toBeUndefined();
  expect(await run()).toMatchObject({ outcome: 'renewed' });
  await write(BAD_TERMS);
  await expect(run({ glossaries: away })).rejects.toThrow(TranslationUnavailable);
  expect(await report()).toMatchObject({ accepted: false, problems: [{ line: 3 }, { line: 4 }] });
});

test('a glossary and a report that cannot be read are made anew', async () => {
  const { write, run, articles, inUse } = await startTerms();
  await write(FERRY_TERMS);
  await run();
  for (const key of [GLOSSARY, TERMS_REPORT]) await articles.put(key, 'no JSON');
  expect(await run()).toMatchObject({ outcome: 'renewed', terms: 2 });
  expect(await inUse()).toMatchObject({ terms: [{ de: 'Fähre' }, { de: 'Reederei' }] });
});
