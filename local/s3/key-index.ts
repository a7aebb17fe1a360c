/**
 * S3 lists keys in the order of their UTF-8 bytes, which is not the order of JavaScript strings. A
 * key is held as a string of one char per byte, so that plain string operations work on it.
 */
export const toBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
export const fromBytes = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');

/** Greater than every key with this prefix: UTF-8 never contains the byte 0xff. */
export const pastPrefix = (prefix: string) => `${prefix}\xff`;

/** The smallest string greater than this key. */
export const pastKey = (key: string) => `${key}\0`;

/** Values by key, in UTF-8 order. */
export const createKeyIndex = <T>(entries: [key: string, value: T][] = []) => {
  const values = new Map(entries.map(([key, value]) => [toBytes(key), value]));
  const order = [...values.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  const lowerBound = (bytes: string) => {
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((order[middle] ?? '') < bytes) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  return {
    get size() {
      return order.length;
    },
    get: (key: string) => values.get(toBytes(key)),
    /** The first entry at or after `bytes`. */
    seek: (bytes: string): { bytes: string; value: T } | undefined => {
      const found = order[lowerBound(bytes)] ?? '';
      const value = values.get(found);
      return value === undefined ? undefined : { bytes: found, value };
    },
    set: (key: string, value: T) => {
      const bytes = toBytes(key);
      if (!values.has(bytes)) order.splice(lowerBound(bytes), 0, bytes);
      values.set(bytes, value);
    },
    delete: (key: string) => {
      const bytes = toBytes(key);
      if (values.delete(bytes)) order.splice(lowerBound(bytes), 1);
    },
  };
};
export type KeyIndex<T> = ReturnType<typeof createKeyIndex<T>>;
