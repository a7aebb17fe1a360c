import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { median } from '../statistics.ts';

const ROUNDS = 15;
const REQUESTS = 200;
const CONNECTIONS = 4;

/**
 * Documents per second from the site, and from a bare server with the same reads: medians of rounds
 * that alternate, after one of each that only warms up.
 */
export const warmRates = async (environment: Record<string, string>, path: string) => {
  const servers = await Promise.all(['site', 'bare'].map((kind) => serve(kind, environment)));
  const rates: number[][] = servers.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [at, { url }] of servers.entries()) {
      const rate = await rateOf(`${url}${path}`);
      if (round > 0) rates[at]?.push(rate);
    }
  for (const { stop } of servers) stop();
  const [site = [], bare = []] = rates;
  return { site: median(site), bare: median(bare) };
};

const serve = async (kind: string, environment: Record<string, string>) => {
  const program = join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [program, kind], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const url of createInterface(child.stdout))
    return { url, stop: () => child.stdin.end() };
  throw new Error(`The server ${kind} did not start`);
};

const rateOf = async (url: string): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  const readers = Array.from({ length: CONNECTIONS }, async () => {
    for (let left = REQUESTS / CONNECTIONS; left > 0; left--) await read(url, agent);
  });
  await Promise.all(readers);
  agent.destroy();
  return (1000 * REQUESTS) / (performance.now() - begun);
};

const read = async (url: string, agent: Agent): Promise<void> => {
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(url, { agent }, resolve).on('error', reject);
  });
  await buffer(answer);
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`);
};
