import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

const Body = z.object({ article: z.string(), sentence: z.string(), revision: z.int() });

/**
 * As much of OpenSearch as a run of the feed and a search need: whatever is asked, it has found all
 * sentences.
 */
export const startSearchCollection = async () => {
  const requests: { line: string; authorization: string }[] = [];
  const sentences: z.infer<typeof Body>[] = [];

  const write = (lines: string[]) => {
    const items: object[] = [];
    for (const [at, line] of lines.entries()) {
      const action = JSON.parse(line) as { index?: { _id: string; _index: string } };
      if (!action.index) continue;
      const { _id, _index } = action.index;
      if (_index.startsWith('sentences'))
        sentences.push(Body.parse(JSON.parse(lines[at + 1] ?? '')));
      items.push({ index: { _id, status: 201 } });
    }
    return { items };
  };

  const answer = ({ method, url = '' }: IncomingMessage, body: string): object | undefined => {
    if (method === 'HEAD') return undefined;
    if (url.startsWith('/_bulk')) return write(body.trim().split('\n'));
    if (url.endsWith('/_mget')) return { docs: [] };
    if (url.endsWith('/_search'))
      return { hits: { hits: sentences.map((_source) => ({ _source, sort: [1, 1, 'a', 1] })) } };
    return { acknowledged: true };
  };

  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({ line: `${method} ${url}`, authorization: headers.authorization ?? '' });
    const found = answer(request, Buffer.concat(await request.toArray()).toString());
    response
      .writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
      .end(found && JSON.stringify(found));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
