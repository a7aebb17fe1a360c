import { describe, expect, test } from 'vitest';
import { shippedTranslations } from '../local/deepl/translations.ts';
import { bodySentences } from '../shared/article/article.ts';
import { check } from '../shared/check/check.ts';
import { clean } from '../shared/clean/clean.ts';
import {
  EMBARGOED_SAMPLE,
  readSample,
  SAMPLE_ARTICLES,
  SAMPLES,
  WITHDRAWN_SAMPLE,
} from './support/sample-uploads.ts';

const translations = await shippedTranslations();

const NOISE =
  /Anzeige|Im Video|Das Wichtigste in Kürze|Lesen Sie auch|Foto:|\(dpa\)|Newsletter|Kommentar|Partner|Impressum|Mehr zum Thema|^Von [A-Z]/;

const read = async (name: string) => {
  const article = clean(await readSample(name), { key: name });
  const heads = [article.kicker, article.title].filter((sentence) => sentence !== undefined);
  return { article, segments: [...heads, ...bodySentences(article)].map(({ text }) => text) };
};

test('the samples cover every format, and one name has an umlaut and a space', () => {
  const formats = SAMPLES.map((name) => name.split('.').at(-1)).sort();
  expect(formats).toEqual(['html', 'html', 'json', 'json', 'json', 'md', 'txt']);
  expect(SAMPLES.map((name) => name.normalize('NFC'))).toContain('Brücke gesperrt.html');
});

test("agencies' items are samples: an article, one under an embargo and a withdrawal", async () => {
  const items = SAMPLES.filter((name) => name.endsWith('.json'));
  const read = async (name: string) => JSON.parse(String(await readSample(name)));
  const [article, embargoed, withdrawn] = await Promise.all(items.sort().map(read));
  expect(items).toContain(EMBARGOED_SAMPLE);
  expect(article).toMatchObject({ pubstatus: 'usable', embargoed: null });
  expect(embargoed.embargoed).toMatch(/^2099-/);
  expect(items).toContain(WITHDRAWN_SAMPLE);
  expect(withdrawn.pubstatus).toBe('canceled');
  expect(new Set([article, embargoed, withdrawn].map(({ urn }) => urn)).size).toBe(3);
});

test('one sample is windows-1252', async () => {
  const bytes = await readSample('Brücke gesperrt.html');
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
});

describe.each(SAMPLE_ARTICLES)('%s', (name) => {
  test('has its title, its sentences and none of the noise', async () => {
    const { article, segments } = await read(name);
    expect(article.title?.text).toBeTruthy();
    expect(bodySentences(article).length).toBeGreaterThanOrEqual(12);
    expect(segments.filter((text) => NOISE.test(text))).toEqual([]);
  });

  test('has its date of publication', async () => {
    expect((await read(name)).article.metadata.published).toMatch(/^2026-11-/);
  });
});

const TRANSLATED = [...SAMPLE_ARTICLES, EMBARGOED_SAMPLE];

test.each(TRANSLATED)('%s is translated in full', async (name) => {
  const known = new Set(translations.map(({ de }) => de));
  expect((await read(name)).segments.filter((text) => !known.has(text))).toEqual([]);
});

test('every translation belongs to a sample', async () => {
  const segments = (await Promise.all(TRANSLATED.map(read))).flatMap((sample) => sample.segments);
  const known = new Set(segments);
  expect(translations.map(({ de }) => de).filter((text) => !known.has(text))).toEqual([]);
});

test.each(['en', 'ko'] as const)('no translation to %s raises a flag', (target) => {
  const flagged = translations
    .map((entry) => ({ ...entry, flags: check(entry.de, entry[target] ?? '', target) }))
    .filter(({ flags }) => flags.length > 0);
  expect(flagged).toEqual([]);
});
