import { setTimeout as wait } from 'node:timers/promises';

/** Injectable clock and randomness. */
export type Patience = {
  sleep: (milliseconds: number) => Promise<unknown>;
  /** At least 0 and below 1. */
  random: () => number;
};

export const patience: Patience = {
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
};

export const MAX_ATTEMPTS = 5;
const FIRST_PAUSE = 1_000;
const MAX_PAUSE = 16_000;

/**
 * Milliseconds to wait after the n-th attempt failed: random, up to an exponentially growing bound
 * ("full jitter", M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015).
 */
export const fullJitter = (attempt: number, random: () => number): number =>
  Math.floor(random() * Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)));

/**
 * Retries while `mayReplay` agrees to retry after the n-th attempt's error, up to `MAX_ATTEMPTS`.
 *
 * @throws the last attempt's error
 */
export const replay = async <Answer>(
  send: () => Promise<Answer>,
  mayReplay: (error: unknown, attempt: number) => boolean,
  { sleep = patience.sleep, random = patience.random }: Partial<Patience> = {},
): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !mayReplay(error, attempt)) throw error;
      await sleep(fullJitter(attempt, random));
    }
  }
};
