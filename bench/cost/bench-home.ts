import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { startStandIn } from '../../local/deepl/stand-in.ts';
import { startS3 } from '../../local/s3/server.ts';
import { articleId } from '../../shared/article/article-id.ts';
import { ArticleDocument } from '../../shared/article/document.ts';
import type { Extent } from '../../shared/article/extent.ts';
import { TARGETS } from '../../shared/article/language-codes.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { createTranslator } from '../../shared/deepl/translator.ts';
import { summarise } from '../../shared/extract/summarise.ts';
import { ingest } from '../../shared/ingest/ingest.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import { getJson } from '../../shared/store/json-object.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';
import { noteOpening } from '../../shared/store/note-opening.ts';
import { documentKey } from '../../shared/store/object-keys.ts';
import { openRights } from '../../shared/store/rights.ts';
import { sdkRequests } from '../../shared/store/s3/sdk-requests.ts';
import { currentGlossary } from '../../shared/terms/current-glossary.ts';

/** The pipeline over HTTP, with a bucket on disk and the stand-in, which counts what it bills. */
export const startBenchHome = async (extent: Extent = 'all') => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-cost-'));
  const s3 = await startS3({ dir, port: 0 });
  for (const name of ['uploads', 'articles']) await s3.createBucket(name);
  const standIn = await startStandIn({ port: 0, limit: Number.MAX_SAFE_INTEGER });
  const client = new S3Client({
    ...AWS_CLIENT,
    endpoint: s3.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  let requests = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: 'finalizeRequest' },
  );
  const articles = openBucket(sdkRequests(client), 'articles');
  const ingestKey = ingest({
    uploads: openBucket(sdkRequests(client), 'uploads'),
    articles,
    summarise,
    translator: createTranslator({
      authKey: async () => 'bench',
      serverUrl: standIn.url,
      english: 'en-US',
      glossary: currentGlossary(
        articles,
        () => new Date(),
        async () => {},
      ),
    }),
    books: openBooks(articles),
    caps: {},
    extentOf: async () => extent,
    rightsOf: openRights(articles),
    requeue: async () => {},
    now: () => new Date(),
    report: () => {},
  });
  return {
    billed: () => standIn.billed.characters,
    requests: () => requests,
    /** Uploads and processes a page. @returns its German document, or nothing if it was rejected */
    take: async (key: string, body: string | Uint8Array) => {
      await client.send(
        new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: body, ContentType: 'text/html' }),
      );
      await ingestKey(key, new Date(Date.now() + 120_000));
      return await getJson(articles, documentKey(articleId(key), 'de'), ArticleDocument);
    },
    /** A reader opens an upload in every language. */
    open: async (key: string) => {
      for (const target of TARGETS) await noteOpening(articles, articleId(key), target);
      await ingestKey(key, new Date(Date.now() + 120_000));
    },
    close: async () => {
      client.destroy();
      await Promise.all([s3.close(), standIn.close()]);
      rmSync(dir, { recursive: true });
    },
  };
};
