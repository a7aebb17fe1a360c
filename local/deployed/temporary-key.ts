import { randomUUID } from 'node:crypto';
import { addKey, revokeKey } from '../keys/change-keys.ts';
import type { DeployedStage } from './deployed-stage.ts';
import { openStageKeyStore } from './stage-key-store.ts';

/** Calls `use` with an operator's key that is revoked after it. */
export const withTemporaryKey = async <T>(
  stage: DeployedStage,
  use: (key: string) => Promise<T>,
): Promise<T> => {
  const store = openStageKeyStore(stage);
  const name = `check-${randomUUID().slice(0, 8)}`;
  const key = await addKey(store, { name, role: 'operator' }, new Date());
  try {
    return await use(key);
  } finally {
    await revokeKey(store, name);
  }
};
