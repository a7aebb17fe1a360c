import type { Bucket } from '../../shared/store/bucket.ts';

type Around = <T>(request: () => Promise<T>) => Promise<T>;

/** The bucket with something done around each request. */
export const aroundRequests = (
  { name, head, get, put, remove, list }: Bucket,
  around: Around,
): Bucket => {
  const wrapped =
    <A extends unknown[], T>(request: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      around(() => request(...args));
  return {
    name,
    head: wrapped(head),
    get: wrapped(get),
    put: wrapped(put),
    remove: wrapped(remove),
    list: wrapped(list),
  };
};
