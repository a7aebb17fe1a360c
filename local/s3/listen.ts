import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// Longer than an SDK keeps a connection, so that the client is the one to close an idle one.
const KEEP_ALIVE_MS = 120_000;

/** A server on the loopback interface only. Rejects with the system's error: EADDRINUSE, … */
export const listen = async (port: number): Promise<{ server: Server; port: number }> => {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
};

export type Handle = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers requests with `handle`, which must not reject. The returned function closes every
 * connection and waits for running handlers, so that nothing is written afterwards.
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
