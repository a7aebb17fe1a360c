import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectDeepL } from '../local/deepl/connect-deepl.ts';
import type { Fault } from '../local/deepl/faults.ts';
import { type StandInOptions, startStandIn } from '../local/deepl/stand-in.ts';
import type { TranslateRequest } from '../local/deepl/translate-request.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import {
  KeyRefused,
  QuotaExceeded,
  RequestTooLarge,
  TranslationRefused,
  TranslationUnavailable,
} from '../shared/article/errors.ts';
import { MAX_BODY_BYTES, MAX_CONTEXT_BYTES, packBatches } from '../shared/deepl/batches.ts';
import { checkAuthKey } from '../shared/deepl/check-auth-key.ts';
import { createDeepl } from '../shared/deepl/client.ts';
import { createTranslator } from '../shared/deepl/translator.ts';
import { fullJitter, MAX_ATTEMPTS } from '../shared/replay.ts';

const authKey = 'f00dfeed-key:fx';
const translations = [{ de: 'Es regnet.', en: 'It is raining.', ko: '비가 온다.' }];
const english = { target: 'en', context: '' } as const;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/**
 * More than any request needs that is answered at all; less for one that the stand-in leaves
 * hanging.
 */
const timeoutFor = (fault?: Fault) => (fault === 'hang' ? 1_000 : 30_000);

const start = async (options: Partial<StandInOptions> = {}, timeout = timeoutFor()) => {
  const standIn = await startStandIn({ port: 0, authKey, translations, ...options });
  cleanups.push(standIn.close);
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => pauses.push(milliseconds);
  const access = { authKey, serverUrl: standIn.url, timeout, sleep, random: () => 0.5 };
  return { standIn, pauses, access, translate: createDeepl(access) };
};

const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('no failure'),
    (error) => error,
  );

describe('a key that is refused', () => {
  const translatorWith = async (keys: (string | Error)[]) => {
    const { standIn, access } = await start({ authKey: 'new' });
    let read = 0;
    const authKey = async () => {
      read += 1;
      const key = keys[Math.min(read, keys.length) - 1] ?? '';
      if (key instanceof Error) throw key;
      return key;
    };
    const glossary = { get: async () => undefined, renew: async () => undefined };
    const { translate } = await createTranslator({
      ...access,
      authKey,
      english: 'en-US',
      glossary,
    }).open('en');
    return { standIn, translate: () => translate(['Es regnet.'], english), reads: () => read };
  };

  test('is read again once, for all that were refused together', async () => {
    const { translate, standIn, reads } = await translatorWith(['old', 'new']);
    await Promise.all([translate(), translate(), translate()]);
    await translate();
    expect(reads()).toBe(2);
    expect(standIn.billed.requests).toBe(4);
  });

  test.each([
    ['the same', ['old', 'old']],
    ['another wrong one', ['old', 'older']],
    ['unreadable', ['old', new Error('SSM is away')]],
  ])('stays refused if it is %s', async (_, keys) => {
    const { translate, reads } = await translatorWith(keys);
    expect(await failure(translate())).toMatchObject({ name: 'KeyRefused', retry: true });
    expect(reads()).toBe(2);
    // Whoever replaces it need not wait for another container.
    await failure(translate());
    expect(reads()).toBeGreaterThan(2);
  });
});

describe('a translation', () => {
  test('comes back in order with its price and its provenance', async () => {
    const { standIn, translate } = await start();
    const texts = ['Es regnet.', 'Wörter 🙂'];
    expect(await translate(texts, { target: 'ko', context: 'Das Wetter' })).toEqual({
      translations: [
        { text: '비가 온다.', billed: 10 },
        { text: '[ko] Wörter 🙂', billed: 8 },
      ],
      provenance: { server: `127.0.0.1:${standIn.port}`, model: 'stand-in' },
    });
    expect(standIn.billed).toEqual({ characters: 18, requests: 1 });
  });

  test('asks for single sentences, the best model, the context and the register', async () => {
    const seen: TranslateRequest[] = [];
    const { translate } = await start({ observe: (request) => seen.push(request) });
    await translate(['Es regnet.'], { target: 'ko', context: 'Das Wetter & mehr' });
    expect(seen).toMatchObject([
      {
        text: ['Es regnet.'],
        source_lang: 'DE',
        target_lang: 'KO',
        context: 'Das Wetter & mehr',
        split_sentences: '0',
        preserve_formatting: '1',
        model_type: 'quality_optimized',
        show_billed_characters: true,
      },
    ]);
    expect(seen[0]?.custom_instructions.join()).toContain('-다');
  });

  test('is tagged, so that DeepL reports its characters apart', async () => {
    const tags: unknown[] = [];
    const server = createServer(({ headers }, response) => {
      tags.push(headers['x-deepl-reporting-tag']);
      response.writeHead(503).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => server.close());
    const { port } = server.address() as AddressInfo;
    const translate = createDeepl({ authKey, serverUrl: `http://127.0.0.1:${port}` });
    await failure(translate(['Ja.'], english));
    expect(tags).toEqual(['presseschau']);
  });

  test('is American English unless British is asked for', async () => {
    const targets: string[] = [];
    const { access, translate } = await start({
      observe: ({ target_lang }) => targets.push(target_lang),
    });
    await translate(['Es regnet.'], english);
    await createDeepl({ ...access, english: 'en-GB' })(['Es regnet.'], english);
    expect(targets).toEqual(['EN-US', 'EN-GB']);
  });

  test('of no texts sends no request', async () => {
    const { standIn, translate } = await start();
    expect((await translate([], english)).translations).toEqual([]);
    expect(standIn.received.requests).toBe(0);
  });

  test('of a full batch with the longest context stays within the planned body', async () => {
    const bytes: number[] = [];
    const { translate } = await start({ observe: (_, size) => bytes.push(size) });
    const items = Array.from({ length: 80 }, () => ({ text: 'Ärger über Zölle '.repeat(80) }));
    for (const batch of packBatches(items))
      await translate(
        batch.map((item) => item.text),
        { target: 'ko', context: 'x'.repeat(MAX_CONTEXT_BYTES) },
      );
    expect(Math.max(...bytes)).toBeLessThanOrEqual(MAX_BODY_BYTES);
    expect(Math.max(...bytes)).toBeGreaterThan(MAX_BODY_BYTES * 0.9);
  });
});

const REPLAYED = MAX_ATTEMPTS;
const ONCE = 1;
const cases: [Fault, new (...args: never[]) => Error, number, boolean?][] = [
  [400, TranslationRefused, ONCE, false],
  [401, KeyRefused, ONCE, true],
  [403, KeyRefused, ONCE, true],
  [404, TranslationRefused, ONCE, true],
  [413, RequestTooLarge, ONCE],
  [414, TranslationRefused, ONCE, false],
  [415, TranslationRefused, ONCE, false],
  [429, TranslationUnavailable, REPLAYED],
  [456, QuotaExceeded, ONCE],
  [500, TranslationUnavailable, ONCE],
  [503, TranslationUnavailable, ONCE],
  [504, TranslationUnavailable, ONCE],
  [529, TranslationUnavailable, REPLAYED],
  ['hang', TranslationUnavailable, ONCE],
  ['reset', TranslationUnavailable, ONCE],
  ['reset-after', TranslationUnavailable, ONCE],
  ['fewer', TranslationUnavailable, ONCE],
  ['garbled', TranslationUnavailable, ONCE],
];

describe('a failure', () => {
  test.each(cases)('%s is %o after %i requests', async (fault, kind, requests, retry) => {
    const { standIn, translate } = await start({ faults: () => fault }, timeoutFor(fault));
    const error = await failure(translate(['Es regnet.', 'Ja.'], english));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject(retry === undefined ? {} : { retry });
    expect(standIn.received.requests).toBe(requests);
  });

  test.each(cases)('%s never shows the key', async (fault) => {
    const { translate } = await start({ faults: () => fault }, timeoutFor(fault));
    const error = await failure(translate(['Es regnet.', 'Ja.'], english));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(authKey);
  });

  test('of a wrong key says so, and that configuration can fix it', async () => {
    const { access } = await start();
    const error = await failure(
      createDeepl({ ...access, authKey: 'wrong' })(['Es regnet.'], english),
    );
    expect(error).toMatchObject({ name: 'KeyRefused', retry: true });
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ refused the key/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test('of a server that echoes the key does not pass it on', async () => {
    const echo = createServer((request, response) => {
      response.writeHead(400).end(JSON.stringify({ message: request.headers.authorization }));
    });
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => echo.close());
    const { port } = echo.address() as AddressInfo;
    const translate = createDeepl({ authKey, serverUrl: `http://127.0.0.1:${port}/` });
    const error = await failure(translate(['Es regnet.'], english));
    expect(error.message).toContain('DeepL-Auth-Key …');
    expect(inspect(error, { depth: Infinity })).not.toContain(authKey);
  });

  test('of quota leaves the earlier bill as it was', async () => {
    const { standIn, translate } = await start({ limit: 15 });
    await translate(['Es regnet.'], english);
    expect(await failure(translate(['Es regnet.'], english))).toBeInstanceOf(QuotaExceeded);
    expect(standIn.billed.characters).toBe(10);
  });

  test('comes before blank texts are billed', async () => {
    const { standIn, translate } = await start();
    const error = await failure(translate(['Es regnet.', ' \n'], english));
    expect(error).toMatchObject({ name: 'TranslationRefused', retry: false });
    expect(standIn.received.requests).toBe(0);
  });

  test('of an invalid server address shows when the client is created', () => {
    expect(() => createDeepl({ authKey, serverUrl: 'api.example' })).toThrow(TypeError);
  });
});

describe('a replay', () => {
  test('succeeds once the server has time, after pauses that grow', async () => {
    const { standIn, pauses, translate } = await start({
      faults: (request) => ([429, 529, 429] as const)[request - 1],
    });
    const { translations } = await translate(['Es regnet.'], english);
    expect(translations[0]?.text).toBe('It is raining.');
    expect(pauses).toEqual([500, 1000, 2000]);
    expect(standIn.billed).toEqual({ characters: 10, requests: 1 });
  });

  test.each(['reset', 'reset-after'] as const)(
    'never follows a request that may have been accepted: %s',
    async (fault) => {
      const { standIn, translate } = await start({
        faults: (request) => (request <= 4 ? undefined : fault),
      });
      await Promise.all(Array.from({ length: 4 }, () => translate(['Es regnet.'], english)));
      let lost = 0;
      const onLost = (characters: number) => {
        lost += characters;
      };
      const error = await failure(translate(['Ja.'], { ...english, onLost }));
      expect(error).toBeInstanceOf(TranslationUnavailable);
      expect(standIn.received.requests).toBe(5);
      expect(lost).toBe(3);
    },
  );

  test('is not needed for a connection that the server closed after the last request', async () => {
    const answers: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      answers.push(request.headers);
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ translations: [{ detected_source_language: 'DE', text: 'Yes.' }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => server.close());
    const { port } = server.address() as AddressInfo;
    const translate = createDeepl({ authKey, serverUrl: `http://127.0.0.1:${port}/` });
    for (const text of ['Ja.', 'Ja!']) await translate([text], english);
    expect(answers.map(({ connection }) => connection)).toEqual(['close', 'close']);
  });

  test('follows a connection that was never made', async () => {
    const { standIn, pauses, access } = await start();
    await standIn.close();
    const error = await failure(createDeepl(access)(['Es regnet.'], english));
    expect(error).toBeInstanceOf(TranslationUnavailable);
    expect(error.message).toContain('ECONNREFUSED');
    expect(pauses).toHaveLength(MAX_ATTEMPTS - 1);
  });

  test('waits anything from nothing to a bound that stops growing', () => {
    const longest = [1, 2, 3, 4, 5, 6, 99].map((attempt) => fullJitter(attempt, () => 0.9999999));
    expect(longest).toEqual([999, 1999, 3999, 7999, 15999, 15999, 15999]);
    expect(fullJitter(5, () => 0)).toBe(0);
  });
});

describe('time', () => {
  test.each([45_000, 59_000])(
    'that is too short for a request, %i ms, sends none',
    async (left) => {
      const { standIn, translate } = await start({}, 45_000);
      const until = new Date(Date.now() + left);
      const error = await failure(translate(['Es regnet.'], { ...english, until }));
      expect(error).toMatchObject({ name: 'OutOfTime' });
      expect(error).toBeInstanceOf(TranslationUnavailable);
      expect(standIn.received.requests).toBe(0);
    },
  );

  test('that runs out between two attempts ends them', async () => {
    const { standIn, access } = await start({ faults: () => 429 });
    const until = new Date(Date.now() + 110_000);
    const sleep = async () => until.setTime(Date.now());
    const error = await failure(createDeepl({ ...access, sleep })(['Ja.'], { ...english, until }));
    expect(error).toMatchObject({ name: 'OutOfTime' });
    expect(standIn.received.requests).toBe(1);
  });
});

describe('requests at once', () => {
  /** The most that a server had open at once, of fourteen requests. */
  const mostOpen = async (expected: number, concurrency?: number) => {
    const open: ServerResponse[] = [];
    let [most, left] = [0, 14];
    const server = createServer(async (_, response) => {
      open.push(response);
      most = Math.max(most, open.length);
      if (open.length !== Math.min(expected, left)) return;
      // Time for one too many to arrive.
      await setTimeout(50);
      left -= open.length;
      for (const each of open.splice(0))
        each.end(
          JSON.stringify({ translations: [{ detected_source_language: 'DE', text: 'Yes.' }] }),
        );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const serverUrl = `http://127.0.0.1:${port}`;
    const translate = createDeepl({ authKey, serverUrl, concurrency });
    await Promise.all(Array.from({ length: 14 }, () => translate(['Ja.'], english)));
    return most;
  };

  test.each([
    [undefined, 14],
    [3, 3],
    [1, 1],
  ])('allowed: %s, seen: %i', async (concurrency, most) => {
    expect(await mostOpen(most, concurrency)).toBe(most);
  });

  test('go on after one that failed', async () => {
    const { access } = await start({ faults: (request) => (request === 1 ? 500 : undefined) });
    const translate = createDeepl({ ...access, concurrency: 1 });
    const first = failure(translate(['Ja.'], english));
    const second = await translate(['Es regnet.'], english);
    expect(await first).toBeInstanceOf(TranslationUnavailable);
    expect(second.translations[0]?.text).toBe('It is raining.');
  });
});

describe('another server that speaks the protocol', () => {
  const serve = async (...answers: Record<string, unknown>[]) => {
    const body = JSON.stringify({
      translations: answers.map((answer) => ({ detected_source_language: 'DE', ...answer })),
    });
    const server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return createDeepl({ authKey, serverUrl: `http://127.0.0.1:${port}` })(['Süß 🙂'], english);
  };

  test('may leave out the model and the bill', async () => {
    const { translations, provenance } = await serve({ text: 'Sweet' });
    expect(translations).toEqual([{ text: 'Sweet', billed: 5 }]);
    expect(Object.keys(provenance)).toEqual(['server']);
  });

  test.each([-1, 1.5, '7', null])('is not believed when it bills %j', async (billed) => {
    const { translations } = await serve({ text: 'Sweet', billed_characters: billed });
    expect(translations[0]?.billed).toBe(5);
  });

  test.each([0, 2])('fails when it sends %i results for one text', async (count) => {
    const answers = Array.from({ length: count }, () => ({ text: 'Sweet' }));
    const error = await failure(serve(...answers));
    expect(error).toBeInstanceOf(TranslationUnavailable);
    expect(error.message).toBe(`${count} translations came back for 1 texts`);
  });

  test('has no text where that is more than eight times as long and 80 characters more', async () => {
    const source = 'Süß 🙂';
    const longest = 'x'.repeat(8 * source.length + 80);
    expect((await serve({ text: longest })).translations).toMatchObject([{ text: longest }]);
    expect((await serve({ text: `${longest}x` })).translations).toMatchObject([
      { text: undefined },
    ]);
  });

  test.each([7, null, '  ', 'x'.repeat(2000)])('has no text where it sends %j', async (text) => {
    const { translations } = await serve({ text });
    expect(translations).toEqual([{ text: undefined, billed: expect.any(Number) }]);
  });
});

describe('checkAuthKey', () => {
  test('reports the used quota free of charge', async () => {
    const { standIn, access, translate } = await start({ limit: 100 });
    await translate(['Es regnet.'], english);
    expect(await checkAuthKey(access)).toEqual({ count: 10, limit: 100 });
    expect(standIn.billed.characters).toBe(10);
  });

  test.each([
    [
      { limit: 100, keyLimit: 20 },
      { count: 10, limit: 20 },
    ],
    [
      { limit: 30, keyLimit: 200 },
      { count: 10, limit: 30 },
    ],
  ])('reports what is left least in a Pro account: %o', async (limits, usage) => {
    const { access, translate } = await start({ plan: 'pro', ...limits });
    await translate(['Es regnet.'], english);
    expect(await checkAuthKey(access)).toEqual({ ...usage, ends: expect.stringMatching(/^20/) });
  });

  /** Answers as DeepL does to a key that may only translate. */
  const startWithoutScope = async (): Promise<string> => {
    const server = createServer(({ url }, response) => {
      response.writeHead(url === '/v2/usage' ? 403 : 400).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  test('tells a key without the scope from a wrong one, and never shows either', async () => {
    const { access } = await start();
    const wrong = await failure(checkAuthKey({ ...access, authKey: 'wrong-key' }));
    expect(wrong).toBeInstanceOf(TranslationRefused);
    const serverUrl = await startWithoutScope();
    const scoped = await failure(checkAuthKey({ authKey: 'wrong-key', serverUrl }));
    expect(scoped).toBeInstanceOf(TranslationUnavailable);
    expect(scoped.message).toContain('lacks the scope usage:read');
    for (const error of [wrong, scoped])
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('wrong-key');
  });

  test.each(['<html>', '[]', '{"character_count": "many"}'])(
    'of an answer %s fails',
    async (text) => {
      const server = createServer((_, response) => response.end(text));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      cleanups.push(async () => server.close());
      const { port } = server.address() as AddressInfo;
      const asked = checkAuthKey({ authKey, serverUrl: `http://127.0.0.1:${port}` });
      expect(await failure(asked)).toBeInstanceOf(TranslationUnavailable);
    },
  );

  test('gives a silent server up', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const serverUrl = `http://127.0.0.1:${port}`;
    const error = await failure(checkAuthKey({ authKey, serverUrl, timeout: 100 }));
    expect(error).toBeInstanceOf(TranslationUnavailable);
  });

  test('is no condition for the home: a key without the scope starts with a warning', async () => {
    const serverUrl = await startWithoutScope();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    cleanups.push(async () => warn.mockRestore());
    const settings = readHomeSettings({ DEEPL_AUTH_KEY: 'scoped', DEEPL_SERVER_URL: serverUrl });
    const { environment } = await connectDeepL(settings);
    expect(environment).toMatchObject({ DEEPL_AUTH_KEY: 'scoped' });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('usage:read'));
  });

  test('throws for a wrong key and for a server that is not there', async () => {
    const { standIn, access } = await start();
    const wrong = checkAuthKey({ ...access, authKey: 'wrong' });
    expect(await failure(wrong)).toBeInstanceOf(TranslationRefused);
    await standIn.close();
    expect(await failure(checkAuthKey(access))).toBeInstanceOf(TranslationUnavailable);
  });
});

describe("DeepL's id of a request", () => {
  const answering = async (status: number, id: string) => {
    const asked: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers);
      const translation = { text: 'It is raining.', detected_source_language: 'DE' };
      const body = { translations: [{ ...translation, billed_characters: 10 }] };
      response
        .writeHead(status, { 'x-trace-id': id })
        .end(JSON.stringify(status === 200 ? body : { message: 'No' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(async () => server.close());
    const { port } = server.address() as AddressInfo;
    const lines: string[] = [];
    const translate = createDeepl({
      authKey,
      serverUrl: `http://127.0.0.1:${port}`,
      report: (line) => lines.push(line),
    });
    return { asked, lines, translate: () => translate(['Es regnet.'], english) };
  };

  test('is reported with what was asked, also of requests that are sent at once', async () => {
    const [one, two] = [await answering(200, 'trace-1'), await answering(200, 'trace-2')];
    await Promise.all([one.translate(), two.translate(), one.translate()]);
    const line = (id: string) => `DeepL request ${id}: en, 10 characters`;
    expect(one.lines).toEqual([line('trace-1'), line('trace-1')]);
    expect(two.lines).toEqual([line('trace-2')]);
    expect(one.asked[0]).toMatchObject({ 'x-deepl-reporting-tag': 'presseschau' });
  });

  test('is in the reason of a failure', async () => {
    const { translate } = await answering(400, 'trace-3');
    expect((await failure(translate())).message).toContain('(request trace-3)');
  });

  test('is left out if it is no id', async () => {
    const { lines, translate } = await answering(200, 'two words');
    await translate();
    expect(lines).toEqual([]);
  });
});
