import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ListedArticle } from '../shared/api/contract/served-article.ts';
import { createPost, type Post, type PostResult } from '../shared/api/webhooks/post-webhook.ts';
import { sendWebhooks } from '../shared/api/webhooks/send-webhooks.ts';
import { signWebhook } from '../shared/api/webhooks/sign-webhook.ts';
import type { LanguageState, Manifest } from '../shared/article/manifest.ts';
import { jobLines } from '../shared/schedule/job-lines.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { CHANGE_LAG, noteChange } from '../shared/store/change-log.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import {
  digestKey,
  manifestKey,
  PREFIXES,
  WEBHOOKS_FILE,
  webhookStateKey,
} from '../shared/store/object-keys.ts';
import { WebhookState } from '../shared/store/webhook-state.ts';
import { startBucket } from './support/bucket.ts';
import { languageState, manifestOf } from './support/records.ts';
import { startReceiver } from './support/webhook-receiver.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const DESK = { url: 'https://desk.example/hook', secret: SECRET };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const Message = z.object({
  id: z.string(),
  type: z.string(),
  timestamp: z.iso.datetime(),
  data: z.object({
    language: z.string().optional(),
    article: ListedArticle.optional(),
    date: z.string().optional(),
    links: z.record(z.string(), z.string()).optional(),
  }),
});

const OK: PostResult = { isTaken: true, answer: 'answered 204' };
const FAILS: PostResult = { isTaken: false, answer: 'answered 500' };

/**
 * A bucket with endpoints that were first seen before anything changed, a clock, and what is sent.
 */
const start = async (file: unknown, given?: Post) => {
  const bucket = await startBucket();
  const { reads } = bucket;
  let mayWrite = (_key: string) => true;
  const articles: Bucket = {
    ...bucket.articles,
    put: async (key, ...rest) => {
      if (!mayWrite(key)) throw new Error('The write failed');
      return await bucket.articles.put(key, ...rest);
    },
  };
  await putJson(articles, WEBHOOKS_FILE, file);
  let time = Date.parse('2026-11-22T10:00:00Z');
  let answer: (url: string) => PostResult = () => OK;
  const posted: { host: string; message: z.infer<typeof Message> }[] = [];
  const post = async ({ url }: { url: string }, { body }: { body: string }) => {
    posted.push({ host: new URL(url).hostname, message: Message.parse(JSON.parse(body)) });
    return answer(url);
  };
  const now = () => new Date(time);
  const send = sendWebhooks({ articles, post: given ?? post, now });
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  const run = async (after = 2 * MINUTE) => {
    wait(after);
    posted.length = 0;
    const { problems, failing } = await send();
    return { problems, failing, posted: [...posted], types: posted.map(typeIn) };
  };
  /** Readers get something else of the article from now on. */
  const change = async (id: string, states: States, more: Partial<Manifest> = {}) => {
    wait(1_000);
    const manifest = manifestOf(id, {
      updated: now().toISOString(),
      languages: Object.fromEntries(
        Object.entries(states).map(([language, [revision, status]]) => [
          language,
          servedState(revision, status, now()),
        ]),
      ),
      ...more,
    });
    await putJson(articles, manifestKey(id), manifest);
    await noteChange(articles, manifest, now());
  };
  await run();
  return {
    articles,
    run,
    change,
    wait,
    now,
    reads,
    allowWrites: (next: (key: string) => boolean) => {
      mayWrite = next;
    },
    answerWith: (next: (url: string) => PostResult) => {
      answer = next;
    },
    state: (id: string) => getJson(articles, webhookStateKey(id), WebhookState),
    keys: async (prefix: string) => (await articles.list(prefix)).entries.map(({ key }) => key),
  };
};

type States = Record<string, readonly [revision: number, status: 'brief' | 'complete']>;

const servedState = (revision: number, status: 'brief' | 'complete', at: Date): LanguageState =>
  languageState({ status, published: { revision, status, at: at.toISOString() } });

const typeIn = ({ message: { type, data } }: { message: z.infer<typeof Message> }) =>
  [type, data.language].filter(Boolean).join(' ');

const WITHDRAWN = {
  status: 'withdrawn',
  reason: { code: 'withdrawn-by-agency', message: 'It was taken back.' },
} as const;

test('an endpoint gets an article from its brief to its withdrawal', async () => {
  const { run, change } = await start({ desk: DESK });
  await change('a', { de: [1, 'complete'], en: [1, 'brief'] });
  expect((await run()).types).toEqual(['article.complete de', 'article.brief en']);
  await change('a', { de: [1, 'complete'], en: [1, 'complete'] });
  expect((await run()).types).toEqual(['article.complete en']);
  await change('a', { de: [2, 'complete'], en: [1, 'complete'] });
  expect((await run()).types).toEqual(['article.corrected de']);
  await change('a', {}, WITHDRAWN);
  expect((await run()).types).toEqual(['article.withdrawn']);
  await change('a', { de: [3, 'complete'] });
  expect((await run()).types).toEqual(['article.complete de']);
  expect((await run()).types).toEqual([]);
});

test('a message has the article as lists have it, with its links', async () => {
  const { run, change } = await start({ desk: DESK });
  await change('a', { en: [1, 'brief'] });
  const { posted } = await run();
  expect(posted[0]?.message.data).toMatchObject({
    language: 'en',
    article: {
      id: 'a',
      languages: { en: { served: { status: 'brief' } } },
      links: { en: expect.any(String) },
    },
  });
});

test('what was there before an endpoint is not sent', async () => {
  const { articles, run, change } = await start({});
  await change('a', { de: [1, 'complete'] });
  await putJson(articles, WEBHOOKS_FILE, { desk: DESK });
  expect((await run()).types).toEqual([]);
  await change('b', { de: [1, 'complete'] });
  expect((await run()).types).toEqual(['article.complete de']);
});

test('every one of many is sent once, in order, and not looked at again', async () => {
  const { run, change, reads } = await start({ desk: DESK });
  const ids = Array.from({ length: 45 }, (_, n) => `a${100 + n}`);
  for (const id of ids) await change(id, { de: [1, 'complete'] });
  const { posted } = await run();
  expect(posted.map(({ message }) => message.data.article?.id)).toEqual(ids);
  reads.length = 0;
  expect((await run()).types).toEqual([]);
  expect(reads).toEqual([WEBHOOKS_FILE, webhookStateKey('desk')]);
});

test.each(['sent/', ''])(
  'a run that fails to write webhooks/%s… is made up for, with the same ids',
  async (prefix) => {
    const { run, change, allowWrites } = await start({ desk: DESK });
    await change('a', { de: [1, 'complete'], en: [1, 'brief'] });
    await change('b', { de: [1, 'complete'] });
    allowWrites((key) => !key.startsWith(`${PREFIXES.webhooks}${prefix}`));
    const idsIn = ({ posted }: Awaited<ReturnType<typeof run>>) =>
      posted.map(({ message }) => message.id);
    const first = await run();
    expect(first.problems).toEqual(['desk: Error: The write failed']);
    allowWrites(() => true);
    const second = idsIn(await run());
    expect(second).toHaveLength(3);
    expect(second).toEqual(expect.arrayContaining(idsIn(first)));
    expect((await run()).types).toEqual([]);
  },
);

test('two runs at once send the same ids, and the next one nothing', async () => {
  const { run, change } = await start({ desk: DESK });
  await change('a', { de: [1, 'complete'] });
  await run(0);
  const [first, second] = await Promise.all([run(2 * MINUTE), run(0)]);
  expect([first.problems, second.problems]).toEqual([[], []]);
  const ids = [...first.posted, ...second.posted].map(({ message }) => message.id);
  expect(new Set(ids).size).toBe(1);
  expect((await run()).types).toEqual([]);
});

test('languages, events and filters narrow what is sent', async () => {
  const { run, change } = await start({
    korean: { ...DESK, url: 'https://korean.example/', languages: ['ko'] },
    done: { ...DESK, url: 'https://done.example/', events: ['article.complete'] },
    gone: { ...DESK, url: 'https://gone.example/', events: ['article.withdrawn'] },
    dpa: { ...DESK, url: 'https://dpa.example/', filter: { agency: 'DPA', flagged: false } },
  });
  const got = async () => {
    const { posted } = await run();
    return posted.map((each) => `${each.host.split('.')[0]}: ${typeIn(each)}`).sort();
  };
  await change('a', { de: [1, 'complete'], ko: [1, 'brief'] });
  await change('b', { de: [1, 'complete'] }, { metadata: { agency: 'dpa' } });
  expect(await got()).toEqual([
    'done: article.complete de',
    'done: article.complete de',
    'dpa: article.complete de',
    'korean: article.brief ko',
  ]);
  await change('a', {}, WITHDRAWN);
  expect(await got()).toEqual(['gone: article.withdrawn', 'korean: article.withdrawn']);
});

test('an article under an embargo is not sent, and withdrawn where it was', async () => {
  const { run, change, now } = await start({ desk: DESK });
  const embargo = new Date(now().getTime() + 24 * HOUR).toISOString();
  await change('a', { de: [1, 'complete'] }, { embargo });
  expect((await run()).types).toEqual([]);
  await change('a', { de: [1, 'complete'] });
  expect((await run()).types).toEqual(['article.complete de']);
  await change('a', { de: [2, 'complete'] }, { embargo });
  expect((await run()).types).toEqual(['article.withdrawn']);
});

describe('an endpoint that fails', () => {
  test('gets the same message again, later each time, and the rest after it in order', async () => {
    const { run, change, answerWith, state } = await start({ desk: DESK });
    answerWith(() => FAILS);
    await change('a', { de: [1, 'complete'] });
    await change('b', { de: [1, 'complete'] });
    const first = await run();
    expect(first.problems).toEqual([expect.stringMatching(/^desk: answered 500; attempt 1, next/)]);
    const [{ message }] = first.posted as [(typeof first.posted)[number]];
    expect((await run(MINUTE / 2)).types).toEqual([]);
    expect((await run(MINUTE / 2)).posted.map(({ message: { id } }) => id)).toEqual([message.id]);
    expect((await run(MINUTE)).types).toEqual([]);
    expect(await state('desk')).toMatchObject({ failing: { tries: 2 }, last: FAILS_SAID });
    answerWith(() => OK);
    const last = await run(MINUTE);
    expect(last.posted.map(({ message: { id, data } }) => [id, data.article?.id])).toEqual([
      [message.id, 'a'],
      [expect.not.stringContaining(message.id), 'b'],
    ]);
    expect(await state('desk')).toMatchObject({ sent: 2, dead: 0 });
    expect((await state('desk'))?.failing).toBeUndefined();
  });

  test('loses a message after a day, which is set aside, and not those of the last day', async () => {
    const { articles, run, change, answerWith, keys, state } = await start({ desk: DESK });
    answerWith(() => FAILS);
    await change('a', { de: [1, 'complete'] });
    for (let hours = 0; hours < 20; hours += 1) expect((await run(HOUR)).types).toHaveLength(1);
    await change('b', { de: [1, 'complete'] });
    for (let hours = 0; hours < 4; hours += 1) await run(HOUR);
    const { posted, problems } = await run(HOUR);
    const dead = await keys(`${PREFIXES.webhooks}dead/`);
    expect(dead).toHaveLength(1);
    expect(problems[0]).toBe(
      `desk: article.complete was not taken for a day and is now ${dead[0]}`,
    );
    expect(await getJson(articles, dead[0] ?? '', z.unknown())).toMatchObject({
      type: 'article.complete',
      answer: 'answered 500',
    });
    expect(posted.map(({ message }) => message.data.article?.id)).toEqual(['b']);
    answerWith(() => OK);
    expect((await run(HOUR)).posted.map(({ message }) => message.data.article?.id)).toEqual(['b']);
    expect(await state('desk')).toMatchObject({ sent: 1, dead: 1 });
  });

  test('does not hold up another, whether it fails or is slow', async () => {
    const { run, change, answerWith, wait } = await start({
      slow: { ...DESK, url: 'https://slow.example/' },
      desk: DESK,
    });
    for (let n = 0; n < 9; n += 1) await change(`a${n}`, { de: [1, 'complete'] });
    answerWith((url) => {
      if (url === DESK.url) return OK;
      wait(10_000);
      return OK;
    });
    const { posted } = await run();
    expect(posted.filter(({ host }) => host === 'slow.example').length).toBeLessThan(9);
    const rest = await run();
    const all = [...posted, ...rest.posted, ...(await run()).posted, ...(await run()).posted];
    for (const host of ['slow.example', 'desk.example'])
      expect(
        all.filter((each) => each.host === host).map(({ message }) => message.data.article?.id),
      ).toEqual(Array.from({ length: 9 }, (_, n) => `a${n}`));
  });
});

test('a receiver that lies about having failed gets the same again, signed anew', async () => {
  const statuses = [500, 302, 200];
  const { url, requests } = await startReceiver((_, response) => {
    response.writeHead(statuses.shift() ?? 200, { location: 'http://127.0.0.1/' }).end();
  });
  const post = createPost({ isLoopbackAllowed: true });
  const { run, change, now, state } = await start({ desk: { ...DESK, url } }, post);
  await change('a', { de: [1, 'complete'] });
  const times: string[] = [];
  for (let runs = 0; runs < 4; runs += 1) {
    await run();
    times.push(String(Math.floor(now().getTime() / 1_000)));
  }
  expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(requests.map(({ headers }) => headers['webhook-timestamp'])).toEqual(times.slice(0, 3));
  for (const { headers, body } of requests) {
    const id = String(headers['webhook-id']);
    const at = new Date(1_000 * Number(headers['webhook-timestamp']));
    expect(headers).toMatchObject(signWebhook(SECRET, { id, body }, at));
  }
  expect(await state('desk')).toMatchObject({ sent: 1, dead: 0 });
});

const FAILS_SAID = expect.objectContaining({ answer: 'answered 500' });

test('a digest is sent once, when its day is over and it is there in every language', async () => {
  const { articles, run } = await start({ desk: { ...DESK, languages: ['en'] } });
  const written = async (languages: readonly ('de' | 'en' | 'ko')[]) => {
    for (const language of languages)
      await putJson(articles, digestKey('2026-11-21', language), { articles: [] });
  };
  await written(['de', 'en']);
  expect((await run()).types).toEqual([]);
  await written(['ko']);
  const { posted } = await run();
  expect(posted.map(({ message }) => [message.type, message.data])).toEqual([
    ['digest.made', { date: '2026-11-21', links: { en: '/v1/digests/2026-11-21/en' } }],
  ]);
  expect((await run()).types).toEqual([]);
});

describe('the file', () => {
  test.each([
    ['no object', [DESK], /is not a JSON object/],
    ['a wrong name', { 'Der Desk': DESK }, /a name must have lower-case letters/],
    ['a short secret', { desk: { ...DESK, secret: 'whsec_abc' } }, /desk: secret: must be whsec_/],
    ['another scheme', { desk: { ...DESK, url: 'ftp://a.example/' } }, /desk: url: Invalid URL/],
    ['a password', { desk: { ...DESK, url: 'https://a:b@c.example/' } }, /desk: url: may not have/],
    ['an unknown event', { desk: { ...DESK, events: ['x'] } }, /desk: events: 0: Invalid option/],
    ['an unknown filter', { desk: { ...DESK, filter: { lang: 'en' } } }, /desk: filter: Unrec/],
  ])('with %s is reported, without a secret', async (_, file, problem) => {
    const { run, change } = await start(
      Array.isArray(file) ? file : { ...file, good: { ...DESK, url: 'https://good.example/' } },
    );
    await change('a', { de: [1, 'complete'] });
    const { problems, failing, posted } = await run();
    expect(problems).toEqual([expect.stringMatching(problem)]);
    // It gets nothing: an alarm has to say so.
    expect(failing).toBe(1);
    expect(problems[0]).not.toMatch(/whsec_\w/);
    expect(posted.map(({ host }) => host)).toEqual(Array.isArray(file) ? [] : ['good.example']);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://192.168.1.20:8443/hook',
    'https://172.16.0.9./',
    'https://0xa9fea9fe/',
    'https://2852039166/',
    'https://0.0.0.0/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
  ])('with the address %s, which nothing is sent to, is reported', async (url) => {
    const { run, change } = await start({ desk: { ...DESK, url }, good: DESK });
    await change('a', { de: [1, 'complete'] });
    const { problems, posted } = await run();
    expect(problems).toEqual(['config/webhooks.json: desk: url: must have a public address']);
    expect(posted.map(({ host }) => host)).toEqual(['desk.example']);
  });

  test.each([
    'https://93.184.216.34/',
    'https://[2606:2800:220:1::1]/',
    'https://10.example/',
    'http://127.0.0.1:8080/hook',
    'http://[::1]:8080/hook',
    'http://localhost:8080/hook',
  ])('may have the address %s', async (url) => {
    const { run } = await start({ desk: { ...DESK, url } });
    expect((await run()).problems).toEqual([]);
  });

  test('that is cut off is reported without a word of it', async () => {
    const { articles, run } = await start({});
    await articles.put(WEBHOOKS_FILE, `{"desk": {"secret": ${SECRET}`);
    expect((await run()).problems).toEqual(['config/webhooks.json is not a JSON object']);
  });
});

test('nothing that is kept or logged has a secret or an address', async () => {
  const { articles, run, change, answerWith, keys } = await start({ desk: DESK });
  answerWith(() => FAILS);
  await change('a', { de: [1, 'complete'] });
  const { problems } = await run();
  await run(25 * HOUR);
  const all = await keys(PREFIXES.webhooks);
  expect(all).toHaveLength(3);
  const bodies = await Promise.all(all.map(async (key) => (await articles.get(key))?.body ?? ''));
  const text = [...problems, ...bodies.map((body) => Buffer.from(body).toString('utf8'))].join();
  expect(text).not.toMatch(/whsec_|desk\.example/);
});

test('a run is logged if something was sent or went wrong', () => {
  const lines = (sent: number, problems: string[]) =>
    jobLines({ job: 'webhooks', sent, failing: 0, dead: 0, problems });
  expect(lines(0, [])).toEqual([]);
  expect(lines(2, ['desk: answered 500'])).toEqual([
    'webhooks: 2 sent',
    'webhooks: desk: answered 500',
  ]);
});

test('a change is sent after the lag of the log', async () => {
  const { run, change } = await start({ desk: DESK });
  await change('a', { de: [1, 'complete'] });
  expect((await run(CHANGE_LAG - MINUTE)).types).toEqual([]);
  expect((await run(MINUTE + 1_000)).types).toEqual(['article.complete de']);
});
