import type { Manifest } from '../article/manifest.ts';
import { isFinished } from '../article/manifest-states.ts';
import { withdrawalOf } from '../article/standing.ts';
import { workKey } from '../store/object-keys.ts';
import { notedWithdrawal, noteWork } from '../store/work-left.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openRecord } from './open-record.ts';
import { openedIn } from './rest.ts';
import { UPLOAD_DELETED } from './revision.ts';
import type { Upload } from './upload.ts';
import { uploadGone } from './upload-gone.ts';
import { uploadsLeft } from './uploads-left.ts';

type GoneDeps = Pick<IngestDeps, 'articles' | 'uploads' | 'now' | 'report' | 'measure' | 'requeue'>;

/**
 * The upload that an agency's item was made of is gone. Messages come more than once, and so do
 * copies: one with the same version takes its place.
 *
 * @returns the key of an upload that there is work left on
 */
export const itemGone = async (
  deps: GoneDeps,
  manifest: Manifest,
  { isRemoved }: { isRemoved: boolean },
): Promise<string | undefined> => {
  const { articles, now, report } = deps;
  const { id, source } = manifest;
  const noted = await notedWithdrawal(articles, id);
  const isWithdrawn =
    withdrawalOf(manifest, now()) !== undefined ||
    (noted !== undefined && noted.code !== UPLOAD_DELETED.code);
  const { same, newer, older } = isWithdrawn ? {} : await uploadsLeft(deps, manifest);
  if (newer) return newer.key;
  if (same) return await takeSource(deps, id, same);
  await uploadGone(deps, id, { isRemoved });
  if (isRemoved && older !== undefined)
    report(
      `${id}: ${source.key} was deleted, and ${older} has an older version, which is not published again; upload ${source.key} again to bring the article back`,
    );
  return undefined;
};

/** Safe to be killed anywhere: a note of work has the new key before the manifest has it. */
const takeSource = async (
  { articles, report }: GoneDeps,
  id: string,
  { key, etag, size, modified }: Upload,
): Promise<string | undefined> => {
  const record = await openRecord({ articles, report }, id);
  if (!record) return key;
  const source = { key, etag, size, modified: modified.toISOString() };
  const changed = { ...record.manifest(), source };
  const isLeft = !isFinished(changed);
  if (isLeft) await noteWork(articles, changed);
  await record.record(() => changed);
  report(`${id}: is made of ${key} from now on, which has the same version`);
  if (!isLeft) await articles.remove(workKey(id));
  return isLeft || (await openedIn(articles, changed)).length > 0 ? key : undefined;
};
