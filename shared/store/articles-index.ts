import { Manifest } from '../article/manifest.ts';
import { shownManifest } from '../article/shown-manifest.ts';
import { isOpen, listedAt } from '../article/standing.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable } from './json-object.ts';
import {
  idInIndexKey,
  indexKey,
  indexPosition,
  manifestKey,
  PREFIXES,
  receivedInIndexKey,
} from './object-keys.ts';

const INDEX = PREFIXES.index;

export type ArticlesPage = { manifests: Manifest[]; next?: string };

/**
 * One page of articles, newest first, at the cost of a page: a list request and a read for each
 * article. `cursor` is the position of the previous page's last article. What may not be seen at `now`
 * is left out, and makes the page shorter.
 */
export const articlesPage = async (
  articles: Bucket,
  { cursor, limit, now }: { cursor?: string; limit: number; now: Date },
): Promise<ArticlesPage> => {
  const { entries, more } = await articles.list(INDEX, { after: cursor && INDEX + cursor, limit });
  const keys = entries.map(({ key }) => key);
  const last = keys.at(-1);
  return {
    manifests: shownIn(await manifestsOf(articles, keys), now),
    next: more && last ? last.slice(INDEX.length) : undefined,
  };
};

/**
 * Every article received, or released, at or after `start` and before `end` that may be seen at `now`,
 * newest first.
 */
export const articlesBetween = async (articles: Bucket, start: Date, end: Date, now: Date) => {
  const manifests: Manifest[] = [];
  for await (const page of pagesBetween(articles, start, end)) manifests.push(...page);
  return shownIn(manifests, now);
};

/** Those that anybody may see at `now`, as they may be seen. */
const shownIn = (manifests: Manifest[], now: Date): Manifest[] =>
  manifests
    .filter((manifest) => isOpen(manifest, now))
    .map((manifest) => shownManifest(manifest, now));

/** What is read at once of a day or a month. */
const PAGE = 200;

/** All that are listed, some at a time. */
export async function* pagesBetween(articles: Bucket, start: Date, end: Date) {
  // An entry of exactly `end` is `<position>-<id>`, which sorts after the bare position.
  for (let after = `${INDEX}${indexPosition(end)}~`, more = true; more; ) {
    const page = await articles.list(INDEX, { after, limit: PAGE });
    const within = page.entries.filter(({ key }) => key < `${INDEX}${indexPosition(start)}~`);
    yield await manifestsOf(
      articles,
      within.map(({ key }) => key),
    );
    after = page.entries.at(-1)?.key ?? after;
    more = page.more && within.length === page.entries.length;
  }
}

/** When an article was first received, or released. Reads the whole index: for an article whose manifest was lost. */
export const receivedOf = async (articles: Bucket, id: string): Promise<Date | undefined> => {
  let received: Date | undefined;
  for await (const { key } of listAll(articles, INDEX))
    if (idInIndexKey(key) === id) received = receivedInIndexKey(key);
  return received;
};

/** Skips entries whose manifest is missing (after a crash) or has another place in the index. */
const manifestsOf = async (articles: Bucket, keys: string[]): Promise<Manifest[]> => {
  const found = await Promise.all(
    keys.map(async (key) => {
      const manifest = await getReadable(articles, manifestKey(idInIndexKey(key)), Manifest);
      return manifest && indexKey(listedAt(manifest), manifest.id) === key ? [manifest] : [];
    }),
  );
  return found.flat();
};
