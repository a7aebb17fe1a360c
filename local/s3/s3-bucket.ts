import { mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteCondition } from './conditions.ts';
import { type Files, readJson } from './files.ts';
import { createKeyIndex } from './key-index.ts';
import { sweepUploads } from './multipart-upload.ts';
import { S3Error } from './s3-error.ts';
import type { Sequencer } from './sequencer.ts';
import { StoredObject, sidecarName } from './stored-object.ts';

/** `objects/` holds sidecars, `data/` bytes, `uploads/` unfinished multipart uploads. */
export type S3Bucket = ReturnType<typeof openS3Bucket>;

/** @param report called with each damaged file, once; it stays until its object is stored again */
export const openS3Bucket = (
  root: string,
  name: string,
  { sequencer, files, report }: BucketOptions,
) => {
  const [objects, data, uploads] = ['objects', 'data', 'uploads'].map((folder) =>
    join(root, name, folder),
  ) as [string, string, string];
  for (const folder of [objects, data, uploads]) mkdirSync(folder, { recursive: true });
  const loaded = loadSidecars(objects);
  const inUse = new Set(loaded.objects.map(({ file }) => file));
  sweep(objects, (each) => !each.endsWith('.tmp'));
  if (loaded.damaged.length === 0) sweep(data, (each) => inUse.has(each));
  sweepUploads(uploads);
  loaded.damaged.forEach(report);
  for (const object of loaded.objects) sequencer.pass(object.sequencer);
  const index = createKeyIndex(loaded.objects.map((object) => [object.key, object]));

  /** The object, unless its bytes are missing or cut off, which makes it count as missing. */
  const intact = (key: string) => {
    const object = index.get(key);
    if (!object || hasItsBytes(data, object)) return object;
    index.delete(key);
    report(`${join(data, object.file)} (${key})`);
    return undefined;
  };
  for (const { key } of loaded.objects) intact(key);

  const find = (key: string) => {
    const object = intact(key);
    if (!object) throw new S3Error('NoSuchKey');
    return object;
  };

  const discard = (file: string) => rmSync(join(data, file), { force: true });

  return {
    name,
    data,
    uploads,
    files,
    index,
    find,
    intact,
    discard,
    /** A descriptor of the bytes, which stay readable even if the object is replaced. */
    open: ({ file }: StoredObject) => openSync(join(data, file), 'r'),
    /**
     * Turns written bytes into the object. Check, rename and index are one synchronous step, so
     * only one of several racing writes wins. If the condition fails, the bytes are discarded.
     */
    commit: (written: Omit<StoredObject, 'sequencer' | 'modified'>, condition: WriteCondition) => {
      const current = intact(written.key);
      const object = { ...written, modified: Date.now(), sequencer: sequencer.next() };
      try {
        condition(current);
        files.writeJson(join(objects, sidecarName(object.key)), object);
      } catch (error) {
        discard(object.file);
        throw error;
      }
      index.set(object.key, object);
      if (current) discard(current.file);
      return object;
    },
    /** @returns the sequencer of the removal; undefined if there was no object */
    remove: (key: string): string | undefined => {
      const object = index.get(key);
      rmSync(join(objects, sidecarName(key)), { force: true });
      index.delete(key);
      if (!object) return undefined;
      discard(object.file);
      return sequencer.next();
    },
  };
};

const loadSidecars = (folder: string): Sidecars => {
  const loaded: Sidecars = { objects: [], damaged: [] };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')))
    try {
      const object = readJson(join(folder, name), StoredObject);
      if (sidecarName(object.key) !== name) throw new Error('This is the sidecar of another key');
      loaded.objects.push(object);
    } catch {
      loaded.damaged.push(join(folder, name));
    }
  return loaded;
};

/** Removes files left by a crash between staging and commit. */
const sweep = (folder: string, keep: (name: string) => boolean) => {
  for (const name of readdirSync(folder)) if (!keep(name)) rmSync(join(folder, name));
};

const hasItsBytes = (folder: string, { file, size }: StoredObject) =>
  statSync(join(folder, file), { throwIfNoEntry: false })?.size === size;

type BucketOptions = { sequencer: Sequencer; files: Files; report: (damaged: string) => void };

type Sidecars = { objects: StoredObject[]; damaged: string[] };
