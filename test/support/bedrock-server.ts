import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { onTestFinished } from 'vitest';
import * as z from 'zod';

export const ACCESS_KEY = 'AKIDEXAMPLE';
export const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

/** The Converse request that the server requires. */
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
type ConverseRequest = z.infer<typeof ConverseRequest>;

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

/**
 * The Converse API of Bedrock's runtime. It verifies signatures and gives the replies it is passed.
 */
export const startBedrock = async (replies: Replies) => {
  const seen: { path: string; request: ConverseRequest }[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const reply = (await isSigned(incoming, body))
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

/** Whether signing the request again, with the secret of the key that it names, gives the same. */
const isSigned = async ({ headers, method = '', url = '' }: IncomingMessage, body: string) => {
  const { authorization = '', host = '' } = headers;
  const names = /SignedHeaders=([\w;-]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const signer = new SignatureV4({
    service: 'bedrock',
    region: /Credential=[^/]+\/\d{8}\/([\w-]+)\//.exec(authorization)?.[1] ?? '',
    credentials: { accessKeyId: ACCESS_KEY, secretAccessKey: SECRET_KEY },
    sha256: Sha256,
  });
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: host,
      path: url,
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      body,
    },
    { signingDate: dateOf(String(headers['x-amz-date'])) },
  );
  return (
    ['host', 'x-amz-date'].every((name) => names.includes(name)) &&
    authorization === signed.headers.authorization
  );
};

/** Of `20261127T001500Z`. */
const dateOf = (basic: string): Date =>
  new Date(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
