import type { Headers } from './s3-request.ts';

const SITES = ['same-origin', 'none'];

/**
 * Whether a browser sent this from another site: pages anywhere can reach a loopback port, and
 * by DNS rebinding under a host name of their own.
 */
export const isForeign = (headers: Headers, port: number) => {
  const { origin, 'sec-fetch-site': site } = headers;
  const own = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  return (
    (origin !== undefined && !own.includes(origin)) || (site !== undefined && !SITES.includes(site))
  );
};
