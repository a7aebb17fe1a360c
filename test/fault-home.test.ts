import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { articleId } from '../shared/article/article-id.ts';
import { longArticle } from './support/articles.ts';
import { LONG, MANY_TRIALS } from './support/long.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const UPLOADS = 200;
const KILLS = 10;
/** Two batches of five uploads, each in two languages. */
const MAX_IN_FLIGHT = 20;

const startHome = async (environment: Record<string, string>) => {
  const home = startProgram(['local/main.ts'], environment);
  const [, site = ''] = await home.says(/read +(http:\S+)\//);
  const [, endpoint = ''] = await home.says(/bucket +(http:\S+)\/uploads/);
  const s3 = new S3Client({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(() => s3.destroy());
  const isComplete = async (key: string) => {
    const response = await fetch(`${site}/v1/articles/${articleId(key)}`);
    const { languages } = (await response.json()) as {
      languages?: Record<string, { status: string }>;
    };
    return ['de', 'en', 'ko'].every((language) => languages?.[language]?.status === 'complete');
  };
  return {
    isComplete,
    upload: (key: string, text: string) =>
      s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: text })),
    kill: async () => {
      home.child.kill('SIGKILL');
      await home.ended;
    },
  };
};

test.runIf(LONG)(
  'a home that is killed again and again loses no upload, and pays again only for what was in flight',
  async () => {
    const requests: string[][] = [];
    /** How many requests there were at each kill. */
    const kills: number[] = [];
    const standIn = await startStandIn({
      port: 0,
      authKey: 'key',
      limit: 1e9,
      observe: ({ target_lang, text }) =>
        void requests.push(text.map((each) => `${target_lang} ${each}`)),
    });
    onTestFinished(standIn.close);
    const DATA_DIR = temporaryFolder();
    writeFileSync(join(DATA_DIR, 'samples-uploaded'), '');
    const environment = { DATA_DIR, DEEPL_AUTH_KEY: 'key', DEEPL_SERVER_URL: standIn.url };

    // No two share a sentence: the memory would have it.
    const keys = Array.from({ length: UPLOADS }, (_, n) => `${n}.txt`);
    const textOf = (key: string) => longArticle(8).replaceAll('Bezirk', `Bezirk ${key}`);
    let home = await startHome(environment);
    for (const [n, key] of keys.entries()) {
      await home.upload(key, textOf(key));
      if ((n + 1) % (UPLOADS / KILLS) !== 0) continue;
      // At another moment of the work each time.
      await wait(37 * (n % 17));
      await home.kill();
      kills.push(requests.length);
      home = await startHome(environment);
    }
    for (const key of keys) {
      await expect.poll(() => home.isComplete(key), { message: key }).toBe(true);
    }

    const unexplained: string[] = [];
    const paid = new Map<string, number>();
    for (const [at, sentences] of requests.entries()) {
      for (const sentence of sentences) {
        const before = paid.get(sentence);
        const kill = kills.find((each) => before !== undefined && each > before && each <= at);
        const wasInFlight =
          kill !== undefined && before !== undefined && before >= kill - MAX_IN_FLIGHT;
        if (before !== undefined && !wasInFlight) unexplained.push(`${before}, ${at}: ${sentence}`);
        paid.set(sentence, at);
      }
    }
    expect(unexplained).toEqual([]);
  },
  MANY_TRIALS,
);
