import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { addKey, revokeKey } from '../keys/change-keys.ts';
import { StartError } from '../start-error.ts';
import type { DeployedStage } from './deployed-stage.ts';
import { openStageKeyStore } from './stage-key-store.ts';

/**
 * A change reaches every edge within seconds, and a new distribution's name everybody within
 * minutes.
 */
const MAX_WAIT_MS = 5 * 60_000;
const POLL_MS = 2_000;

/** Calls `use` with an operator's key that is revoked after it. */
export const withTemporaryKey = async <T>(
  stage: DeployedStage,
  use: (key: string) => Promise<T>,
): Promise<T> => {
  const store = openStageKeyStore(stage);
  const name = `check-${randomUUID().slice(0, 8)}`;
  const key = await addKey(store, { name, role: 'operator' }, new Date());
  try {
    await waitForKey(stage.outputs.Url, key);
    return await use(key);
  } finally {
    await revokeKey(store, name);
  }
};

/** Waits until the site knows an operator's key. @throws StartError */
export const waitForKey = async (site: string, key: string, patience = MAX_WAIT_MS) => {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask(`${site}/v1/operator/usage`, key);
    if (answer === 200) return;
    if (Date.now() >= until)
      throw new StartError(`${site} does not take a new key (${answer}); see npm run verify`);
    await setTimeout(POLL_MS);
  }
};

const ask = async (url: string, key: string): Promise<number | string> => {
  try {
    const headers = { authorization: `Bearer ${key}` };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
