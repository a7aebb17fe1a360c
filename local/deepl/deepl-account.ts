import { answer } from './answer.ts';
import { damage, type Faults } from './faults.ts';
import { callGlossaries, type GlossaryCall } from './glossary-routes.ts';
import { openGlossaryStore } from './glossary-store.ts';
import type { DeeplReply } from './reply.ts';
import { parseTranslateRequest, Refusal, type TranslateRequest } from './translate-request.ts';
import { createStandInTranslate, shippedTranslations, type Translation } from './translations.ts';

export type AccountOptions = {
  /** Defaults to the translations that ship with the sample articles. */
  translations?: readonly Translation[] | undefined;
  /** Characters before 456; defaults to a free account's. */
  limit?: number | undefined;
  /** Glossaries before 456; defaults to a Pro account's. */
  maxGlossaries?: number | undefined;
  faults?: Faults | undefined;
  /** Called with every valid request to translate and the size of its body. */
  observe?: ((request: TranslateRequest, bytes: number) => void) | undefined;
};

export type DeeplAccount = {
  /** Billed so far. */
  billed: { characters: number; requests: number };
  /** Requests to translate within the size limit, whatever their outcome. */
  received: { requests: number };
  /** @throws Refusal */
  translate(contentType: string, body: string): DeeplReply;
  usage(): DeeplReply;
  /** @throws Refusal */
  glossaries(call: GlossaryCall): DeeplReply;
};

const FREE_PLAN_CHARACTERS = 500_000;

/** An account at the stand-in: translates, bills and fails. */
export const openDeeplAccount = async (options: AccountOptions): Promise<DeeplAccount> => {
  const { limit = FREE_PLAN_CHARACTERS, faults = () => undefined, observe = () => {} } = options;
  const translateText = createStandInTranslate(
    options.translations ?? (await shippedTranslations()),
  );
  const glossaries = openGlossaryStore(options.maxGlossaries);
  const billed = { characters: 0, requests: 0 };
  const received = { requests: 0 };

  const bill = (characters: number): void => {
    if (billed.characters + characters > limit) throw new Refusal(456, 'Quota Exceeded');
    billed.characters += characters;
    billed.requests += 1;
  };

  const translate = (contentType: string, body: string): DeeplReply => {
    received.requests += 1;
    const fault = faults(received.requests);
    const early = beforeWork(fault);
    if (early !== undefined) return early;
    const request = parseTranslateRequest(contentType, body);
    observe(request, Buffer.byteLength(body));
    const result = answer(request, translateText, glossaries.entriesFor);
    bill(result.characters);
    if (fault === 'hang-after') return 'hang';
    return fault === 'reset-after' ? 'reset' : { status: 200, body: damage(result.body, fault) };
  };

  const usage = (): DeeplReply => {
    const body = { character_count: billed.characters, character_limit: limit };
    return { status: 200, body: JSON.stringify(body) };
  };

  return {
    billed,
    received,
    translate,
    usage,
    glossaries: (call) => callGlossaries(glossaries, call),
  };
};

const beforeWork = (fault: ReturnType<Faults>): DeeplReply | undefined => {
  if (typeof fault === 'number') throw new Refusal(fault, `Fault ${fault}`);
  return fault === 'hang' || fault === 'reset' ? fault : undefined;
};
