import { oneLine } from '../one-line.ts';

/** How the site answers through the edge. */
export type Probe = () => Promise<{ up: boolean; answer: string }>;

/** Milliseconds: longer than the API has. */
const TIMEOUT = 20_000;

/** Asks `/health`, which no cache keeps, as a reader would. */
export const openProbe =
  (site: string | undefined): Probe =>
  async () => {
    if (site === undefined) return { up: false, answer: 'there is no site to ask' };
    try {
      const response = await fetch(`${site}/health`, { signal: AbortSignal.timeout(TIMEOUT) });
      await response.body?.cancel();
      return { up: response.ok, answer: `status ${response.status}` };
    } catch (error) {
      return { up: false, answer: oneLine(error) };
    }
  };
