import * as z from 'zod';
import { Serve } from '../article/manifest.ts';
import type { Bucket } from './bucket.ts';
import { getJson, isUnreadable } from './json-object.ts';
import { ofLongestPrefix } from './longest-prefix.ts';
import { RIGHTS_FILE } from './object-keys.ts';

/** A century: what is to be kept for good has no days. */
const MAX_DAYS = 36_500;

/** The days after its upload for which an article may be read, and how much of it. */
export const Rights = z.strictObject({
  days: z.int().positive().max(MAX_DAYS).optional(),
  serve: Serve.optional(),
});
export type Rights = z.infer<typeof Rights>;

/** `{"wires/dpa/": {"days": 30, "serve": "summary"}}`: the longest prefix of a key counts. */
const RightsFile = z.record(z.string(), Rights);

/** Finds what may be done with an upload. @throws UnreadableRights */
export type RightsOf = (key: string) => Promise<Rights>;

/** Nothing can be published until somebody corrects the file. */
export class UnreadableRights extends Error {
  override name = 'UnreadableRights';
}

/**
 * Reads `config/rights.json` for each article, since to publish more than a contract allows cannot be
 * undone; without it everything may be read for good. While it is damaged uploads wait, and their
 * messages say why; the sweep resumes them.
 */
export const openRights =
  (articles: Bucket): RightsOf =>
  async (key) =>
    ofLongestPrefix((await readRights(articles)) ?? {}, key) ?? {};

const readRights = async (articles: Bucket) => {
  try {
    return await getJson(articles, RIGHTS_FILE, RightsFile);
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    throw new UnreadableRights(
      `${RIGHTS_FILE} is damaged; uploads wait until it is corrected: ${reasonOf(cause)}`,
      { cause },
    );
  }
};

const reasonOf = (error: z.ZodError | SyntaxError): string =>
  error instanceof SyntaxError
    ? error.message
    : error.issues.map(({ path, message }) => `${path.join(' → ')}: ${message}`).join('; ');
