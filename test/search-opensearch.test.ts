import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openOpenSearchIndex } from '../shared/search/opensearch/open-opensearch-index.ts';
import { createSend } from '../shared/search/opensearch/opensearch-client.ts';
import { SearchUnavailable } from '../shared/search/search-index.ts';
import { asked, indexed, searchContract } from './support/search-contract.ts';

const endpoint = process.env.OPENSEARCH_URL;

if (endpoint)
  searchContract('OpenSearch', async () => {
    const send = createSend({ endpoint, timeout: 100_000 });
    const index = openOpenSearchIndex(send, { refresh: true });
    await index.clear();
    return { index };
  });
else test.skip('OpenSearch keeps the contract: set OPENSEARCH_URL (see CONTRIBUTING.md)', () => {});

const answering = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const openAt = (node: string, timeout = 100_000) =>
  openOpenSearchIndex(createSend({ endpoint: node, timeout }));

const json =
  (status: number, body: object): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

test('a sleeping engine is waking up, and is asked again later', async () => {
  const silent = openAt(await answering(() => {}), 50);
  await expect(silent.search(asked('Fähre'))).rejects.toMatchObject({
    name: 'SearchUnavailable',
    message: 'The search engine is waking up.',
    retryAfter: 10,
  });
  const busy = openAt(await answering(json(503, { message: 'no workers' })));
  await expect(busy.search(asked('Fähre'))).rejects.toThrow(SearchUnavailable);
  await expect(busy.put([indexed('a', ['Die Fähre fährt.'])])).rejects.toThrow(SearchUnavailable);
});

test('an engine out of reach is said to be, and a refusal is an error', async () => {
  await expect(openAt('http://127.0.0.1:1').search(asked('Fähre'))).rejects.toThrow('out of reach');
  const closed = openAt(await answering(json(403, { message: 'Forbidden' })));
  const failure: unknown = await closed.search(asked('Fähre')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(SearchUnavailable);
});

test('an index that was never filled has no hits', async () => {
  const empty = openAt(await answering(json(404, { error: 'index_not_found_exception' })));
  expect(await empty.search(asked('Fähre'))).toEqual({ hits: [] });
});

test('a document that is refused fails the batch, one that is out of date does not', async () => {
  const outcomes =
    (status: number): RequestListener =>
    (request, response) => {
      const item = { index: { _id: 'a', status, error: { type: 'some_exception' } } };
      const body = request.url?.includes('_mget') ? { docs: [] } : { items: [item] };
      json(200, body)(request, response);
    };
  const put = async (status: number) =>
    openAt(await answering(outcomes(status))).put([indexed('a', ['Die Fähre fährt.'])]);
  await put(409);
  await expect(put(429)).rejects.toThrow(SearchUnavailable);
  await expect(put(400)).rejects.toThrow('refused a document (400): {"type":"some_exception"}');
});

test('requests to AWS are signed for OpenSearch Serverless', async () => {
  const headers: (string | string[] | undefined)[] = [];
  const server = await answering((request, response) => {
    headers.push(request.headers.authorization, request.headers['x-amz-content-sha256']);
    json(200, { hits: { hits: [] } })(request, response);
  });
  const send = createSend({
    endpoint: server,
    region: 'eu-central-1',
    credentials: async () => ({ accessKeyId: 'AKID', secretAccessKey: 'secret' }),
    timeout: 100_000,
  });
  await openOpenSearchIndex(send).search(asked('Fähre'));
  expect(headers[0]).toMatch(/^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-central-1\/aoss\//);
  expect(headers[1]).toMatch(/^[0-9a-f]{64}$/);
});
