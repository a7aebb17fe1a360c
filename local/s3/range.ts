import { S3Error } from './s3-error.ts';

/** Byte offsets, both inclusive. */
export type Range = { start: number; end: number };

/**
 * The range in a `Range` header. As in S3, a malformed header or one with several ranges is
 * ignored.
 *
 * @throws S3Error InvalidRange
 */
export const parseRange = (header: string | undefined, size: number): Range | undefined => {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first, last] = parts ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < start) return undefined;
  if (start >= size || (!first && Number(last) === 0)) throw new S3Error('InvalidRange');
  return { start, end };
};
