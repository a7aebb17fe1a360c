import { articleId } from '../../shared/article/article-id.ts';
import { startS3Buckets } from '../../test/support/s3-buckets.ts';
import { openWorld } from '../../test/support/world.ts';

const SENTENCES = 30;

/** A local S3 with an article in three languages, and the stand-in for DeepL. */
export const startBenchData = async () => {
  const buckets = await startS3Buckets();
  const world = await openWorld({ buckets });
  await world.put('gelesen.txt', articleOf('gelesen'));
  await world.ingest('gelesen.txt');
  return {
    environment: {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_S3: buckets.url,
      AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:1',
      UPLOADS_BUCKET: 'uploads',
      ARTICLES_BUCKET: 'articles',
      QUEUE_URL: 'http://127.0.0.1:1/000000000000/uploads',
      DEEPL_AUTH_KEY: 'none',
      DEEPL_SERVER_URL: world.standIn.url,
    },
    path: `/v1/articles/${articleId('gelesen.txt')}/ko`,
    /** Uploads another article. @returns the key */
    upload: async (number: number): Promise<string> => {
      const key = `${number}.txt`;
      await world.put(key, articleOf(`Nummer ${number}`));
      return key;
    },
    close: world.close,
  };
};

/** No sentence of one is in another, so that nothing comes out of a memory. */
const articleOf = (name: string): string =>
  [
    `Die Stadt zählt ihre Bäume: ${name}`,
    ...Array.from({ length: SENTENCES }, (_, n) =>
      [
        `Im Bezirk ${n + 1} zählte die Verwaltung nach eigenen Angaben (${name}) im Jahr 2025 rund ${100 + n} neue Bäume.`,
        `„Wir sind mit dem Ergebnis zufrieden“, sagte Amtsleiterin Maren Tiedjen am Montag über ${name}.`,
      ].join(' '),
    ),
  ].join('\n\n');
