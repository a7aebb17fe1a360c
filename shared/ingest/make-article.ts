import { germanSentences } from '../article/document.ts';
import { Rejection, Withdrawal } from '../article/errors.ts';
import type { Conditions, Manifest } from '../article/manifest.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { codePointsOf } from '../code-points.ts';
import type { Journal } from '../store/journal.ts';
import type { HeldLock } from '../store/lock.ts';
import { openWrittenMemory } from '../store/memory/written-memory.ts';
import { persistUntil } from '../store/persist.ts';
import type { UnreadableRights } from '../store/rights.ts';
import { mayAskModel, withoutRun } from './futile-runs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import type { IngestRun } from './open-editions.ts';
import { publishGerman } from './publish-german.ts';
import type { Rests } from './rest.ts';
import { rejected } from './revision.ts';
import { translateArticle } from './translate-article.ts';
import { unpack } from './unpack/unpack.ts';
import type { Upload } from './upload.ts';
import { withdraw } from './withdraw.ts';

type MakeOptions = HeldLock &
  IngestRun & {
    upload: Upload;
    item: UploadItem | undefined;
    conditions: Conditions | UnreadableRights;
    /** Called when the German can be read. */
    onGerman: () => Promise<void>;
    rests: () => Promise<Rests>;
  };

/**
 * Publishes the German and translates it. An upload that is no article is recorded as rejected or
 * withdrawn.
 *
 * @returns whether another run is to continue
 */
export const makeArticle = async (
  deps: IngestDeps,
  journal: Journal,
  { isHeld, upload, item, conditions, onGerman, rests, ...run }: MakeOptions,
): Promise<boolean> => {
  const { articles, now } = deps;
  const persist = persistUntil(run.until, deps);
  const mayAsk = mayAskModel(journal.manifest());
  const written = openWrittenMemory(articles, journal.manifest().id, { persist, mayAsk });
  let isAtDeepl = false;
  try {
    await unpack({ ...deps, isHeld }, upload);
    const { german, rawLength } = await publishGerman(deps, journal, {
      upload,
      item,
      conditions,
      written,
    });
    await onGerman();
    const cleanedOff = Math.max(0, rawLength - codePointsOf(germanSentences(german)));
    const left = await rests();
    isAtDeepl = true;
    return await translateArticle(deps, journal, german, { cleanedOff, rests: left, ...run });
  } catch (error) {
    if (error instanceof Withdrawal) await withdraw(articles, journal, reasonOf(error), now());
    else if (error instanceof Rejection) {
      const reason = reasonOf(error);
      await journal.record((manifest) => rejected(manifest, now(), reason));
    } else {
      if (!isAtDeepl && !written.isOwed()) await journal.record(withoutThisRun).catch(() => {});
      throw error;
    }
    return false;
  }
};

const reasonOf = <Code>({ code, message }: { code: Code; message: string }) => ({ code, message });

const withoutThisRun = (manifest: Manifest): Manifest => ({
  ...manifest,
  futile: withoutRun(manifest),
});
