import { DeepLClient, type TextResult } from 'deepl-node';
import type { Target } from '../article/article.ts';
import { TranslationRefused, TranslationUnavailable } from '../article/errors.ts';
import type { Provenance, Translate, Translated } from '../article/translation.ts';
import { codePoints } from '../german/code-points.ts';
import { targetLanguages } from '../languages/languages.ts';
import { type Patience, patience, replay } from '../replay.ts';
import { mayReplay, translationError } from './failure.ts';
import { targetCode } from './target-code.ts';

export type English = 'en-US' | 'en-GB';

export type Access = {
  authKey: string;
  /** Default: the one that the key belongs to. Any server that speaks DeepL's protocol. */
  serverUrl?: string | undefined;
  /** Milliseconds for a whole request. A time-out is not replayed: the request may be billed. */
  timeout?: number | undefined;
};

const TIMEOUT = 45_000;

const serverOf = ({ authKey, serverUrl }: Access): URL =>
  new URL(serverUrl ?? `https://${authKey.endsWith(':fx') ? 'api-free' : 'api'}.deepl.com`);

export const createDeeplClient = (access: Access) => {
  const server = serverOf(access);
  const client = new DeepLClient(access.authKey, {
    serverUrl: server.href.replace(/\/$/, ''),
    maxRetries: 1,
    minTimeout: access.timeout ?? TIMEOUT,
    sendPlatformInfo: false,
  });
  return { client, host: server.host, authKey: access.authKey };
};

/** A new object for each request: deepl-node changes the one it gets. */
const requestOptions = (target: Target, context: string, glossary: string | undefined) => ({
  splitSentences: 'off' as const,
  preserveFormatting: true,
  modelType: 'quality_optimized' as const,
  customInstructions: targetLanguages[target].deepl.instructions,
  ...(context && { context }),
  ...(glossary && { glossary }),
});

/** German to English or Korean, no text grows or shrinks so many times. */
const MAGNITUDE = 8;
/** Short texts may: an abbreviation that is written out. */
const LEEWAY = 80;

const isUsable = (source: string, text: string): boolean =>
  text.trim() !== '' &&
  text.length <= MAGNITUDE * source.length + LEEWAY &&
  source.length <= MAGNITUDE * text.length + LEEWAY;

const translated = (source: string, result: TextResult | undefined): Translated => {
  const billed = result?.billedCharacters ?? -1;
  const known = Number.isSafeInteger(billed) && billed >= 0;
  const text =
    typeof result?.text === 'string' && isUsable(source, result.text) ? result.text : undefined;
  return { text, billed: known ? billed : codePoints(source) };
};

const provenanceOf = (server: string, results: TextResult[]): Provenance => {
  const model = results.find((result) => typeof result.modelTypeUsed === 'string')?.modelTypeUsed;
  return model === undefined ? { server } : { server, model };
};

const pairUp = (texts: string[], results: TextResult[]): Translated[] => {
  if (results.length !== texts.length)
    throw new TranslationUnavailable(
      `${results.length} translations came back for ${texts.length} texts`,
    );
  return texts.map((text, index) => translated(text, results[index]));
};

/** Blank texts would be billed and come back empty. */
const refuseBlank = (texts: string[]): void => {
  if (texts.some((text) => text.trim() === ''))
    throw new TranslationRefused('A text without letters can’t be translated', { retry: false });
};

/**
 * DeepL as a function. One request per call, sent again only when DeepL can't have billed it
 * (429, 529, never taken in), after a random pause and at most five times.
 *
 * @param access A key, and what server it is for.
 * @throws TypeError when `serverUrl` is no URL
 */
export const createDeepl = (
  access: Access & { english?: English | undefined } & Partial<Patience>,
): Translate => {
  const { client, ...server } = createDeeplClient(access);
  const pace = { sleep: access.sleep ?? patience.sleep, random: access.random ?? patience.random };
  return async (texts, { target, context, glossary }) => {
    refuseBlank(texts);
    if (texts.length === 0) return { translations: [], provenance: { server: server.host } };
    const send = () =>
      client.translateText(
        texts,
        'de',
        targetCode(target, access.english),
        requestOptions(target, context, glossary),
      );
    const results = await replay(send, mayReplay, pace).catch((error: unknown) => {
      throw translationError(error, server);
    });
    return { translations: pairUp(texts, results), provenance: provenanceOf(server.host, results) };
  };
};

/** Characters used of those that the key's period allows; undefined where the server has no limit. */
export type KeyUsage = { count: number; limit: number } | undefined;

/**
 * Asks the server about the key, which costs nothing.
 *
 * @throws TranslationRefused when the key or the address is wrong
 * @throws TranslationUnavailable when there is no usable answer
 */
export const checkAuthKey = async (access: Access): Promise<KeyUsage> => {
  const { client, ...server } = createDeeplClient(access);
  const usage = await client.getUsage().catch((error: unknown) => {
    throw translationError(error, server);
  });
  return usage.character && { count: usage.character.count, limit: usage.character.limit };
};
