import { createApp } from '../../shared/api/app.ts';
import type { Language } from '../../shared/article/article.ts';
import type { ArticleDocument } from '../../shared/article/document.ts';
import { LANGUAGES, TARGETS } from '../../shared/article/language-codes.ts';
import { berlinDay } from '../../shared/berlin-day.ts';
import { translatedDocument } from '../../shared/ingest/translated-document.ts';
import { digest } from '../../shared/schedule/digest.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { indexKey, manifestKey } from '../../shared/store/object-keys.ts';
import { createObjects, openMemoryBucket } from '../../test/support/memory-bucket.ts';
import { completeState, germanOf, manifestOf } from '../../test/support/records.ts';
import { MEAN, peakOf } from './latency.ts';

const DATE = '2026-11-22';
const SENTENCES = 40;
const AT_ONCE = 50;

const idOf = (n: number) => `artikel-${String(n).padStart(12, '0')}`;

/** Documents and manifests are made as they are read: they would be most of what is measured. */
const madeUpDay = (count: number, counts: { requests: number }) => {
  const objects = createObjects();
  const { start } = berlinDay(DATE);
  const received = (n: number) => new Date(start.getTime() + 1 + n);
  for (let n = 0; n < count; n += 1) objects.put(indexKey(received(n), idOf(n), 'a~x~~~~'), '');
  const articles = openMemoryBucket('articles', objects);
  const text = (n: number) =>
    `Der Rat hat am Sonntag über die Brücke Nummer ${n} beraten und vertagt.`;
  const german = germanOf(
    'Der Rat berät',
    Array.from({ length: SENTENCES }, (_, n) => text(n)),
    's1',
  );
  const points = { by: 'extraction' as const, sentences: ['s1', 's2', 's3'] };
  const summarised = { ...german, summary: { ...german.summary, points } };
  const ofLanguage = (language: Language): ArticleDocument =>
    language === 'de'
      ? summarised
      : translatedDocument(
          summarised,
          language,
          (id) => `The council met on Sunday: ${id}`,
          undefined,
        );
  const documents = new Map<string, string>();
  for (const language of LANGUAGES) documents.set(language, JSON.stringify(ofLanguage(language)));
  const languages = Object.fromEntries(LANGUAGES.map((language) => [language, completeState()]));
  const get: Bucket['get'] = async (key) => {
    counts.requests += 1;
    const [, number, name = ''] = /^articles\/artikel-(\d+)\/(\w+)\.json$/.exec(key) ?? [];
    if (number === undefined) return await articles.get(key);
    const n = Number(number);
    const manifest = manifestOf(idOf(n), { received: received(n).toISOString(), languages });
    const stored = key === manifestKey(idOf(n)) ? JSON.stringify(manifest) : documents.get(name);
    const body = new Uint8Array(Buffer.from(stored ?? ''));
    return { etag: '"1"', size: body.length, modified: start, body };
  };
  return { ...articles, get };
};

const measure = async (count: number) => {
  const counts = { requests: 0 };
  const articles = madeUpDay(count, counts);
  const started = performance.now();
  const { megabytes } = await peakOf(() => digest(articles, DATE, new Date()));
  const seconds = (performance.now() - started) / 1000;
  const app = createApp(articles, { perMillion: 20, currency: 'EUR' });
  const answer = await (await app.request(`/v1/digests/${DATE}/${TARGETS[0]}`)).arrayBuffer();
  return {
    'peak heap MB': megabytes,
    'answer kB': Math.round(answer.byteLength / 1000),
    'CPU seconds': seconds.toFixed(1),
    requests: counts.requests,
    'seconds of S3': Math.round((counts.requests * MEAN) / AT_ONCE / 1000),
  };
};

export const digestTable = async () => ({
  '5,000 articles a day': await measure(5_000),
  '20,000 articles a day': await measure(20_000),
});
