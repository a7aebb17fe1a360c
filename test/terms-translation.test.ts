import { expect, test } from 'vitest';
import type { TranslateRequest } from '../local/deepl/translate-request.ts';
import { germanSentences } from '../shared/article/document.ts';
import { QuotaExceeded } from '../shared/article/errors.ts';
import { segments } from '../shared/article/segments.ts';
import { versionOf } from '../shared/article/terms.ts';
import { codePointsOf } from '../shared/code-points.ts';
import { instructionsVersion } from '../shared/deepl/instructions.ts';
import { createTranslator } from '../shared/deepl/translator.ts';
import { GLOSSARY, TERMS_FILE } from '../shared/store/object-keys.ts';
import { currentGlossary } from '../shared/terms/current-glossary.ts';
import { renewTerms } from '../shared/terms/renew-terms.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { startWorld } from './support/world.ts';

const TERMS = 'de,en,ko\nFähre,car ferry,카페리\nInsel Norderholm,Norderholm Island,노르더홀름섬\n';

const startWith = async (file: string, options: Parameters<typeof startWorld>[0] = {}) => {
  const requests: TranslateRequest[] = [];
  const world = await startWorld({ observe: (request) => requests.push(request), ...options });
  const use = async (terms: string) => {
    await world.articles.put(TERMS_FILE, terms);
    return await renewTerms(world.deps);
  };
  await use(file);
  /** As another container of the function would: nothing is cached. */
  const ingestAnew = (key: string) =>
    world.ingest(key, {
      translator: createTranslator({
        authKey: async () => 'test',
        serverUrl: world.standIn.url,
        english: 'en-US',
        glossary: currentGlossary(
          world.articles,
          () => new Date(),
          async () => {},
        ),
      }),
    });
  return { ...world, requests, use, ingestAnew };
};

test('an article is translated with the terms, and its documents say so', async () => {
  const world = await startWith(TERMS);
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const english = await world.document('a.txt', 'en');
  expect(english.title?.text).toBe('[en] car ferry nach Norderholm fährt wieder');
  expect(english.translation).toMatchObject({
    model: 'stand-in',
    instructions: instructionsVersion('en'),
    glossary: { id: world.requests[0]?.glossary_id, version: expect.stringMatching(/^\w{12}$/) },
  });
  expect(english.terms).toEqual([
    { de: 'Fähre', target: 'car ferry', sentence: 'title', obeyed: true },
    { de: 'Fähre', target: 'car ferry', sentence: 's1', obeyed: true },
    { de: 'Insel Norderholm', target: 'Norderholm Island', sentence: 's1', obeyed: true },
  ]);
  expect((await world.document('a.txt', 'ko')).terms?.every(({ obeyed }) => obeyed)).toBe(true);
  expect((await world.document('a.txt', 'de')).terms).toBeUndefined();
});

test('a term that was not used flags its sentence, counted in the manifest', async () => {
  const world = await startWith('de,en,ko\nMensch,human being,\n');
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const english = await world.document('a.txt', 'en');
  // The stand-in knows no inflection: it leaves `Menschen` as it is.
  expect(english.terms).toEqual([
    { de: 'Mensch', target: 'human being', sentence: 's5', obeyed: false },
  ]);
  const flagged = segments(english).filter(({ flags }) => flags?.includes('term'));
  expect(flagged.map(({ id }) => id)).toEqual(['s5']);
  const korean = segments(await world.document('a.txt', 'ko'));
  expect(korean.some(({ flags }) => flags?.includes('term'))).toBe(false);
});

test('the glossary is sent only for a language that has terms', async () => {
  const world = await startWith('de,en,ko\nFähre,car ferry,\n');
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  for (const { target_lang, glossary_id } of world.requests)
    expect(glossary_id !== undefined).toBe(target_lang === 'EN-US');
  expect((await world.document('a.txt', 'ko')).translation).not.toHaveProperty('glossary');
});

test('a changed term costs only the sentences that have it, in its own language', async () => {
  const world = await startWith(TERMS);
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const having = germanSentences(await world.document('a.txt', 'de')).filter(({ text }) =>
    text.includes('Fähre'),
  );
  const before = world.standIn.billed.characters;
  await world.use(TERMS.replace('car ferry', 'ferry boat'));
  await world.put('b.txt', FERRY);
  await world.ingestAnew('b.txt');
  expect(world.standIn.billed.characters - before).toBe(codePointsOf(having));
  expect((await world.document('b.txt', 'en')).title?.text).toContain('ferry boat');
  expect((await world.document('b.txt', 'ko')).title?.text).toContain('카페리');
  expect((await world.manifest('b.txt')).languages.ko?.characters.billed).toBe(0);
});

test('a new term that an article lacks costs its next correction nothing', async () => {
  const costOf = async (terms: string) => {
    const world = await startWith(TERMS);
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const before = world.standIn.billed.characters;
    await world.use(terms);
    await world.put('a.txt', FERRY_CORRECTED);
    await world.ingestAnew('a.txt');
    return world.standIn.billed.characters - before;
  };
  expect(await costOf(`${TERMS}Kläranlage,sewage plant,하수 처리장\n`)).toBe(await costOf(TERMS));
});

test('DeepL spelled out, and terms that do not occur, are no part of what a translation depends on', async () => {
  const open = async (serverUrl?: string) =>
    await createTranslator({
      authKey: async () => 'test',
      serverUrl,
      english: 'en-US',
      glossary: { get: async () => undefined, renew: async () => undefined },
    }).open('en');
  const { optionsWith, otherOptionsWith } = await open();
  for (const url of ['https://api.deepl.com', 'https://api-free.deepl.com']) {
    expect((await open(url)).optionsWith({})).toBe(optionsWith({}));
    const spelledOut = optionsWith({}).replace('deepl.com', new URL(url).hostname);
    expect(otherOptionsWith({})).toContain(spelledOut);
  }
  expect((await open('https://proxy.example')).optionsWith({})).not.toBe(optionsWith({}));
  expect(optionsWith({ Fähre: 'ferry' })).not.toBe(optionsWith({}));
  expect(optionsWith({ Fähre: 'ferry', Abend: 'evening' })).toBe(
    optionsWith({ Abend: 'evening', Fähre: 'ferry' }),
  );
});

/** As keys of memories have them since 0.2.0; not to be changed. */
const FIRST_WORDINGS = {
  en: '"Write as a news agency does: neutral, precise, in complete sentences.","Keep reported speech reported: where the German marks a claim as another’s, the English says whose claim it is.","Keep the names of people and organisations; add nothing that the source does not say."',
  ko: '"Write in the plain written style of Korean newspapers: sentences end in -다 (해라체), never in -습니다 or -요.","Inside direct quotations too, use the plain style that Korean newspapers use for quotations.","Transcribe names in Hangul by the standard rules for loanwords from German; add nothing that the source does not say."',
};

test.each([
  ['en', 'en-US'],
  ['ko', 'ko'],
] as const)(
  'what was translated to %s under the first instructions is kept',
  async (target, code) => {
    const terms = [{ de: 'Fähre', en: 'ferry', ko: '카페리' }];
    const { optionsWith, otherOptionsWith } = await createTranslator({
      authKey: async () => 'test',
      english: 'en-US',
      glossary: {
        get: async () => ({ id: 'g', version: '', since: '2026-11-22T08:00:00.000Z', terms }),
        renew: async () => undefined,
      },
    }).open(target);
    const before = (end: string) => `["deepl.com","${code}",[${FIRST_WORDINGS[target]}]${end}]`;
    expect(optionsWith({})).not.toBe(before(''));
    expect(otherOptionsWith({})).toContain(before(''));
    expect(otherOptionsWith({ Fähre: 'x' })).toContain(before(',[["Fähre","x"]]'));
    const version = versionOf(terms, target);
    expect(otherOptionsWith({})).toContain(before(`,"${version}"`));
  },
);

const loseGlossary = async (world: Awaited<ReturnType<typeof startWith>>) => {
  const deepl = await world.deps.glossaries();
  const [{ id } = { id: '' }] = await deepl.list();
  await deepl.remove(id);
  return id;
};

test('a glossary that DeepL has lost is made again at once, and only once', async () => {
  const world = await startWith(TERMS);
  const lost = await loseGlossary(world);
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const [made, ...others] = await (await world.deps.glossaries()).list();
  expect(others).toEqual([]);
  for (const language of ['en', 'ko'] as const) {
    const document = await world.document('a.txt', language);
    expect(document).toMatchObject({
      status: 'complete',
      translation: { glossary: { id: made?.id } },
    });
    expect(document.terms?.every(({ obeyed }) => obeyed)).toBe(true);
  }
  expect(made?.id).not.toBe(lost);
  expect((await world.manifest('a.txt')).timeline.map(({ stage }) => stage)).not.toContain(
    'failed',
  );
});

test('terms that have changed since are those of the next run', async () => {
  const world = await startWith(TERMS);
  await loseGlossary(world);
  await world.articles.put(TERMS_FILE, TERMS.replace('car ferry', 'ferry boat'));
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow();
  const { en, ko } = (await world.manifest('a.txt')).languages;
  expect([en?.status, en?.characters.billed, ko?.status]).toEqual(['failed', 0, 'complete']);
  await world.ingest('a.txt');
  expect((await world.document('a.txt', 'en')).title?.text).toContain('ferry boat');
});

test('articles wait for a glossary that can’t be made, and nothing is billed meanwhile', async () => {
  const world = await startWith(TERMS);
  const lost = await loseGlossary(world);
  await world.put('a.txt', FERRY);
  const noRoom = async () => {
    throw new QuotaExceeded('no room for one more');
  };
  const translator = createTranslator({
    authKey: async () => 'test',
    serverUrl: world.standIn.url,
    english: 'en-US',
    glossary: currentGlossary(world.articles, () => new Date(), noRoom),
  });
  await expect(world.ingest('a.txt', { translator })).rejects.toThrow();
  expect((await world.manifest('a.txt')).languages.en).toMatchObject({
    status: 'failed',
    retry: true,
    reason: { code: 'unavailable', message: `DeepL no longer knows the glossary ${lost}` },
  });
  expect(world.standIn.billed.characters).toBe(0);
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).languages.en?.status).toBe('complete');
});

test('the terms in use are read once a minute, and again after a failure', async () => {
  const world = await startWith(TERMS);
  let minutes = 0;
  let reads = 0;
  let away = true;
  const articles = {
    ...world.articles,
    get: async (key: string) => {
      reads += 1;
      if (away) throw new Error('away');
      return await world.articles.get(key);
    },
  };
  const glossary = currentGlossary(
    articles,
    () => new Date(minutes * 60_000),
    async () => {},
  );
  await expect(glossary.get()).rejects.toThrow('away');
  away = false;
  await Promise.all([glossary.get(), glossary.get()]);
  expect(await glossary.get()).toMatchObject({ terms: [{ de: 'Fähre' }, {}] });
  expect(reads).toBe(2);
  minutes = 1;
  await glossary.get();
  expect(reads).toBe(3);
  await world.articles.remove(GLOSSARY);
  expect(await glossary.renew('another')).toBeUndefined();
  expect(reads).toBe(4);
});
