import { expect, test } from 'vitest';
import type { ServedHit } from '../shared/api/contract/served-search.ts';
import { sendWebhooks } from '../shared/api/webhooks/send-webhooks.ts';
import { putJson } from '../shared/store/json-object.ts';
import { WEBHOOKS_FILE } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { startWorld } from './support/world.ts';

const HOUR = 3_600_000;
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

test('an endpoint with a search gets the articles that it finds, and the sentences', async () => {
  const world = await startWorld();
  const { articles } = world;
  const endpoint = (host: string, search: object) => ({
    url: `https://${host}.example/`,
    secret: SECRET,
    languages: ['en'],
    search,
  });
  await putJson(articles, WEBHOOKS_FILE, {
    ferry: endpoint('ferry', { q: 'Ausflugsboot -Kran', in: 'de' }),
    kraken: endpoint('kraken', { q: 'Kraken' }),
    broken: endpoint('broken', { q: '-' }),
  });
  const posted: { host: string; type: string; hits?: ServedHit[] }[] = [];
  const run = async (later: number) => {
    posted.length = 0;
    return await sendWebhooks({
      articles,
      post: async ({ url }, { body }) => {
        const { type, data } = JSON.parse(body);
        posted.push({ host: new URL(url).hostname, type, hits: data.hits });
        return { isTaken: true, answer: 'answered 204' };
      },
      now: () => new Date(Date.now() + later),
    })();
  };
  expect((await run(0)).problems).toEqual([expect.stringContaining('broken: search: q')]);
  for (const [key, text] of [
    ['ferry.txt', FERRY],
    ['harbour.txt', HARBOUR],
  ] as const) {
    await world.put(key, text);
    await world.ingest(key);
  }
  await run(HOUR);
  expect(posted.map(({ host, type }) => [host, type])).toEqual([
    ['ferry.example', 'article.complete'],
  ]);
  const { text = '', marks = [] } = posted[0]?.hits?.[0]?.texts.de ?? {};
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Ausflugsboot']);
  expect(posted[0]?.hits?.[0]?.page).toMatch(/^\/en\/read\//);

  await world.put('ferry.txt', FERRY.replace('ein kleines Ausflugsboot', 'ein kleines Boot'));
  await world.ingest('ferry.txt');
  await run(2 * HOUR);
  expect(posted.map(({ type }) => type)).toEqual(['article.corrected']);
  expect(posted[0]?.hits).toEqual([]);
});
