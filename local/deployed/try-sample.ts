import { setTimeout } from 'node:timers/promises';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { Language } from '../../shared/article/article.ts';
import { articleId } from '../../shared/article/article-id.ts';
import { StartError } from '../start-error.ts';
import type { DeployedStage } from './deployed-stage.ts';

const Served = z.object({
  status: z.string().optional(),
  reason: z.object({ message: z.string() }).optional(),
  languages: z.record(z.string(), z.object({ status: z.string() })).default({}),
});

const MAX_WAIT_MS = 10 * 60_000;
const POLL_MS = 3_000;
const ANSWER_MS = 30_000;

/** Of its own words, about 400 characters: what it costs at DeepL is about two cents. */
const SAMPLE = `Probelauf des Nachrichtendienstes

Der Nachrichtendienst hat an diesem Tag einen Probelauf begonnen. Das teilte die Redaktion am Morgen mit. Der Text wird gereinigt, zusammengefasst und in zwei Sprachen übersetzt.

„Wir prüfen jeden Schritt von der Ablage bis zur Leserin“, sagte die Leiterin der Redaktion. Danach wird der Artikel wieder zurückgezogen. Der Probelauf dauert wenige Minuten.
`;
const KEY = 'checks/probelauf.txt';

/**
 * Uploads a short article, waits until it can be read at the stage's address in every language, and
 * removes it again.
 *
 * @returns the seconds until each language was complete
 * @throws StartError with what is missing
 */
export const trySample = async (
  { outputs, client }: DeployedStage,
  key: string,
): Promise<Record<string, number>> => {
  const s3 = new S3Client(client);
  const upload = { Bucket: outputs.UploadsBucket, Key: KEY };
  await s3.send(new PutObjectCommand({ ...upload, Body: SAMPLE, ContentType: 'text/plain' }));
  try {
    return await readable(`${outputs.Url}/v1/articles/${articleId(KEY)}`, key);
  } finally {
    await s3.send(new DeleteObjectCommand(upload));
  }
};

const readable = async (address: string, key: string): Promise<Record<string, number>> => {
  const begun = Date.now();
  const seconds: Record<string, number> = {};
  let last = 'no answer';
  while (Date.now() - begun < MAX_WAIT_MS) {
    const { status, served } = await ask(address, key);
    last = served?.reason?.message ?? `status ${status}`;
    if (served?.status === 'rejected') throw new StartError(`The sample was rejected: ${last}`);
    for (const language of Language.options) {
      if (seconds[language] !== undefined || served?.languages[language]?.status !== 'complete')
        continue;
      const document = await ask(`${address}/${language}`, key);
      if (document.status === 200) seconds[language] = (Date.now() - begun) / 1_000;
    }
    if (Language.options.every((language) => seconds[language] !== undefined)) return seconds;
    await setTimeout(POLL_MS);
  }
  throw new StartError(
    `The sample was not readable in every language at ${address} (${last}); see the logs of ingest, and the alarms`,
  );
};

const ask = async (address: string, key: string) => {
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const body: unknown = await response.json().catch(() => undefined);
    return { status: response.status, served: Served.safeParse(body).data };
  } catch {
    // A new distribution's name takes minutes to be known.
    return { status: 0, served: undefined };
  }
};
