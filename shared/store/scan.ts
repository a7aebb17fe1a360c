import { manifestAsWritten } from '../article/as-written.ts';
import type { Manifest } from '../article/manifest.ts';
import type { Bucket } from './bucket.ts';
import { getReadable } from './json-object.ts';
import { entryIn, type IndexEntry, manifestKey } from './object-keys.ts';

/** A page costs no more than this, however large the archive and however rare what is looked for. */
const MAX_LISTS = 10;
const MAX_READS = 500;
const KEYS_OF_A_LIST = 1_000;

type Scan = {
  prefix: string;
  /** Keys after this one, and before `before`. */
  after?: string | undefined;
  before?: string | undefined;
  limit: number;
  /** Whether an entry is worth reading its manifest. */
  isCandidate: (entry: IndexEntry) => boolean;
  /** The manifest as it is listed; undefined where it is not. */
  show: (manifest: Manifest, entry: IndexEntry) => Manifest | undefined;
  /** Of entries with the same name only the first is shown. */
  nameOf: (entry: IndexEntry) => string;
  /** Whether most entries are candidates, so that short lists do. */
  isDense: boolean;
};

/** `last`: the position up to which all is shown. `more`: there may be others after it. */
export type ScannedPage = { manifests: Manifest[]; last?: string | undefined; more: boolean };

/** The next articles in the order of their entries, each once. */
export const scan = async (
  articles: Bucket,
  { prefix, before, limit, isCandidate, show, nameOf, isDense, ...from }: Scan,
): Promise<ScannedPage> => {
  const manifests: Manifest[] = [];
  const seen = new Set<string>();
  const isNew = (entry: IndexEntry) => !seen.has(nameOf(entry)) && isCandidate(entry);
  let { after } = from;
  let last: string | undefined;
  for (let lists = 0; lists < MAX_LISTS; lists += 1) {
    const size = isDense ? Math.min(KEYS_OF_A_LIST, limit + 1) : KEYS_OF_A_LIST;
    const page = await articles.list(prefix, { after, limit: size });
    const keys = page.entries.map(({ key }) => key);
    const entries = keys
      .filter((key) => before === undefined || key < before)
      .map((key) => entryIn(key, prefix));
    const hasMore = page.more && entries.length === keys.length;
    while (entries.length > 0) {
      if (manifests.length === limit || seen.size >= MAX_READS)
        return { manifests, last, more: hasMore || entries.some(isNew) };
      const batch = entries.splice(0, limit - manifests.length);
      const candidates = batch.filter(isNew).filter((entry) => {
        const isFirst = !seen.has(nameOf(entry));
        seen.add(nameOf(entry));
        return isFirst;
      });
      const read = await Promise.all(
        candidates.map(async (entry) => {
          const manifest = await readManifest(articles, entry.id);
          return manifest && show(manifest, entry);
        }),
      );
      manifests.push(...read.filter((manifest) => manifest !== undefined));
      last = batch.at(-1)?.position;
    }
    if (!hasMore) return { manifests, last, more: false };
    after = keys.at(-1);
    if (manifests.length === limit) break;
  }
  return { manifests, last, more: true };
};

const readManifest = (articles: Bucket, id: string) =>
  getReadable(articles, manifestKey(id), manifestAsWritten);
