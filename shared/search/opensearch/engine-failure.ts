import { errors } from '@opensearch-project/opensearch';
import { SearchUnavailable } from '../search-index.ts';

/** Seconds. A collection of OpenSearch Serverless that has been idle takes 10 to 30 to wake up. */
export const WAKING_TIME = 10;

/** Statuses of a server that will answer later. */
const LATER = new Set([429, 502, 503, 504]);

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

const laterReason = (error: unknown): string | undefined => {
  if (error instanceof errors.TimeoutError) return 'The search engine is waking up.';
  if (error instanceof errors.ResponseError)
    return isLater(error.statusCode) ? 'The search engine is waking up.' : undefined;
  if (error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError)
    return 'The search engine is out of reach.';
  return undefined;
};

export const isLater = (status: number | undefined): boolean =>
  status !== undefined && LATER.has(status);
