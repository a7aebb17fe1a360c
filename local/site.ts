import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../shared/api/app.ts';
import type { Price } from '../shared/api/usage-routes.ts';
import type { Bucket } from '../shared/store/bucket.ts';

/** Serves the site and the API on this machine. @throws the system's error for a port that is taken */
export const startSite = async (articles: Bucket, port: number, price?: Price) => {
  const server = createAdaptorServer({ fetch: createApp(articles, price).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
