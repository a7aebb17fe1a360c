import type { TextResult } from 'deepl-node';
import type { Target } from '../article/article.ts';
import { OutOfTime, TranslationRefused, UnusableAnswer } from '../article/errors.ts';
import type { Provenance, Translate, Translated } from '../article/translation.ts';
import { codePoints } from '../code-points.ts';
import { targetLanguages } from '../languages/languages.ts';
import type { Measure } from '../metrics.ts';
import { type Patience, replay } from '../replay.ts';
import type { Report } from '../telemetry.ts';
import { mayBeBilled, mayReplay, translationError } from './failure.ts';
import { deepl } from './lazy-deepl.cjs';
import { outOfParagraphs, type SentenceResult, TAG_OPTIONS, toParagraphs } from './paragraphs.ts';
import { withRequestId } from './request-id.ts';
import { createRequestSlots } from './request-slots.ts';
import { targetCode } from './target-code.ts';

export type English = 'en-US' | 'en-GB';

export type DeeplConnection = {
  authKey: string;
  /** Any server that speaks DeepL's protocol. Default: the one that the key belongs to. */
  serverUrl?: string;
  /** Milliseconds for a whole request. A time-out is not retried: the request may be billed. */
  timeout?: number;
  /** Requests to translate that are sent at once. Default: no limit. */
  concurrency?: number;
};

const TIMEOUT = 45_000;
/** Milliseconds to store an answer, with one retry. */
const STORING = 15_000;
/** Milliseconds that must be left of an invocation for a request. */
export const MIN_TIME_FOR_REQUEST = TIMEOUT + STORING;

export const createDeeplClient = (access: DeeplConnection) => {
  const server = serverOf(access);
  const client = new (deepl().DeepLClient)(access.authKey, {
    serverUrl: server.href.replace(/\/$/, ''),
    maxRetries: 1,
    minTimeout: access.timeout ?? TIMEOUT,
    sendPlatformInfo: false,
    // A kept connection may be closed during a request, which DeepL may then bill or not.
    headers: { 'X-DeepL-Reporting-Tag': 'presseschau', connection: 'close' },
  });
  return { client, host: server.host, authKey: access.authKey };
};

export const serverOf = ({ authKey, serverUrl }: DeeplConnection): URL =>
  new URL(serverUrl ?? `https://${authKey.endsWith(':fx') ? 'api-free' : 'api'}.deepl.com`);

type TranslateOptions = {
  english?: English;
  /** Called for each request that DeepL gave an id. */
  report?: Report;
  measure?: Measure;
};

/**
 * DeepL as a function. One request per call, retried only when DeepL can't have billed it (429,
 * 529, never accepted), after a random pause and at most four times. None is sent whose answer could
 * come too late to be stored: it would be paid for again.
 *
 * @throws TypeError when `serverUrl` is no URL
 */
export const createDeepl = (
  access: DeeplConnection & TranslateOptions & Partial<Patience>,
): Translate => {
  const { client, ...server } = createDeeplClient(access);
  const { report = () => {}, measure = () => {} } = access;
  const inSlot = createRequestSlots(access.concurrency ?? Number.POSITIVE_INFINITY);
  return async (texts, { target, context, glossary, until, paragraphs, about, ...options }) => {
    const onLost = (characters: number) => {
      measure({ CharactersLost: characters });
      options.onLost?.(characters);
    };
    refuseBlank(texts);
    if (texts.length === 0) return { translations: [], provenance: { server: server.host } };
    const code = targetCode(target, access.english);
    const characters = codePoints(texts.join(''));
    const tagged = paragraphs && toParagraphs(texts, paragraphs);
    const sent = tagged ? tagged.map(({ text }) => text) : texts;
    let request: { id?: string } = {};
    const send = async () => {
      requireTime(until, access.timeout);
      request = {};
      const sentOptions = {
        ...requestOptions(target, context, glossary),
        ...(tagged && { ...TAG_OPTIONS, splittingTags: [...TAG_OPTIONS.splittingTags] }),
      };
      return await withRequestId(request, () =>
        client.translateText(sent, 'de', code, sentOptions),
      ).catch((error: unknown) => {
        if (mayBeBilled(error)) onLost(characters);
        throw error;
      });
    };
    const results = await replay(() => inSlot(send), mayReplay, access).catch((error: unknown) => {
      throw error instanceof OutOfTime ? error : translationError(error, { ...server, request });
    });
    if (request.id) {
      const facts = { ...about, language: target, deepl_request: request.id, characters };
      report(`DeepL request ${request.id}: ${target}, ${characters} characters`, facts);
    }
    requireEach(sent, results, () => onLost(characters));
    const each = tagged ? outOfParagraphs(tagged, results) : results;
    const translations = texts.map((text, at) => translated(text, each[at]));
    const billed = translations.reduce((sum, translation) => sum + translation.billed, 0);
    measure({ DeeplRequests: 1, CharactersBilled: billed });
    return {
      translations,
      provenance: provenanceOf(server.host, results),
    };
  };
};

/** @throws OutOfTime when a request that takes as long as it may would end too late */
const requireTime = (until: Date | undefined, timeout = TIMEOUT): void => {
  if (!until) return;
  const left = until.getTime() - Date.now();
  if (left < timeout + STORING)
    throw new OutOfTime(`A request may take longer than the ${Math.max(0, left)} ms that are left`);
};

/** DeepL would bill whitespace and answer with nothing. */
const refuseBlank = (texts: string[]): void => {
  if (texts.some((text) => text.trim() === ''))
    throw new TranslationRefused('A text without letters can’t be translated', { retry: false });
};

/** A new object for each request, because deepl-node modifies it. */
const requestOptions = (target: Target, context: string, glossary: string | undefined) => ({
  splitSentences: 'off' as const,
  preserveFormatting: true,
  modelType: 'quality_optimized' as const,
  customInstructions: targetLanguages[target].deepl.instructions,
  ...(context && { context }),
  ...(glossary && { glossary }),
});

const requireEach = (texts: string[], results: TextResult[], onLost: () => void): void => {
  if (results.length === texts.length) return;
  onLost();
  throw new UnusableAnswer(`${results.length} translations came back for ${texts.length} texts`);
};

const translated = (source: string, result: SentenceResult | undefined): Translated => {
  const billed = result?.billedCharacters ?? -1;
  const known = Number.isSafeInteger(billed) && billed >= 0;
  const text =
    typeof result?.text === 'string' && isUsable(source, result.text) ? result.text : undefined;
  return { text, billed: known ? billed : codePoints(source) };
};

/** No translation from German is 8 times longer or shorter than its source … */
const MAX_LENGTH_RATIO = 8;
/** … unless it is short: an abbreviation may be spelled out. */
const LENGTH_LEEWAY = 80;

const isUsable = (source: string, text: string): boolean =>
  text.trim() !== '' &&
  text.length <= MAX_LENGTH_RATIO * source.length + LENGTH_LEEWAY &&
  source.length <= MAX_LENGTH_RATIO * text.length + LENGTH_LEEWAY;

const provenanceOf = (server: string, results: TextResult[]): Provenance => {
  const model = results.find((result) => typeof result.modelTypeUsed === 'string')?.modelTypeUsed;
  return model === undefined ? { server } : { server, model };
};
