import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { articleId } from '../../shared/article/article-id.ts';
import { startProgram, temporaryFolder } from './process.ts';

/** A data folder whose home does not begin with the samples. */
export const folderWithoutSamples = (): string => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'samples-uploaded'), '');
  return dir;
};

/** `npm start`, once it is running. */
export const startHome = async (DATA_DIR: string, more: Record<string, string> = {}) =>
  await reachHome(startProgram(['local/main.ts'], { DATA_DIR, ...more }));

/** A home that was started, once it is running. */
export const reachHome = async (program: ReturnType<typeof startProgram>) => {
  const [, site = ''] = await program.says(/read +(http:\S+)\//);
  const [, endpoint = ''] = await program.says(/bucket +(http:\S+)\/uploads/);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = new S3Client({ endpoint, region: 'eu-central-1', credentials });
  onTestFinished(() => s3.destroy());
  const getJson = async (path: string): Promise<unknown> => {
    const response = await fetch(`${site}/v1/articles/${path}`);
    return response.ok ? await response.json() : undefined;
  };
  return {
    ...program,
    site,
    s3,
    put: (Bucket: 'uploads' | 'articles', Key: string, Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key, Body })),
    /** The state of each language of an upload. */
    languagesOf: async (key: string): Promise<unknown> =>
      ((await getJson(articleId(key))) as { languages: unknown } | undefined)?.languages,
    /** An upload in a language. */
    document: (key: string, language: string) => getJson(`${articleId(key)}/${language}`),
    /** Ctrl-C. @returns the exit code */
    stop: async () => {
      program.child.kill('SIGINT');
      return await program.ended;
    },
  };
};
