import { getRequestListener } from '@hono/node-server';
import { createApp } from '../shared/api/app.ts';
import type { Price } from '../shared/api/operator-routes.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { attach, listen } from './s3/listen.ts';

/** Serves the site and the API on this machine. @throws the system's error if the port is taken */
export const startSite = async (
  articles: Bucket,
  port: number,
  price: Price,
  isReadThrough = false,
) => {
  const { fetch } = createApp(articles, price, isReadThrough);
  const { server, port: bound } = await listen(port);
  return { url: `http://127.0.0.1:${bound}`, close: attach(server, getRequestListener(fetch)) };
};
