import { articleId } from '../article/article-id.ts';
import { CANARIES } from '../article/canary.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import { oneLine } from '../one-line.ts';
import type { Patience } from '../replay.ts';
import type { Bucket } from '../store/bucket.ts';

/** The same for every run, so that there is one article of it. */
export const CANARY_KEY = `${CANARIES}probelauf.txt`;

const SECOND = 1_000;
/** Milliseconds within which all of it must be readable; then the upload must still be removed. */
const MAX_WAIT = 4 * 60 * SECOND;
const POLL = 5 * SECOND;
const TIMEOUT = 20 * SECOND;

export type CanaryDeps = Pick<Patience, 'sleep'> & {
  uploads: Bucket;
  site: string | undefined;
  /** A reader's key, where reading needs one. */
  accessKey: () => Promise<string | undefined>;
  now: () => Date;
};

type CanaryRun = { readable: boolean; seconds: number; answer: string };

export type RunCanary = () => Promise<CanaryRun>;

/**
 * Uploads an article, reads it in every language as a reader does, and removes it. A number in
 * it, new in each run, distinguishes it from a cached copy of an earlier one.
 */
export const openCanary =
  ({ uploads, site, accessKey, now, sleep }: CanaryDeps): RunCanary =>
  async () => {
    const started = now().getTime();
    const seconds = () => (now().getTime() - started) / SECOND;
    if (site === undefined) return { readable: false, seconds: 0, answer: 'there is no site' };
    const number = String(Math.floor(started / SECOND));
    const key = await accessKey();
    const headers: Record<string, string> =
      key === undefined ? {} : { authorization: `Bearer ${key}` };
    await uploads.put(CANARY_KEY, textOf(number), { contentType: 'text/plain; charset=utf-8' });
    try {
      let answer = '';
      for (const language of LANGUAGES)
        for (;;) {
          answer = await ask(
            `${site}/v1/articles/${articleId(CANARY_KEY)}/${language}`,
            headers,
            number,
          );
          if (answer === READABLE) break;
          if (now().getTime() - started > MAX_WAIT)
            return { readable: false, seconds: seconds(), answer: `${language}: ${answer}` };
          await sleep(POLL);
        }
      return { readable: true, seconds: seconds(), answer };
    } finally {
      await uploads.remove(CANARY_KEY);
    }
  };

const textOf = (number: string): string => `Probelauf der Presseschau

Mit diesem Artikel prüft sich die Presseschau selbst. Er wird hochgeladen, übersetzt, gelesen und wieder gelöscht. Der Probelauf hat die Nummer ${number}.
`;

const READABLE = 'readable';

const ask = async (
  url: string,
  headers: Record<string, string>,
  number: string,
): Promise<string> => {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    if (!response.ok) return `status ${response.status}`;
    return text.includes(number) ? READABLE : 'an earlier run';
  } catch (error) {
    return oneLine(error);
  }
};
