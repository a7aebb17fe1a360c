import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { shippedTranslations } from '../local/deepl/translations.ts';
import { bodySentences } from '../shared/article/article.ts';
import { check } from '../shared/check/check.ts';
import { clean } from '../shared/clean/clean.ts';

const UPLOADS = new URL('../events/uploads/', import.meta.url);
const files = await readdir(UPLOADS);
const translations = await shippedTranslations();

const NOISE =
  /Anzeige|Im Video|Das Wichtigste in Kürze|Lesen Sie auch|Foto:|\(dpa\)|Newsletter|Kommentar|Partner|Impressum|Mehr zum Thema|^Von [A-Z]/;

const read = async (name: string) => {
  const article = clean(await readFile(new URL(encodeURIComponent(name), UPLOADS)), { key: name });
  const heads = [article.kicker, article.title].filter((sentence) => sentence !== undefined);
  return { article, segments: [...heads, ...bodySentences(article)].map(({ text }) => text) };
};

test('the samples cover every format, and one name has an umlaut and a space', () => {
  expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual(['html', 'html', 'md', 'txt']);
  expect(files.map((name) => name.normalize('NFC'))).toContain('Brücke gesperrt.html');
});

test('one sample is windows-1252', async () => {
  const bytes = await readFile(new URL(encodeURIComponent('Brücke gesperrt.html'), UPLOADS));
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
});

describe.each(files)('%s', (name) => {
  test('has its title, its sentences and none of the noise', async () => {
    const { article, segments } = await read(name);
    expect(article.title?.text).toBeTruthy();
    expect(bodySentences(article).length).toBeGreaterThanOrEqual(12);
    expect(segments.filter((text) => NOISE.test(text))).toEqual([]);
  });

  test('has its date of publication', async () => {
    expect((await read(name)).article.metadata.published).toMatch(/^2026-11-/);
  });

  test('is translated in full', async () => {
    const known = new Set(translations.map(({ de }) => de));
    expect((await read(name)).segments.filter((text) => !known.has(text))).toEqual([]);
  });
});

test('every translation belongs to a sample', async () => {
  const segments = (await Promise.all(files.map(read))).flatMap((sample) => sample.segments);
  const known = new Set(segments);
  expect(translations.map(({ de }) => de).filter((text) => !known.has(text))).toEqual([]);
});

test.each(['en', 'ko'] as const)('no translation to %s raises a flag', (target) => {
  const flagged = translations
    .map((entry) => ({ ...entry, flags: check(entry.de, entry[target] ?? '', target) }))
    .filter(({ flags }) => flags.length > 0);
  expect(flagged).toEqual([]);
});
