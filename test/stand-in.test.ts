import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { connectDeepL } from '../local/deepl/connect-deepl.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../local/deepl/stand-in.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { LONG } from './support/long.ts';
import { startProgram } from './support/process.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const start = async (options: Partial<StandInOptions> = {}) => {
  const standIn = await startStandIn({ port: 0, ...options });
  cleanups.push(standIn.close);
  return standIn;
};

const authorization = 'DeepL-Auth-Key any';
const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

const post = (
  { url }: StandIn,
  body: string,
  headers: Record<string, string> = {},
  path = '/v2/translate',
) =>
  fetch(url + path, {
    method: 'POST',
    headers: { authorization, 'content-type': form, ...headers },
    body,
  });

const encode = (pairs: [string, string][]) => new URLSearchParams(pairs).toString();
const good: [string, string][] = [
  ['text', 'Guten Tag.'],
  ['target_lang', 'en-US'],
];

describe('an answer', () => {
  test('is the same for a form and for JSON', async () => {
    const standIn = await start({ translations: [] });
    const fields = { text: ['Ä 🙂', 'B'], target_lang: 'ko', show_billed_characters: true };
    const asForm = encode([
      ['text', 'Ä 🙂'],
      ['text', 'B'],
      ['target_lang', 'KO'],
      ['show_billed_characters', '1'],
    ]);
    const answers = [
      await (await post(standIn, asForm)).json(),
      await (await post(standIn, JSON.stringify(fields), { 'content-type': json })).json(),
    ];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual({
      translations: [
        {
          detected_source_language: 'DE',
          text: '[ko] Ä 🙂',
          billed_characters: 3,
          model_type_used: 'stand-in',
        },
        {
          detected_source_language: 'DE',
          text: '[ko] B',
          billed_characters: 1,
          model_type_used: 'stand-in',
        },
      ],
    });
  });

  test('has billed characters only if asked for them', async () => {
    const response = await post(await start(), encode(good));
    expect(await response.text()).not.toContain('billed_characters');
  });

  test('recognises a sentence despite differences in white space and composition', async () => {
    const standIn = await start({
      translations: [{ de: 'Er  hört zu.', en: 'He listens.', ko: '-' }],
    });
    const text = '\n Er ho\u0308rt\u00a0zu. ';
    const response = await post(
      standIn,
      encode([
        ['text', text],
        ['target_lang', 'EN-GB'],
      ]),
    );
    expect(await response.text()).toContain('"He listens."');
  });

  test.each([
    ['code points', [['text', 'Größe 👩‍🚀 e\u0301']], 12],
    [
      'no context',
      [
        ['text', 'ab'],
        ['context', 'x'.repeat(500)],
      ],
      2,
    ],
    ['white space', [['text', ' a\n']], 3],
    ['tags, unless they are handled', [['text', '<b>ab</b>']], 9],
    [
      'no tags, if they are handled',
      [
        ['text', '<b>ab</b>'],
        ['tag_handling', 'xml'],
      ],
      2,
    ],
  ] as [string, [string, string][], number][])('bills %s', async (_, pairs, characters) => {
    const standIn = await start();
    expect((await post(standIn, encode([...pairs, ['target_lang', 'ko']]))).status).toBe(200);
    expect(standIn.billed).toEqual({ characters, requests: 1 });
  });
});

const many = (count: number) =>
  Array.from({ length: count }, () => ['text', 'a'] as [string, string]);
const target: [string, string] = ['target_lang', 'ko'];

describe('a refusal', () => {
  test.each([
    [
      'plain English',
      [
        ['text', 'a'],
        ['target_lang', 'en'],
      ],
      "Value for 'target_lang' not supported.",
    ],
    [
      'an unknown target',
      [
        ['text', 'a'],
        ['target_lang', 'xx'],
      ],
      "Value for 'target_lang' not supported.",
    ],
    ['no target', [['text', 'a']], "Parameter 'target_lang' not specified."],
    ['no text', [target], "Parameter 'text' not specified."],
    ['51 texts', [...many(51), target], 'Too many texts: at most 50.'],
    [
      'formality',
      [...good, ['formality', 'more']],
      "'formality' is not supported for given 'target_lang'.",
    ],
    ['unknown formality', [...good, ['formality', 'very']], "Value for 'formality' not supported."],
    [
      'a glossary without a source',
      [...good, ['glossary_id', crypto.randomUUID()]],
      'Use of a glossary requires the source_lang parameter to be specified',
    ],
    [
      'an unknown glossary',
      [...good, ['source_lang', 'de'], ['glossary_id', crypto.randomUUID()]],
      'Glossary not found',
    ],
    [
      'a long instruction',
      [...good, ['custom_instructions', 'x'.repeat(301)]],
      "Value for 'custom_instructions' not supported.",
    ],
    [
      'eleven instructions',
      [...good, ...many(11).map(() => ['custom_instructions', 'x'])],
      "Value for 'custom_instructions' not supported.",
    ],
  ] as [string, [string, string][], string][])(
    'of %s is a 400 that says so',
    async (_, pairs, message) => {
      const standIn = await start();
      const response = await post(standIn, encode(pairs));
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ message });
      expect(standIn.billed.characters).toBe(0);
    },
  );

  test.each([
    ['split_sentences', 0],
    ['split_sentences', false],
    ['preserve_formatting', 1],
    ['preserve_formatting', 'true'],
    ['outline_detection', 'yes'],
    ['tag_handling', true],
    ['tag_handling_version', 2],
    ['show_billed_characters', 1],
    ['context', 7],
    ['glossary_id', 7],
    ['custom_instructions', 'one'],
  ])('of a %s of %j in JSON is a 400 that says so', async (name, value) => {
    const body = { text: ['a'], target_lang: 'ko', source_lang: 'de', [name]: value };
    const response = await post(await start(), JSON.stringify(body), { 'content-type': json });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: `Value for '${name}' not supported.` });
  });

  test('does not affect parameters that DeepL does not know', async () => {
    expect((await post(await start(), encode([...good, ['mood', 'x']]))).status).toBe(200);
  });

  test('does not affect 50 texts', async () => {
    expect((await post(await start(), encode([...many(50), target]))).status).toBe(200);
  });

  test.each(['', 'DeepL-Auth-Key', 'DeepL-Auth-Key wrong', 'Bearer right'])(
    'of the key in "%s" is a 403',
    async (value) => {
      const standIn = await start({ authKey: 'right' });
      const response = await post(standIn, encode(good), { authorization: value });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ message: 'Forbidden' });
    },
  );

  test.each<Record<string, string>>([
    { origin: 'https://example.org' },
    { 'sec-fetch-site': 'cross-site' },
  ])('of a web page with %j is a 403', async (headers) => {
    expect((await post(await start(), encode(good), headers)).status).toBe(403);
  });

  test('of a body over 128 KiB is a 413, whole or in chunks', async () => {
    const standIn = await start();
    const large = encode([...good, ['text', 'a'.repeat(128 * 1024)]]);
    expect((await post(standIn, large)).status).toBe(413);
    const chunks = new Blob([large]).stream();
    const { url } = standIn;
    const streamed = await fetch(`${url}/v2/translate`, {
      method: 'POST',
      headers: { authorization, 'content-type': form },
      body: chunks,
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
  });

  test('of another media type is a 415, of another path or method a 404', async () => {
    const standIn = await start();
    expect((await post(standIn, 'a', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(standIn, '', {}, '/v2/rephrase')).status).toBe(404);
    const get = await fetch(`${standIn.url}/v2/translate`, { headers: { authorization } });
    expect(get.status).toBe(404);
  });

  test('is a 456 at the first character over the limit', async () => {
    const standIn = await start({ limit: 20 });
    expect((await post(standIn, encode(good))).status).toBe(200);
    expect((await post(standIn, encode(good))).status).toBe(200);
    expect((await post(standIn, encode(good))).status).toBe(456);
    const usage = await post(standIn, '', {}, '/v2/usage');
    expect(await usage.json()).toEqual({ character_count: 20, character_limit: 20 });
  });
});

describe('a Pro account', () => {
  test('has no limit, and shows what the key used and the billing period', async () => {
    const standIn = await start({ plan: 'pro' });
    expect((await post(standIn, encode(good))).status).toBe(200);
    const usage = await post(standIn, '', {}, '/v2/usage');
    expect(await usage.json()).toEqual({
      products: [{ product_type: 'translate', api_key_character_count: 10, character_count: 10 }],
      api_key_character_count: 10,
      api_key_character_limit: 1_000_000_000_000,
      start_time: expect.stringMatching(/^\d{4}-\d\d-01T00:00:00/),
      end_time: expect.stringMatching(/^\d{4}-\d\d-01T00:00:00/),
      character_count: 10,
      character_limit: 1_000_000_000_000,
    });
  });

  test('refuses a key with a limit of its own at that limit', async () => {
    const standIn = await start({ plan: 'pro', keyLimit: 15 });
    expect((await post(standIn, encode(good))).status).toBe(200);
    expect((await post(standIn, encode(good))).status).toBe(456);
  });
});

test('the home has no quota to run out of', async () => {
  const { standIn = '', close } = await connectDeepL(readHomeSettings({}));
  cleanups.push(close);
  const usage = await fetch(`${standIn}/v2/usage`, { headers: { authorization } });
  expect(await usage.json()).toMatchObject({ character_limit: 1_000_000_000_000 });
});

describe('the stand-in alone', () => {
  test('prints its address and answers there', async () => {
    const program = startProgram(['local/deepl-stand-in.ts'], { PLAN: 'pro' });
    const [, url = ''] = await program.says(/running at (http:\S+)\. Press Ctrl-C/);
    const usage = await fetch(`${url}/v2/usage`, { headers: { authorization } });
    expect(await usage.json()).toMatchObject({ api_key_character_count: 0 });
  });

  test('names a setting that is wrong', async () => {
    const program = startProgram(['local/deepl-stand-in.ts'], { PLAN: 'gold' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toBe('PLAN must be free or pro\n');
  });
});

describe('hostile input', () => {
  test('is refused, never a crash', async () => {
    const standIn = await start();
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ text: fc.anything(), target_lang: fc.constantFrom('ko', '__proto__') })
        .map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(form, json), async (value, type) => {
        const response = await post(standIn, value, { 'content-type': type });
        await response.text();
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: LONG ? 100 : 40 },
    );
    expect((await post(standIn, encode(good))).status).toBe(200);
  });

  test.each(['<'.repeat(100_000), '<a'.repeat(60_000), '%'.repeat(100_000), '&'.repeat(100_000)])(
    'that repeats one character is answered',
    async (text) => {
      const standIn = await start();
      const pairs: [string, string][] = [
        ['tag_handling', 'html'],
        ['target_lang', 'ko'],
      ];
      const response = await post(standIn, `text=${text}&${encode(pairs)}`);
      expect(response.status).toBe(200);
    },
  );
});

describe('the server', () => {
  test('reports that its port is taken', async () => {
    const { port } = await start();
    await expect(startStandIn({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('frees its port when closed', async () => {
    const first = await start();
    await first.close();
    expect((await start({ port: first.port })).port).toBe(first.port);
  });
});
