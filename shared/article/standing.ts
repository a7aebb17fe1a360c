import type { Manifest, Reason } from './manifest.ts';

/** The fields that decide whether readers may have an article. */
type Standing = Pick<Manifest, 'status' | 'reason' | 'embargo' | 'expires'>;

/** Whether an article is not yet to be seen. */
export const isEmbargoed = ({ embargo }: Pick<Standing, 'embargo'>, now: Date): boolean =>
  embargo !== undefined && now < new Date(embargo);

/** Why an article was withdrawn: by its agency, by its uploader, or because it expired. */
export const withdrawalOf = (
  { status, reason, expires }: Omit<Standing, 'embargo'>,
  now: Date,
): Reason | undefined => {
  if (status === 'withdrawn') return reason;
  return expires !== undefined && new Date(expires) <= now ? expired(expires) : undefined;
};

/**
 * Whether an article may be listed and served. The clock decides, not what a job has done by then: a
 * release or a withdrawal that comes late is not seen.
 */
export const isOpen = (standing: Standing, now: Date): boolean =>
  !isEmbargoed(standing, now) && withdrawalOf(standing, now) === undefined;

/** When an article took its place in the lists: when it was received, or released. */
export const listedAt = ({ received, embargo }: Pick<Manifest, 'received' | 'embargo'>): Date =>
  new Date(Math.max(Date.parse(received), embargo === undefined ? 0 : Date.parse(embargo)));

export const expired = (expires: string): Reason => ({
  code: 'expired',
  message: `This article could be read until ${expires}.`,
});
