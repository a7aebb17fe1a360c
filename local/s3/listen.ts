import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// Longer than an SDK keeps a connection, so that it is the client that lets go of an idle one.
const KEEP_ALIVE = 120_000;

/** A server on the loopback interface alone. Rejects with the error of the system: EADDRINUSE, … */
export const listen = async (port: number): Promise<{ server: Server; port: number }> => {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
};

export type Handle = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Lets `handle`, which must not reject, answer requests. The function returned ends every
 * connection and waits for what is being handled, so that nothing is written after it.
 */
export const attach = (server: Server, handle: Handle): (() => Promise<void>) => {
  const running = new Set<Promise<void>>();
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    const handled = handle(message, response).finally(() => running.delete(handled));
    running.add(handled);
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await Promise.all([closed, ...running]);
  };
};
