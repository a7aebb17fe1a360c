import type { AccessKey } from '../../shared/store/access-keys.ts';

/** Where a home looks up access keys. */
export interface KeyStore {
  list(): Promise<AccessKey[]>;
  add(key: AccessKey): Promise<void>;
  remove(key: AccessKey): Promise<void>;
}
