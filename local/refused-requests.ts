import type { Server, ServerResponse } from 'node:http';
import { ANSWER_HEADERS } from './answer-headers.ts';

/** Answers requests that Node refuses before the site sees them. */
export const answerRefused = (server: Server): void => {
  server.on('checkExpectation', (_, response: ServerResponse) => {
    const { headers, body } = problem(417);
    response.writeHead(417, headers).end(body);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status = STATUS_OF[error.code ?? ''] ?? 400;
    const { headers, body } = problem(status);
    const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${PROBLEMS[status][0]}\r\n${fields.join('')}\r\n${body}`);
  });
};

const PROBLEMS = {
  400: ['Bad request', 'This is no HTTP request.'],
  408: ['Request time-out', 'The request did not arrive in time. Send it again.'],
  417: ['Expectation failed', 'Send the request without Expect.'],
  431: ['Header fields too large', 'Send less than 16 kB of header fields.'],
} as const;
type Status = keyof typeof PROBLEMS;

const STATUS_OF: Partial<Record<string, Status>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const problem = (status: Status) => {
  const [title, detail] = PROBLEMS[status];
  const body = JSON.stringify({ status, title, detail });
  const headers = {
    'content-type': 'application/problem+json',
    'content-length': String(body.length),
    connection: 'close',
    ...Object.fromEntries(ANSWER_HEADERS),
  };
  return { headers, body };
};
