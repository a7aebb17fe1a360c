import {
  DeepLClient,
  GlossaryEntries,
  GlossaryNotFoundError,
  QuotaExceededError,
} from 'deepl-node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type StandInOptions, startStandIn } from '../local/deepl/stand-in.ts';

const start = async (options: Partial<StandInOptions> = {}) => {
  const standIn = await startStandIn({ port: 0, translations: [], ...options });
  onTestFinished(standIn.close);
  const client = new DeepLClient('any', { serverUrl: standIn.url, maxRetries: 1 });
  return { standIn, client };
};

const dictionary = (targetLangCode: string, entries: Record<string, string>) => ({
  sourceLangCode: 'de',
  targetLangCode,
  entries: new GlossaryEntries({ entries }),
});
const SUBSIDY = dictionary('en', { Klimageld: 'climate bonus', 'Rat & Tat': 'help + advice' });
const SUBSIDY_KO = dictionary('ko', { Klimageld: '기후 지원금' });

describe('glossaries by deepl-node', () => {
  test('are created, listed, read and deleted', async () => {
    const { client } = await start();
    const made = await client.createMultilingualGlossary('Wörter', [SUBSIDY, SUBSIDY_KO]);
    expect(made).toMatchObject({
      name: 'Wörter',
      dictionaries: [
        { sourceLangCode: 'de', targetLangCode: 'en', entryCount: 2 },
        { sourceLangCode: 'de', targetLangCode: 'ko', entryCount: 1 },
      ],
    });
    expect(await client.listMultilingualGlossaries()).toEqual([made]);
    expect(await client.getMultilingualGlossary(made.glossaryId)).toEqual(made);
    const read = await client.getMultilingualGlossaryDictionaryEntries(made, 'de', 'en');
    expect(read.entries.entries()).toEqual(SUBSIDY.entries.entries());
    await client.deleteMultilingualGlossary(made);
    expect(await client.listMultilingualGlossaries()).toEqual([]);
    await expect(client.getMultilingualGlossary(made.glossaryId)).rejects.toThrow(
      GlossaryNotFoundError,
    );
  });

  test('have dictionaries that can be replaced, added and deleted', async () => {
    const { client } = await start();
    const made = await client.createMultilingualGlossary('a', [SUBSIDY]);
    const other = dictionary('en', { Klimageld: 'climate payment' });
    expect(await client.replaceMultilingualGlossaryDictionary(made, other)).toMatchObject({
      entryCount: 1,
    });
    await client.replaceMultilingualGlossaryDictionary(made, SUBSIDY_KO);
    await client.deleteMultilingualGlossaryDictionary(made, 'de', 'en');
    const { dictionaries } = await client.getMultilingualGlossary(made.glossaryId);
    expect(dictionaries.map(({ targetLangCode }) => targetLangCode)).toEqual(['ko']);
    await expect(client.deleteMultilingualGlossaryDictionary(made, 'de', 'en')).rejects.toThrow(
      GlossaryNotFoundError,
    );
  });

  test('are limited by the account', async () => {
    const { client } = await start({ maxGlossaries: 1 });
    await client.createMultilingualGlossary('a', [SUBSIDY]);
    await expect(client.createMultilingualGlossary('b', [SUBSIDY])).rejects.toThrow(
      QuotaExceededError,
    );
  });
});

describe('a translation with a glossary', () => {
  test('uses the terms as whole words, in either English', async () => {
    const { client, standIn } = await start();
    const { glossaryId: glossary } = await client.createMultilingualGlossary('a', [
      SUBSIDY,
      SUBSIDY_KO,
    ]);
    const texts = ['Klimageld: Rat & Tat zum Klimageld, kein Klimageldgesetz'];
    const expected = 'climate bonus: help + advice zum climate bonus, kein Klimageldgesetz';
    for (const target of ['en-US', 'en-GB'] as const) {
      const [result] = await client.translateText(texts, 'de', target, { glossary });
      expect(result?.text).toBe(`[en] ${expected}`);
    }
    const [korean] = await client.translateText(texts, 'de', 'ko', { glossary });
    expect(korean?.text).toContain('zum 기후 지원금,');
    const [without] = await client.translateText(texts, 'de', 'ko');
    expect(without?.text).toBe(`[ko] ${texts[0]}`);
    expect(standIn.billed.characters).toBe(4 * (texts[0]?.length ?? 0));
  });

  test.each([
    ['that was never made', '00000000-0000-4000-8000-000000000000', 'Glossary not found'],
    ['that is no id', 'mine', "Value for 'glossary_id' not supported"],
  ])('%s is refused and not billed', async (_, glossary, message) => {
    const { client, standIn } = await start();
    await expect(client.translateText('Klimageld', 'de', 'ko', { glossary })).rejects.toThrow(
      message,
    );
    expect(standIn.billed.requests).toBe(0);
  });

  test('is refused without a dictionary for the language', async () => {
    const { client } = await start();
    const { glossaryId: glossary } = await client.createMultilingualGlossary('a', [SUBSIDY]);
    await expect(client.translateText('Klimageld', 'de', 'ko', { glossary })).rejects.toThrow(
      'No dictionary found for language pair de-ko in glossary',
    );
  });
});

describe('a hostile request about glossaries', () => {
  const send = async (method: string, path: string, body?: string, type = 'application/json') => {
    const { standIn } = await start();
    const headers = { authorization: 'DeepL-Auth-Key any', 'content-type': type };
    return (await fetch(standIn.url + path, { method, headers, body })).status;
  };
  const en = { source_lang: 'de', target_lang: 'en', entries_format: 'tsv' };

  test.each([
    null,
    [],
    {},
    { name: 'a', dictionaries: [] },
    { name: '', dictionaries: [{ ...en, entries: 'a\tb' }] },
    { name: 'a', dictionaries: [{ ...en, entries: 'a' }] },
    { name: 'a', dictionaries: [{ ...en, entries: 'a\tb\nc\t' }] },
    { name: 'a', dictionaries: [{ ...en, entries: 'a\tb\na\tc' }] },
    { name: 'a', dictionaries: [{ ...en, entries: `a\t${'b'.repeat(1025)}` }] },
    { name: 'a', dictionaries: [{ ...en, target_lang: '__proto__', entries: 'a\tb' }] },
  ])('is refused: %j', async (body) => {
    expect(await send('POST', '/v3/glossaries', JSON.stringify(body))).toBe(400);
  });

  test.each([
    ['GET', '/v3/glossaries/a/b/c'],
    ['GET', '/v3/glossariesque'],
    ['PATCH', '/v3/glossaries'],
    ['GET', '/v3/glossaries/%00'],
    ['GET', '/v3/glossaries/__proto__/entries?target_lang=en'],
  ])('is not found: %s %s', async (method, path) => {
    expect(await send(method, path)).toBe(404);
  });

  test('with gaps among its dictionaries is refused', async () => {
    const form = new URLSearchParams({ name: 'a', 'dictionaries[999].entries': 'a\tb' });
    const type = 'application/x-www-form-urlencoded';
    expect(await send('POST', '/v3/glossaries', form.toString(), type)).toBe(400);
  });
});
