import { AccessKey, hashOf, newKey } from '../../shared/store/access-keys.ts';
import { StartError } from '../start-error.ts';
import type { KeyStore } from './key-store.ts';

/** Adds a key and returns it: it is shown this once. @throws StartError */
export const addKey = async (
  store: KeyStore,
  { name, role }: { name: string; role: string },
  now: Date,
): Promise<string> => {
  const key = newKey();
  const parsed = AccessKey.safeParse({ name, role, hash: hashOf(key), added: now.toISOString() });
  if (!parsed.success) throw new StartError(WRONG_KEY);
  if (await named(store, name)) throw new StartError(`There is a key of ${name}; revoke it first`);
  await store.add(parsed.data);
  return key;
};

/** @throws StartError */
export const revokeKey = async (store: KeyStore, name: string): Promise<void> => {
  const key = await named(store, name);
  if (!key) throw new StartError(`There is no key of ${name}`);
  await store.remove(key);
};

/** Lines to show: nothing that a key or a hash could be found by. */
export const listKeys = async (store: KeyStore): Promise<string[]> =>
  (await store.list())
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, role, added }) => `${name}  ${role}  since ${added.slice(0, 10)}`);

const named = async (store: KeyStore, name: string) =>
  (await store.list()).find((key) => key.name === name);

const WRONG_KEY =
  'A name has at most 40 letters, digits, dots, hyphens and underscores; a role is reader or operator';
