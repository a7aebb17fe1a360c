export type OpenSearchRequest = {
  method: 'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT';
  path: string;
  body?: Record<string, unknown>;
  /** Lines of JSON. */
  bulkBody?: string;
  querystring?: Record<string, string>;
};

/**
 * Sends a request and resolves to the body of the answer, for `HEAD` to whether there is something.
 * Rejects with the errors of OpenSearch's client.
 */
export type SendToOpenSearch = (request: OpenSearchRequest) => Promise<unknown>;
