import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { onTestFinished } from 'vitest';

import { type StandInOptions, startStandIn } from '../../local/deepl/stand-in.ts';
import { startS3 } from '../../local/s3/server.ts';
import type { Language } from '../../shared/article/article.ts';
import { articleId } from '../../shared/article/article-id.ts';
import { ArticleDocument } from '../../shared/article/document.ts';
import type { Extent } from '../../shared/article/extent.ts';
import { Manifest } from '../../shared/article/manifest.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { createGlossaries } from '../../shared/deepl/glossaries.ts';
import { createTranslator as deeplTranslator, type Unit } from '../../shared/deepl/translator.ts';
import { summarise } from '../../shared/extract/summarise.ts';
import type { IngestEdges } from '../../shared/ingest/edges.ts';
import { ingest } from '../../shared/ingest/ingest.ts';
import type { S3Record } from '../../shared/queue/s3-event.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import { getJson } from '../../shared/store/json-object.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';
import { documentKey, manifestKey } from '../../shared/store/object-keys.ts';
import { currentGlossary } from '../../shared/terms/current-glossary.ts';
import type { TermsEdges } from '../../shared/terms/renew-terms.ts';
import { startFaultProxy, type Treat } from './fault-proxy.ts';

export const PRICE = { perMillion: 20, currency: 'EUR' };

export type World = Awaited<ReturnType<typeof openWorld>>;

type WorldOptions = Partial<StandInOptions> & {
  /** Milliseconds that DeepL has for a request: more than any needs that is answered at all. */
  timeout?: number;
  /** What DeepL gets as one text. */
  unit?: Unit;
  /** A world whose buckets are copied. */
  from?: { dir: string };
  /** How much is translated of every upload. */
  extent?: Extent;
  /** Fails requests of ingest to the buckets. */
  treatS3?: Treat;
  /** Fails requests of ingest to DeepL. */
  treatDeepl?: Treat;
};

/** Milliseconds of a request to S3 that hangs. */
const S3_TIMEOUT = 1_000;

const clientOf = (endpoint: string, options: S3ClientConfig = {}) =>
  new S3Client({
    ...AWS_CLIENT,
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...options,
  });

/** Milliseconds of any pause. */
const PAUSE = 10;

/** For a stand-in that hangs: soon over, and long enough for its other answers on a busy machine. */
export const SHORT_TIMEOUT = 2_000;

/** A world for one test. */
export const startWorld = async (options: WorldOptions = {}): Promise<World> => {
  const world = await openWorld(options);
  onTestFinished(world.close);
  return world;
};

/** Real buckets and a real HTTP stand-in for DeepL, on free ports and in a folder of its own. */
export const openWorld = async ({
  timeout = 30_000,
  unit = 'sentence',
  from,
  extent = 'all',
  treatS3,
  treatDeepl,
  ...options
}: WorldOptions = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-'));
  if (from) cpSync(from.dir, dir, { recursive: true });
  const records: S3Record[] = [];
  const s3 = await startS3({ dir, port: 0, onCreated: (record) => records.push(record) });
  for (const name of ['uploads', 'articles']) await s3.createBucket(name);
  const standIn = await startStandIn({ port: 0, ...options });
  const s3Proxy = treatS3 && (await startFaultProxy(s3.url, treatS3));
  const deeplProxy = treatDeepl && (await startFaultProxy(standIn.url, treatDeepl));
  const client = clientOf(s3.url);
  const faulty =
    s3Proxy &&
    clientOf(s3Proxy.url, {
      // The usual attempts, without pauses.
      retryStrategy: new ConfiguredRetryStrategy(AWS_CLIENT.maxAttempts, 1),
      requestHandler: { ...AWS_CLIENT.requestHandler, requestTimeout: S3_TIMEOUT },
    });
  const uploads = openBucket(client, 'uploads');
  const articles = openBucket(client, 'articles');
  const close = async () => {
    client.destroy();
    faulty?.destroy();
    await Promise.all([s3Proxy?.close(), deeplProxy?.close()]);
    await Promise.all([s3.close(), standIn.close()]);
    rmSync(dir, { recursive: true });
  };

  const lines: string[] = [];
  const requeued: string[] = [];
  /** The edges of a new process. */
  const openEdges = (
    s3Client: S3Client,
    serverUrl: string,
    inUnit = unit,
  ): IngestEdges & Pick<TermsEdges, 'glossaries'> => {
    const articles = openBucket(s3Client, 'articles');
    const access = { authKey: 'test', serverUrl, timeout, sleep: async () => {} };
    return {
      uploads: openBucket(s3Client, 'uploads'),
      articles,
      summarise,
      translator: deeplTranslator({
        ...access,
        authKey: async () => access.authKey,
        english: 'en-US',
        unit: inUnit,
        glossary: currentGlossary(articles, () => new Date()),
      }),
      glossaries: async () => createGlossaries(access),
      books: openBooks(articles),
      caps: {},
      requeue: async (key) => void requeued.push(key),
      extentOf: async () => extent,
      now: () => new Date(),
      // No pause at all would keep the processor from what is waited for.
      sleep: () => setTimeout(PAUSE),
      report: (line: string) => lines.push(line),
    };
  };
  const newEdges = () => openEdges(faulty ?? client, deeplProxy?.url ?? standIn.url);
  const edges = newEdges();
  return {
    dir,
    close,
    s3,
    client,
    uploads,
    articles,
    standIn,
    edges,
    /** A new process. */
    newEdges,
    /** A new process, which no proxy fails. */
    soundEdges: () => openEdges(client, standIn.url),
    /** A new process, after a change of what DeepL gets as one text. */
    edgesIn: (changed: Unit) => openEdges(client, standIn.url, changed),
    lines,
    requeued,
    records,
    put: async (key: string, body: string | Uint8Array, contentType?: string) => {
      await client.send(
        new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: body, ContentType: contentType }),
      );
    },
    remove: (key: string) => client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: key })),
    ingest: (
      key: string,
      more: Partial<IngestEdges> = {},
      until = new Date(Date.now() + 110_000),
    ) => ingest({ ...edges, ...more })(key, until),
    manifest: async (key: string) => {
      const found = await getJson(articles, manifestKey(articleId(key)), Manifest);
      if (!found) throw new Error(`There is no manifest of ${key}`);
      return found;
    },
    document: async (key: string, language: Language) => {
      const found = await getJson(articles, documentKey(articleId(key), language), ArticleDocument);
      if (!found) throw new Error(`There is no ${language} document of ${key}`);
      return found;
    },
    keys: async (prefix: string) => (await articles.list(prefix)).entries.map(({ key }) => key),
  };
};
