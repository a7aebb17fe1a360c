import { createHash } from 'node:crypto';
import * as z from 'zod';

const MAX_SLUG_LENGTH = 60;
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A slug of the key for people, then 48 bits of its SHA-256, so that no two keys share an id. */
export const ArticleId = z
  .string()
  .regex(/^(?:[a-z0-9-]{1,60}-)?[0-9a-f]{12}$/, 'not an article id');

/** Derived from the key alone: whoever uploads can tell where to look. */
export const articleId = (key: string): string =>
  [slug(key), createHash('sha256').update(key).digest('hex').slice(0, 12)]
    .filter(Boolean)
    .join('-');

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
