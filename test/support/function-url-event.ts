/** The event of a function URL for a GET of a path. */
export const functionUrlEvent = (path: string) => ({
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'example.org' },
  requestContext: { domainName: 'example.org', http: { method: 'GET', path } },
  isBase64Encoded: false,
});
