import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

const Request = z.object({ Name: z.string(), WithDecryption: z.literal(true) });

/** As much of SSM as reads a SecureString: AWS JSON 1.1, `GetParameter`. */
export const startParameterStore = async (parameters: Record<string, string>) => {
  const server = createServer(async (request, response) => {
    const { Name } = Request.parse(await json(request));
    const Value = parameters[Name];
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    if (request.headers['x-amz-target'] === 'AmazonSSM.GetParameter' && Value !== undefined) {
      response.end(JSON.stringify({ Parameter: { Name, Type: 'SecureString', Value } }));
    } else response.writeHead(400).end(JSON.stringify({ __type: 'ParameterNotFound' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
