import { Withdrawal } from '../article/errors.ts';
import type { Manifest } from '../article/manifest.ts';
import { expired } from '../article/standing.ts';
import { type StatedInstants, statedInstants } from '../clean/stated-instants.ts';
import type { Rights } from '../store/rights.ts';
import type { Upload } from './upload.ts';

const DAY = 86_400_000;

/** From when, until when and how much of an article is served. */
export type Availability = Pick<Manifest, 'embargo' | 'expires' | 'serve'>;

type Sources = {
  /** As the article says itself. */
  stated: StatedInstants | undefined;
  upload: Pick<Upload, 'modified' | 'metadata'>;
  rights: Rights;
};

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
  { stated = {}, upload, rights }: Sources,
  before: Pick<Manifest, 'embargo'>,
  now: Date,
): Availability => {
  const { embargo, expires } = upload.metadata ?? {};
  const all = [stated, { embargo, expires }].map((each) => statedInstants(each, now));
  const end = earliest([
    ...all.map((each) => each.expires),
    rights.days === undefined
      ? undefined
      : new Date(upload.modified.getTime() + rights.days * DAY).toISOString(),
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
    serve: rights.serve === 'full' ? undefined : rights.serve,
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

/** In ISO 8601 and UTC the order of texts is that of time. */
const inOrder = (instants: (string | undefined)[]): string[] =>
  instants.filter((instant) => instant !== undefined).sort();

const earliest = (instants: (string | undefined)[]) => inOrder(instants)[0];
const latest = (instants: (string | undefined)[]) => inOrder(instants).at(-1);
