import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';

const MAX_SLUG_LENGTH = 60;
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A slug of the key for people, then 48 bits of a SHA-256, so that no two articles share an id. */
export const ARTICLE_ID = /^(?:[a-z0-9-]{1,60}-)?[0-9a-f]{12}$/;

/** Derived from the key alone, so that uploaders can compute it. */
export const articleId = (key: string): string => withSlug(key, createHash('sha256').update(key));

/**
 * Of an agency's item, derived from its provider and the agency's own id: the same whatever key a
 * version has. Hashed apart from keys, so that a key that is spelled like an agency's id is another
 * article. Up to version 0.5.0 the agency's id alone decided, as it does now without a provider.
 */
export const itemArticleId = (id: string, provider?: string): string => {
  const hash =
    provider === undefined
      ? createHmac('sha256', 'item').update(id)
      : createHmac('sha256', 'item of a provider').update(JSON.stringify([provider, id]));
  return withSlug(id.replace(UNTELLING_START, ''), hash);
};

/** The id of the n-th of several items under a key that have no id of their own. */
export const partArticleId = (key: string, part: number): string =>
  withSlug(key, createHmac('sha256', 'part').update(`${part} ${key}`));

const UNTELLING_START = /^(?:urn:newsml:|tag:|https?:\/\/)/i;

const withSlug = (name: string, hash: Hash | Hmac): string =>
  [slug(name), hash.digest('hex').slice(0, 12)].filter(Boolean).join('-');

const slug = (key: string): string =>
  key
    .replace(/\.(txt|md|html?)$/i, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-|-$/g, '');
