import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { UPLOAD_EXPIRY } from './object-keys.ts';
import type { ExpiryRule } from './s3/s3-requests.ts';

const DAY = 86_400_000;
/** Milliseconds that S3 may take to remove what has expired under a rule that is gone since. */
const MAX_LAG = 2 * DAY;
/** Without a look for so long, rules may have come and gone unseen. */
const MAX_GAP = 3 * DAY;

/** Between two looks that are noted, if nothing has changed. */
const MIN_PAUSE = 3_600_000;

const Seen = z.object({
  prefix: z.string(),
  days: z.number().optional(),
  on: z.iso.datetime().optional(),
  /** When it was found to be gone. */
  ended: z.iso.datetime().optional(),
});
type Seen = z.infer<typeof Seen>;

/** Which rules of the uploads bucket were seen since when, without a longer gap. */
const UploadExpiry = z.object({
  bucket: z.string(),
  since: z.iso.datetime(),
  looked: z.iso.datetime(),
  rules: z.array(Seen),
});
type UploadExpiry = z.infer<typeof UploadExpiry>;

type Upload = { key: string; modified: string };

/**
 * Notes the rules by which uploads expire now.
 *
 * @returns whether somebody must have removed an upload that is missing: no rule has let it expire in
 * all its time, for which the rules are known
 */
export const noteUploadExpiry = async (
  { uploads, articles }: { uploads: Bucket; articles: Bucket },
  stated: ExpiryRule[],
  now: Date,
): Promise<(missing: Upload) => boolean> => {
  const before = await getReadable(articles, UPLOAD_EXPIRY, UploadExpiry);
  const known = before && isGoingOn(before, uploads, now) ? before : undefined;
  const current = stated.map(seen);
  const same = (one: Seen) => (other: Seen) =>
    one.prefix === other.prefix && one.days === other.days && one.on === other.on;
  const ended = (known?.rules ?? [])
    .filter((rule) => !current.some(same(rule)))
    .map((rule) => ({ ...rule, ended: rule.ended ?? now.toISOString() }));
  const expiry: UploadExpiry = {
    bucket: uploads.name,
    since: known?.since ?? now.toISOString(),
    looked: now.toISOString(),
    rules: [...current, ...ended],
  };
  if (!known || !isDeepStrictEqual(known.rules, expiry.rules) || isOld(known, now))
    await putJson(articles, UPLOAD_EXPIRY, expiry);
  return (upload) =>
    Date.parse(upload.modified) >= Date.parse(expiry.since) &&
    !expiry.rules.some((rule) => mayHaveRemoved(rule, upload, now));
};

const seen = ({ prefix, days, on }: ExpiryRule): Seen => ({
  prefix,
  ...(days !== undefined && { days }),
  ...(on && { on: on.toISOString() }),
});

const isGoingOn = ({ bucket, looked }: UploadExpiry, uploads: Bucket, now: Date): boolean =>
  bucket === uploads.name && now.getTime() - Date.parse(looked) <= MAX_GAP;

const isOld = ({ looked }: UploadExpiry, now: Date): boolean =>
  now.getTime() - Date.parse(looked) >= MIN_PAUSE;

/** S3 counts whole days: it removes nothing earlier, and may be late. */
const mayHaveRemoved = (
  { prefix, days, on, ended }: Seen,
  { key, modified }: Upload,
  now: Date,
): boolean => {
  if (!key.startsWith(prefix)) return false;
  const last = ended === undefined ? now.getTime() : Date.parse(ended) + MAX_LAG;
  const due = days === undefined ? Date.parse(on ?? modified) : Date.parse(modified) + days * DAY;
  return due <= last;
};
