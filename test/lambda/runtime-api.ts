import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMPILE_CACHE } from '../support/process.ts';

const TIMEOUT = 120_000;

type Invocation = {
  event: unknown;
  /** Milliseconds that the function has. */
  timeout: number;
  resolve(result: unknown): void;
  reject(error: Error): void;
};

/** Lambda's runtime API for one function, and the function's asset as a process against it. */
export const startFunction = async (asset: string, environment: Record<string, string>) => {
  const queue: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let poll: ServerResponse | undefined;

  const hand = () => {
    const [invocation] = queue;
    if (!poll || !invocation) return;
    queue.shift();
    const id = crypto.randomUUID();
    running.set(id, invocation);
    poll.setHeader('lambda-runtime-aws-request-id', id);
    poll.setHeader('lambda-runtime-deadline-ms', String(Date.now() + invocation.timeout));
    setTimeout(() => fail(new Error('Task timed out'), id), invocation.timeout).unref();
    poll.end(JSON.stringify(invocation.event));
    poll = undefined;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [, id = '', outcome = ''] =
      /\/(?:invocation\/([^/]+)|init)\/(response|error)$/.exec(request.url ?? '') ?? [];
    if (request.method === 'GET') {
      poll = response;
      return hand();
    }
    const body = JSON.parse(await text(request));
    response.writeHead(202).end();
    if (outcome === 'response') running.get(id)?.resolve(body);
    else fail(new Error(`${body.errorType}: ${body.errorMessage}`), id);
  };

  const fail = (error: Error, id: string) => {
    const invocation = running.get(id);
    if (invocation) return invocation.reject(error);
    for (const each of [...queue.splice(0), ...running.values()]) each.reject(error);
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const child = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.ts'), asset], {
    env: {
      PATH: process.env.PATH,
      ...COMPILE_CACHE,
      LAMBDA_TASK_ROOT: asset,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      ...environment,
    },
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => log.push(chunk));
  }
  child.on('exit', (code) => fail(new Error(`The function ended (${code}): ${log.join('')}`), ''));

  return {
    log: () => log.join(''),
    invoke: (event: unknown, timeout = TIMEOUT) =>
      new Promise<unknown>((resolve, reject) => {
        queue.push({ event, timeout, resolve, reject });
        hand();
      }),
    stop: async () => {
      child.removeAllListeners('exit');
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }
      server.close();
      server.closeAllConnections();
    },
  };
};
