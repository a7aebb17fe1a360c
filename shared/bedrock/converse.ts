import * as z from 'zod';
import { TOOL } from './converse-request.ts';
import { createSigner } from './signer.ts';

export type BedrockAccess = {
  /** Id of a foundation model or an inference profile. */
  model: string;
  /** Any server that speaks the Converse API. Default: Bedrock in the SDK's region. */
  endpoint?: string | undefined;
};

/** Bedrock gave no summary; `message` says why. */
export class NoSummary extends Error {
  override name = 'NoSummary';
  readonly throttled: boolean;
  constructor(message: string, { throttled = false } = {}) {
    super(message);
    this.throttled = throttled;
  }
}

/** The part of a Converse response that is read. */
const Answer = z.object({
  stopReason: z.string(),
  output: z.object({ message: z.object({ content: z.array(z.unknown()) }) }),
  usage: z
    .object({ inputTokens: z.int().nonnegative(), outputTokens: z.int().nonnegative() })
    .optional(),
});
const ToolUse = z.object({ toolUse: z.object({ name: z.literal(TOOL), input: z.unknown() }) });
const Failure = z.object({ message: z.string() });

type Converse = (
  request: object,
  signal: AbortSignal,
) => Promise<{ input: unknown; usage?: z.infer<typeof Answer>['usage'] }>;

const MAX_ANSWER_BYTES = 1_000_000;
const MAX_REASON_LENGTH = 200;

/**
 * The Converse API (`POST /model/<id>/converse`) as a function: one request, resolved to the input of
 * the tool.
 *
 * @throws NoSummary, or the error of a failed connection
 */
export const createConverse = ({ model, endpoint }: BedrockAccess): Converse => {
  const aws = createSigner();
  const server = async () =>
    endpoint ?? `https://bedrock-runtime.${await aws.region()}.amazonaws.com`;
  return async (request, signal) => {
    const url = new URL(`/model/${encodeURIComponent(model)}/converse`, await server());
    const body = JSON.stringify(request);
    const headers = await aws.sign(url, body);
    // A redirect would carry the signed request to another host.
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    const text = await limited(answer.body);
    if (!answer.ok) throw failure(answer, text);
    return toolInput(parsed(text));
  };
};

const limited = async (body: AsyncIterable<Uint8Array> | null): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES)
      throw new NoSummary(`the answer has more than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const failure = ({ status, headers }: Response, text: string): NoSummary => {
  const [type = ''] = (headers.get('x-amzn-errortype') ?? 'error').split(':');
  const { message = '' } = Failure.safeParse(parsed(text)).data ?? {};
  return new NoSummary(`${type} (${status}) ${excerpt(message)}`.trim(), {
    throttled: status === 429,
  });
};

const excerpt = (text: string): string =>
  text.replace(/[\p{C}\s]+/gu, ' ').slice(0, MAX_REASON_LENGTH);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toolInput = (answer: unknown): Awaited<ReturnType<Converse>> => {
  const response = Answer.safeParse(answer).data;
  if (!response) throw new NoSummary('the answer is not a Converse response');
  const { stopReason, output, usage } = response;
  const use = output.message.content.map((block) => ToolUse.safeParse(block).data).find(Boolean);
  if (stopReason !== 'tool_use' || !use)
    throw new NoSummary(`the model stopped with ${excerpt(stopReason)} and gave no summary`);
  return { input: use.toolUse.input, usage };
};
