import { SearchUnavailable } from '../search-index.ts';

/** Seconds. A collection of OpenSearch Serverless that has been idle takes 10 to 30 to wake up. */
export const WAKING_TIME = 10;

/** Statuses of a server that will answer later. */
const LATER = new Set([429, 502, 503, 504]);

export const isLater = (status: number | undefined): boolean =>
  status !== undefined && LATER.has(status);

/** The status that the engine refused a request with. */
export const refusedWith = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

/** @throws SearchUnavailable in place of an engine's errors that mean: ask again later */
export const withoutReach = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    const reason = laterReason(cause);
    if (reason === undefined) throw cause;
    throw new SearchUnavailable(reason, { retryAfter: WAKING_TIME, cause });
  }
};

/** Errors are recognised by name, since the client is loaded separately. */
const laterReason = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError' || isLater(refusedWith(error)))
    return 'The search engine is waking up.';
  if (error.name === 'ConnectionError' || error.name === 'NoLivingConnectionsError')
    return 'The search engine is out of reach.';
  return undefined;
};
