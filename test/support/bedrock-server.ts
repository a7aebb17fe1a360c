import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import * as z from 'zod';

export const ACCESS_KEY = 'AKIDEXAMPLE';
export const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

/** As much of a Converse request as the server insists on. */
const ConverseRequest = z.strictObject({
  system: z.array(z.strictObject({ text: z.string() })),
  messages: z.tuple([
    z.strictObject({
      role: z.literal('user'),
      content: z.tuple([z.strictObject({ text: z.string().min(1) })]),
    }),
  ]),
  inferenceConfig: z.strictObject({ maxTokens: z.int().positive() }),
  toolConfig: z.strictObject({
    tools: z.tuple([
      z.strictObject({
        toolSpec: z.strictObject({
          name: z.string().regex(/^[\w-]{1,64}$/),
          description: z.string().min(1),
          inputSchema: z.strictObject({
            json: z.strictObject({
              type: z.literal('object'),
              properties: z.record(z.string(), z.unknown()),
              required: z.array(z.string()),
            }),
          }),
        }),
      }),
    ]),
    toolChoice: z.strictObject({ tool: z.strictObject({ name: z.string() }) }),
  }),
});
export type ConverseRequest = z.infer<typeof ConverseRequest>;

export type Reply = { status?: number; errorType?: string; location?: string; body: unknown };
/** `hang`: never answers. `hang up`: closes the connection. */
type Replies = (request: ConverseRequest, count: number) => Reply | 'hang' | 'hang up';

/** A Converse response in which the model calls the tool of the request. */
export const toolUse = (input: unknown, stopReason = 'tool_use'): Reply => ({
  body: {
    output: {
      message: {
        role: 'assistant',
        content: [
          { text: 'Hier ist die Zusammenfassung.' },
          { toolUse: { toolUseId: 'tooluse_1', name: 'give_summary', input } },
        ],
      },
    },
    stopReason,
    usage: { inputTokens: 812, outputTokens: 133, totalTokens: 945 },
    metrics: { latencyMs: 1 },
  },
});

/** Bedrock's runtime as far as `Converse` goes: it verifies the signature and answers as told. */
export const startBedrock = async (replies: Replies) => {
  const seen: { path: string; request: ConverseRequest }[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const reply = isSigned(incoming, body)
      ? answer(incoming.url ?? '', body)
      : { status: 403, errorType: 'InvalidSignatureException', body: { message: 'signature' } };
    if (reply === 'hang') return;
    if (reply === 'hang up') return void incoming.socket.destroy();
    response.writeHead(reply.status ?? 200, {
      'content-type': 'application/json',
      ...(reply.errorType && { 'x-amzn-errortype': `${reply.errorType}:http://internal/` }),
      ...(reply.location && { location: reply.location }),
    });
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  });
  const answer = (path: string, body: string) => {
    const parsed = ConverseRequest.safeParse(JSON.parse(body));
    if (!parsed.success)
      return { status: 400, errorType: 'ValidationException', body: { message: 'request' } };
    seen.push({ path, request: parsed.data });
    return replies(parsed.data, seen.length);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;

/** Signature Version 4 anew, from its description in the IAM user guide. */
const isSigned = ({ headers, method, url }: IncomingMessage, body: string): boolean => {
  const found = AUTHORIZATION.exec(headers.authorization ?? '');
  const [, key, day = '', region = '', service = '', signed = '', signature] = found ?? [];
  const names = signed.split(';');
  const canonical = [
    method,
    (url ?? '').split('/').map(encodeURIComponent).join('/'),
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    signed,
    sha256(body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const signingKey = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${SECRET_KEY}`,
  );
  return (
    key === ACCESS_KEY &&
    service === 'bedrock' &&
    ['host', 'x-amz-date'].every((name) => names.includes(name)) &&
    signature === createHmac('sha256', signingKey).update(toSign).digest('hex')
  );
};

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');
