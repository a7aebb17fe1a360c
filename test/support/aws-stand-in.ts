import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { attach, listen } from '../../local/s3/listen.ts';

/** An answer as JSON, or the name of an error. */
type Answer = object | string;

/** By operation; an operation without one fails. Each gets what it was asked. */
export type Answers = Record<string, (input: Record<string, unknown>) => Answer>;

/** Speaks the protocols of AWS's control planes as far as a few operations need them. */
export const startAws = async (answers: Answers) => {
  const asked: { operation: string; input: Record<string, unknown> }[] = [];
  const { server, port } = await listen(0);
  const url = `http://127.0.0.1:${port}`;
  const close = attach(server, async (request, response) => {
    const { operation, input, isQuery } = await read(request);
    asked.push({ operation, input });
    const answer = answers[operation]?.(input) ?? 'AccessDenied';
    const failed = typeof answer === 'string';
    response.writeHead(failed ? 400 : 200, {
      'content-type': isQuery ? 'text/xml' : 'application/x-amz-json-1.0',
      ...(failed && { 'x-amzn-errortype': answer }),
      // The log of a Lambda invocation is a header.
      ...(typeof answer === 'object' &&
        'log' in answer && { 'x-amz-log-result': String(answer.log) }),
    });
    if (isQuery)
      response.end(failed ? xmlError(answer) : xmlOf(operation, answer).replaceAll(QUEUES, url));
    else response.end(JSON.stringify(failed ? { __type: answer, message: answer } : answer));
  });
  onTestFinished(close);
  return { asked, environment: environmentFor(url) };
};

/** Queues are asked at their own address: in an answer this one becomes the stand-in's. */
export const QUEUES = 'https://sqs.example';

const environmentFor = (url: string) => ({
  AWS_ENDPOINT_URL: url,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: 'eu-central-1',
  AWS_MAX_ATTEMPTS: '1',
});

/** The query protocol names its operation in the body, JSON in a header, REST by its path. */
const read = async (request: IncomingMessage) => {
  const body = await text(request);
  const target = request.headers['x-amz-target'];
  const url = request.url ?? '';
  if (typeof target === 'string')
    return { operation: target.split('.')[1] ?? '', input: JSON.parse(body), isQuery: false };
  if (url.includes('/account-settings'))
    return { operation: 'GetAccountSettings', input: {}, isQuery: false };
  if (url.includes('/invocations')) {
    const input = { FunctionName: url.split('/')[3], Payload: JSON.parse(body) };
    return { operation: 'Invoke', input, isQuery: false };
  }
  const input = Object.fromEntries(new URLSearchParams(body));
  return { operation: input.Action ?? '', input, isQuery: true };
};

const xmlOf = (operation: string, answer: object): string =>
  `<${operation}Response><${operation}Result>${xml(answer)}</${operation}Result></${operation}Response>`;

const xml = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((each) => `<member>${xml(each)}</member>`).join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `<${name}>${xml(each)}</${name}>`)
      .join('');
  return String(value);
};

const xmlError = (code: string): string =>
  `<ErrorResponse><Error><Code>ValidationError</Code><Message>${code}</Message></Error></ErrorResponse>`;
