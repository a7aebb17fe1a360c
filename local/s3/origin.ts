import type { Headers } from './s3-request.ts';

const SITES = ['same-origin', 'none'];

/**
 * Whether a browser sent this from another site: any web page can reach a loopback port, and with
 * DNS rebinding even under its own host name.
 */
export const isForeign = (headers: Headers, port: number) => {
  const { origin, 'sec-fetch-site': site } = headers;
  const own = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  return (
    (origin !== undefined && !own.includes(origin)) || (site !== undefined && !SITES.includes(site))
  );
};
