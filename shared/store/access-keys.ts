import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** The stored form of an access key: its hash, never the key. */
export const AccessKey = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,39}$/i),
  role: z.enum(['reader', 'operator']),
  /** SHA-256 in hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  added: z.iso.datetime(),
});
export type AccessKey = z.infer<typeof AccessKey>;

/** `config/keys.json`: a list, so that no message about a damaged file has a hash in it. */
export const AccessKeys = z.array(AccessKey);
export type AccessKeys = z.infer<typeof AccessKeys>;

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const KEY_BYTES = 24;

/**
 * 192 random bits, so that a key cannot be found by its hash. The start lets secret scanners recognise
 * one.
 */
export const newKey = (): string => `presseschau_${randomBytes(KEY_BYTES).toString('base64url')}`;
