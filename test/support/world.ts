import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

import { type StandInOptions, startStandIn } from '../../local/deepl/stand-in.ts';
import type { Language } from '../../shared/article/article.ts';
import { ArticleDocument } from '../../shared/article/document.ts';
import type { Extent } from '../../shared/article/extent.ts';
import { Manifest } from '../../shared/article/manifest.ts';
import { createGlossaries } from '../../shared/deepl/glossaries.ts';
import {
  createTranslator as deeplTranslator,
  type SentUnit,
} from '../../shared/deepl/translator.ts';
import { summarise } from '../../shared/extract/summarise.ts';
import { ingest } from '../../shared/ingest/ingest.ts';
import type { IngestDeps } from '../../shared/ingest/ingest-deps.ts';
import type { RunCanary } from '../../shared/schedule/canary.ts';
import type { Probe } from '../../shared/schedule/probe.ts';
import type { FollowArticles, SendWebhooks } from '../../shared/schedule/run-job.ts';
import { deliveredBy } from '../../shared/store/articles-of-delivery.ts';
import { getJson } from '../../shared/store/json-object.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';
import type { Caps } from '../../shared/store/ledger/caps.ts';
import { documentKey, manifestKey } from '../../shared/store/object-keys.ts';
import { openRights } from '../../shared/store/rights.ts';
import type { ExpiryRule } from '../../shared/store/s3/s3-requests.ts';
import { currentGlossary } from '../../shared/terms/current-glossary.ts';
import { renewTerms, type TermsDeps } from '../../shared/terms/renew-terms.ts';
import type { Buckets } from './buckets.ts';
import { startFaultProxy, type Treat } from './fault-proxy.ts';
import { LONG } from './long.ts';
import { openMemoryBuckets } from './memory-buckets.ts';
import { startS3Buckets } from './s3-buckets.ts';

export const PRICE = { perMillion: 20, currency: 'EUR' };

export type World = Awaited<ReturnType<typeof openWorld>>;

type WorldOptions = Partial<StandInOptions> & {
  /** Milliseconds that DeepL has for a request: more than any needs that is answered at all. */
  timeout?: number;
  /** What DeepL gets as one text. */
  unit?: SentUnit;
  /** In memory unless given; the world closes them. */
  buckets?: Buckets;
  /** A world whose buckets are copied. */
  from?: { buckets: Buckets };
  /** How much is translated of every upload. */
  extent?: Extent;
  /** Of all processes. */
  caps?: Caps;
  /** Fails requests of ingest to the buckets. */
  treatS3?: Treat;
  /** Fails requests of ingest to DeepL. */
  treatDeepl?: Treat;
};

/** Milliseconds of any pause. */
const PAUSE = 10;

/** For a stand-in that hangs: soon over, and long enough for its other answers on a busy machine. */
export const SHORT_TIMEOUT = 2_000;

/** The long run goes through the SDK and HTTP everywhere. */
const openBuckets = LONG ? startS3Buckets : openMemoryBuckets;

/** A world for one test. */
export const startWorld = async (options: WorldOptions = {}): Promise<World> => {
  const world = await openWorld(options);
  onTestFinished(world.close);
  return world;
};

/** Buckets, and a real HTTP stand-in for DeepL on a free port. */
export const openWorld = async ({
  timeout = 30_000,
  unit = 'sentence',
  from,
  treatS3,
  buckets: given,
  extent = 'all',
  caps = {},
  treatDeepl,
  ...options
}: WorldOptions = {}) => {
  const buckets = given ?? (from ? await from.buckets.copy(treatS3) : await openBuckets(treatS3));
  const { sound, treated, records } = buckets;
  const standIn = await startStandIn({ port: 0, ...options });
  const deeplProxy = treatDeepl && (await startFaultProxy(standIn.url, treatDeepl));
  const close = async () => {
    await deeplProxy?.close();
    await Promise.all([buckets.close(), standIn.close()]);
  };

  const lines: string[] = [];
  const requeued: string[] = [];
  /** The dependencies of a new process. */
  const openDeps = (
    { uploads, articles }: Buckets['sound'],
    serverUrl: string,
    inUnit = unit,
  ): IngestDeps &
    Pick<TermsDeps, 'glossaries'> & {
      webhooks: SendWebhooks;
      search: FollowArticles;
      probe: Probe;
      canary: RunCanary;
      expiryRules: () => Promise<ExpiryRule[]>;
    } => {
    const access = { authKey: 'test', serverUrl, timeout, sleep: async () => {} };
    const glossaries = async () => createGlossaries(access);
    const now = () => new Date();
    return {
      uploads,
      articles,
      summarise,
      translator: deeplTranslator({
        ...access,
        authKey: async () => access.authKey,
        english: 'en-US',
        unit: inUnit,
        glossary: currentGlossary(articles, now, () => renewTerms({ articles, glossaries, now })),
      }),
      glossaries,
      webhooks: async () => ({ sent: 0, failing: 0, dead: 0, problems: [] }),
      canary: async () => ({ readable: true, seconds: 1, answer: 'readable' }),
      probe: async () => ({ up: true, answer: 'status 200' }),
      search: async () => ({ indexed: 0, removed: 0 }),
      expiryRules: async () => [],
      books: openBooks(articles),
      caps,
      requeue: async (key) => void requeued.push(key),
      extentOf: async () => extent,
      rightsOf: openRights(articles),
      now,
      // No pause at all would keep the processor from what is waited for.
      sleep: () => setTimeout(PAUSE),
      report: (line: string) => lines.push(line),
    };
  };
  /** Of the only article of an upload. */
  const idOf = async (key: string) => (await deliveredBy(sound.articles, key))[0] ?? '';
  const newDeps = () => openDeps(treated, deeplProxy?.url ?? standIn.url);
  const deps = newDeps();
  return {
    close,
    buckets,
    ...sound,
    standIn,
    deps,
    /** A new process. */
    newDeps,
    /** A new process, which no proxy fails. */
    soundDeps: () => openDeps(sound, standIn.url),
    /** A new process, after a change of what DeepL gets as one text. */
    depsIn: (changed: SentUnit) => openDeps(sound, standIn.url, changed),
    lines,
    requeued,
    records,
    put: buckets.upload,
    remove: buckets.removeUpload,
    ingest: (key: string, more: Partial<IngestDeps> = {}, until = new Date(Date.now() + 110_000)) =>
      ingest({ ...deps, ...more })(key, until),
    /** For the event of a removal. */
    ingestRemoved: (key: string, until: Date) => ingest(deps)(key, until, { removed: true }),
    manifest: async (key: string) => {
      const found = await getJson(sound.articles, manifestKey(await idOf(key)), Manifest);
      if (!found) throw new Error(`There is no manifest of ${key}`);
      return found;
    },
    document: async (key: string, language: Language) => {
      const found = await getJson(
        sound.articles,
        documentKey(await idOf(key), language),
        ArticleDocument,
      );
      if (!found) throw new Error(`There is no ${language} document of ${key}`);
      return found;
    },
    keys: async (prefix: string) =>
      (await sound.articles.list(prefix)).entries.map(({ key }) => key),
  };
};
