import { fromBytes, type KeyIndex, pastKey, pastPrefix, toBytes } from './key-index.ts';

type ObjectListQuery = {
  prefix: string;
  delimiter: string;
  /** Where to start, in the byte form of `key-index.ts`. */
  from: string;
  maxKeys: number;
};

export type ObjectPage<T> = {
  objects: T[];
  commonPrefixes: string[];
  /** The last key or common prefix on the page, if more follow. */
  last?: string;
  /** Where the next page starts, if there is one. */
  next?: string;
};

/** One page of a listing, at the cost of that page: keys under a common prefix are skipped. */
export const objectPage = <T>(index: KeyIndex<T>, query: ObjectListQuery): ObjectPage<T> => {
  const [prefix, delimiter] = [toBytes(query.prefix), toBytes(query.delimiter)];
  const page: ObjectPage<T> = { objects: [], commonPrefixes: [] };
  let from = query.from > prefix ? query.from : prefix;
  let last = '';
  if (query.maxKeys === 0) return page;
  for (;;) {
    const entry = index.seek(from);
    if (!entry?.bytes.startsWith(prefix)) return page;
    if (page.objects.length + page.commonPrefixes.length === query.maxKeys)
      return { ...page, last: fromBytes(last), next: from };
    const group = commonPrefixOf(entry.bytes, prefix, delimiter);
    if (group === undefined) page.objects.push(entry.value);
    else page.commonPrefixes.push(fromBytes(group));
    last = group ?? entry.bytes;
    from = group === undefined ? pastKey(last) : pastPrefix(last);
  }
};

/** Where a listing continues after `key`; after a common prefix, past every key under it. */
export const startAfter = (key: string, delimiter: string) =>
  delimiter && key.endsWith(delimiter) ? pastPrefix(toBytes(key)) : pastKey(toBytes(key));

export const toToken = (from: string) => Buffer.from(from, 'latin1').toString('base64url');

/** The inverse of `toToken`; undefined if `token` is not one. */
export const fromToken = (token: string) => {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === token
    ? bytes.toString('latin1')
    : undefined;
};

/** The part of a key up to the first delimiter after the prefix. */
const commonPrefixOf = (bytes: string, prefix: string, delimiter: string) => {
  const at = delimiter ? bytes.indexOf(delimiter, prefix.length) : -1;
  return at < 0 ? undefined : bytes.slice(0, at + delimiter.length);
};
