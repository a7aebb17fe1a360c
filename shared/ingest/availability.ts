import { isDeepStrictEqual } from 'node:util';
import { Withdrawal } from '../article/errors.ts';
import type { Conditions, Manifest } from '../article/manifest.ts';
import { expired } from '../article/standing.ts';
import { type StatedInstants, statedInstants } from '../clean/stated-instants.ts';
import type { Rights } from '../store/rights.ts';
import type { Upload } from './upload.ts';

const DAY = 86_400_000;

/** From when and until when an article is served, and how much of it. */
export type Availability = Pick<Manifest, 'embargo' | 'expires' | 'serve'>;

type Sources = {
  /** The instants that the article states. */
  stated: StatedInstants | undefined;
  upload: Pick<Upload, 'modified'>;
  conditions: Conditions;
};

export const conditionsOf = (
  { metadata: { embargo, expires } = {} }: Pick<Upload, 'metadata'>,
  { days, serve }: Rights,
): Conditions => ({
  ...(embargo && { embargo }),
  ...(expires && { expires }),
  ...(days && { days }),
  ...(serve && serve !== 'full' && { serve }),
});

/** Version 0.5.0 noted none: then those count as known that the article may have been begun under. */
export const areKnown = (
  conditions: Conditions,
  { conditions: known, embargo, expires, serve }: Manifest,
): boolean =>
  known
    ? isDeepStrictEqual(conditions, known)
    : conditions.serve === serve &&
      (embargo !== undefined || conditions.embargo === undefined) &&
      (expires !== undefined || (conditions.expires ?? conditions.days) === undefined);

/**
 * What the article, its uploader (`x-amz-meta-embargo`, `x-amz-meta-expires`) and the rights say
 * together: the later embargo, the earlier expiry.
 *
 * An embargo in the past is none. One that a later version has lifted ended now, and one that has
 * ended is kept: it says when the article took its place in the lists.
 *
 * @throws Withdrawal for an embargo without an end, and for what has expired; Rejection
 */
export const availabilityOf = (
  { stated = {}, upload, conditions }: Sources,
  before: Pick<Manifest, 'embargo'>,
  now: Date,
): Availability => {
  const { embargo, expires, days, serve } = conditions;
  const all = [stated, { embargo, expires }].map((each) => statedInstants(each, upload.modified));
  const end = earliest([
    ...all.map((each) => each.expires),
    days === undefined ? undefined : new Date(upload.modified.getTime() + days * DAY).toISOString(),
  ]);
  if (end !== undefined && new Date(end) <= now)
    throw new Withdrawal('expired', expired(end).message);
  return {
    embargo: embargoAfter(
      before.embargo,
      latest(all.map((each) => each.embargo)),
      now.toISOString(),
    ),
    expires: end,
    serve,
  };
};

const embargoAfter = (
  before: string | undefined,
  embargo: string | undefined,
  now: string,
): string | undefined => {
  if (embargo !== undefined && embargo > now) return embargo;
  return before !== undefined && before > now ? now : before;
};

/** ISO 8601 in UTC sorts by time. */
const inOrder = (instants: (string | undefined)[]): string[] =>
  instants.filter((instant) => instant !== undefined).sort();

const earliest = (instants: (string | undefined)[]) => inOrder(instants)[0];
const latest = (instants: (string | undefined)[]) => inOrder(instants).at(-1);
