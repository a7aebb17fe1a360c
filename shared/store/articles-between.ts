import { Manifest } from '../article/manifest.ts';
import { isPlaceOf } from './articles-index.ts';
import type { Bucket } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { idInIndexKey, indexPosition, manifestKey, PREFIXES } from './object-keys.ts';

const INDEX = PREFIXES.index;

/** Manifests of a day or a month that are read at once. */
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

/** Skips entries whose manifest is missing (after a crash) or has another place in the index. */
const manifestsOf = async (articles: Bucket, keys: string[]): Promise<Manifest[]> => {
  const found = await Promise.all(
    keys.map(async (key) => {
      const manifest = await getReadable(articles, manifestKey(idInIndexKey(key)), Manifest);
      return manifest && isPlaceOf(key, manifest) ? [manifest] : [];
    }),
  );
  const each = new Map(found.flat().map((manifest) => [manifest.id, manifest]));
  return [...each.values()];
};
