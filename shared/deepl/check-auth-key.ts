import * as z from 'zod';
import { TranslationRefused, TranslationUnavailable } from '../article/errors.ts';
import type { KeyUsage } from '../article/translation.ts';
import { type DeeplConnection, serverOf } from './client.ts';

/** deepl-node reads the account's figures alone. Those of the key exist in Pro accounts. */
const Usage = z.object({
  character_count: z.number().optional(),
  character_limit: z.number().optional(),
  api_key_character_count: z.number().optional(),
  api_key_character_limit: z.number().optional(),
  end_time: z.iso.datetime({ offset: true }).optional().catch(undefined),
});
type Usage = z.infer<typeof Usage>;

const TIMEOUT = 10_000;

/**
 * Asks the server about the key, which is free.
 *
 * @returns the use of the account or of the key, whichever has less left
 * @throws TranslationRefused when the key or the address is wrong
 * @throws TranslationUnavailable when there is no usable answer, or the key lacks the scope
 * `usage:read`
 */
export const checkAuthKey = async (access: DeeplConnection): Promise<KeyUsage> => {
  const server = serverOf(access);
  try {
    return leastLeft(Usage.parse(await ask(server, access)));
  } catch (error) {
    if (error instanceof TranslationRefused) throw error;
    throw new TranslationUnavailable(`${server.host} gave no usable answer: ${reasonOf(error)}`);
  }
};

const ask = async (server: URL, access: DeeplConnection): Promise<unknown> => {
  const response = await send(server, '/v2/usage', access);
  const { status } = response;
  if (response.ok) return await response.json();
  await response.body?.cancel();
  const refused = (what: string) =>
    new TranslationRefused(`${server.host} ${what} (${status})`, { retry: true });
  if (status === 403 && (await mayTranslate(server, access)))
    throw new Error('the key lacks the scope usage:read');
  if ([401, 403, 404].includes(status)) throw refused('refused the key or the address');
  throw new Error(`status ${status}`);
};

/** A request without a text costs nothing: a key that may translate gets 400, a wrong one 403. */
const mayTranslate = async (server: URL, access: DeeplConnection): Promise<boolean> => {
  const response = await send(server, '/v2/translate', access, { method: 'POST' });
  await response.body?.cancel();
  return response.status === 400;
};

const send = (
  server: URL,
  path: string,
  { authKey, timeout = TIMEOUT }: DeeplConnection,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(`${server.href.replace(/\/$/, '')}${path}`, {
    ...init,
    headers: { authorization: `DeepL-Auth-Key ${authKey}` },
    signal: AbortSignal.timeout(timeout),
  });

const leastLeft = (usage: Usage): KeyUsage => {
  const ends = usage.end_time && { ends: usage.end_time };
  const known = [
    [usage.character_count, usage.character_limit] as const,
    [usage.api_key_character_count, usage.api_key_character_limit] as const,
  ].flatMap(([count, limit]) =>
    count === undefined || limit === undefined ? [] : [{ count, limit, ...ends }],
  );
  const left = ({ count, limit }: { count: number; limit: number }) => limit - count;
  return known.sort((a, b) => left(a) - left(b))[0];
};

/** The reason without the request, which contains the key. */
const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'it is no usage';
  if (!(error instanceof Error)) return 'unknown';
  const code = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
  return code === undefined ? error.message : `${error.message} (${code})`;
};
