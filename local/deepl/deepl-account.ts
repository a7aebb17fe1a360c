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
  /** Whose limits apply and in whose form `/v2/usage` answers; a free account by default. */
  plan?: DeeplPlan | undefined;
  /** Characters before 456; defaults to the plan's. */
  limit?: number | undefined;
  /** Characters of this key alone before 456, in a Pro account; unlimited by default. */
  keyLimit?: number | undefined;
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

type DeeplPlan = 'free' | 'pro';

/** DeepL's figure for a limit that there is not. */
const UNLIMITED = 1_000_000_000_000;
const PLAN_CHARACTERS = { free: 500_000, pro: UNLIMITED };

/** An account at the stand-in: translates, bills and fails. */
export const openDeeplAccount = async (options: AccountOptions): Promise<DeeplAccount> => {
  const { plan = 'free', faults = () => undefined, observe = () => {} } = options;
  const { limit = PLAN_CHARACTERS[plan], keyLimit = UNLIMITED } = options;
  const translateText = createStandInTranslate(
    options.translations ?? (await shippedTranslations()),
  );
  const glossaries = openGlossaryStore(options.maxGlossaries);
  const billed = { characters: 0, requests: 0 };
  const received = { requests: 0 };

  const bill = (characters: number): void => {
    if (billed.characters + characters > Math.min(limit, keyLimit))
      throw new Refusal(456, 'Quota Exceeded');
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
    const total = { character_count: billed.characters, character_limit: limit };
    const body = plan === 'pro' ? { ...ofKey(billed.characters, keyLimit), ...total } : total;
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
  if (fault === 'redirect') return { status: 307, body: '', location: '/v2/translate' };
  return fault === 'hang' || fault === 'reset' ? fault : undefined;
};

/** Fields that `/v2/usage` has for a Pro account only. The billing period is the month. */
const ofKey = (characters: number, limit: number) => {
  const used = { api_key_character_count: characters };
  const now = new Date();
  const monthStart = (month: number) => new Date(Date.UTC(now.getUTCFullYear(), month));
  return {
    products: [{ product_type: 'translate', ...used, character_count: characters }],
    ...used,
    api_key_character_limit: limit,
    start_time: monthStart(now.getUTCMonth()),
    end_time: monthStart(now.getUTCMonth() + 1),
  };
};
