import type { ConnectionError, DeepLError } from 'deepl-node';
import * as z from 'zod';
import {
  KeyRefused,
  QuotaExceeded,
  RequestTooLarge,
  TranslationRefused,
  TranslationUnavailable,
  UnusableAnswer,
} from '../article/errors.ts';
import { deepl } from './lazy-deepl.cjs';

const REPLAYED = [429, 529];
const REFUSED = [400, 414, 415];
/** Also the answers of a wrong address, as is 404. */
const KEY_REFUSED = [401, 403];
const MAX_REASON_LENGTH = 300;

/** Whether waiting may help, and DeepL cannot have billed the attempt. */
export const mayReplay = (error: unknown): boolean => {
  const { status = 0, unsent } = failureOf(error);
  return unsent || REPLAYED.includes(status);
};

/** Whether DeepL may have billed an attempt that failed: it was sent, and no status refused it. */
export const mayBeBilled = (error: unknown): boolean => {
  const { status, unsent } = failureOf(error);
  return !unsent && status === undefined;
};

/** The project's error for anything that a call to deepl-node threw. */
export const translationError = (
  error: unknown,
  { host, authKey, request }: { host: string; authKey: string; request?: { id?: string } },
): QuotaExceeded | TranslationRefused | TranslationUnavailable | RequestTooLarge => {
  const { status = 0, code } = failureOf(error);
  const cause = safeCause(error, authKey, code);
  const id = request?.id ? ` (request ${request.id})` : '';
  const say = (what: string) => `${host} ${what}: ${cause.message}${id}`;
  if (status === 456) return new QuotaExceeded(say('has no quota left'), { cause });
  if (status === 413) return new RequestTooLarge(say('found the request too large'), { cause });
  if (KEY_REFUSED.includes(status))
    return new KeyRefused(say('refused the key or the address'), { cause });
  if (status === 404)
    return new TranslationRefused(say('refused the key or the address'), { cause, retry: true });
  if (REFUSED.includes(status))
    return new TranslationRefused(say('refused the request'), { cause, retry: false });
  const Unavailable = isUnparsed(error) ? UnusableAnswer : TranslationUnavailable;
  return new Unavailable(say('gave no usable answer'), { cause });
};

/** An answer that is no JSON, or JSON of another form. */
const isUnparsed = (error: unknown): boolean =>
  error instanceof deepl().DeepLError && /^Error parsing response JSON/.test(error.message);

/** How a call failed: with a status, or with the code of a connection error. */
type Failure = { status?: number; code?: string; unsent: boolean };

const failureOf = (error: unknown): Failure => {
  if (error instanceof deepl().ConnectionError) return connectionFailure(error);
  const status = error instanceof deepl().DeepLError ? statusOf(error) : undefined;
  return { ...(status && { status }), unsent: false };
};

/** The part of axios's error in `ConnectionError.error` that is read. */
const AxiosTrace = z.object({
  code: z.string().optional(),
  cause: z.object({ syscall: z.string().optional() }).optional(),
});

const NAME_LOOKUP = ['ENOTFOUND', 'EAI_AGAIN'];

/** `unsent`: no connection was made. */
const connectionFailure = (error: ConnectionError): Failure => {
  const { code = 'unknown', cause } = AxiosTrace.safeParse(error.error).data ?? {};
  return { code, unsent: cause?.syscall === 'connect' || NAME_LOOKUP.includes(code) };
};

const statusOf = (error: DeepLError): number | undefined => {
  const { AuthorizationError, QuotaExceededError, TooManyRequestsError } = deepl();
  if (error instanceof AuthorizationError) return 403;
  if (error instanceof QuotaExceededError) return 456;
  if (error instanceof TooManyRequestsError) return 429;
  return statusInMessage(error.message);
};

/** deepl-node has most statuses only in the message (1.28.0, `checkStatusCode`). */
const MESSAGES: [RegExp, number][] = [
  [/^Bad request/, 400],
  [/^Not found/, 404],
  [/^Service unavailable/, 503],
];

const statusInMessage = (message: string): number | undefined => {
  const number = /^Unexpected status code: (\d{3})\b/.exec(message)?.[1];
  return number ? Number(number) : MESSAGES.find(([start]) => start.test(message))?.[1];
};

/** The error without axios's trace of the request, which contains the key. */
const safeCause = (error: unknown, authKey: string, code?: string): Error => {
  const original = error instanceof Error ? error : new Error(String(error));
  const message = code ? `${original.message} (${code})` : original.message;
  const cause = new Error(message.replaceAll(authKey, '…').slice(0, MAX_REASON_LENGTH));
  cause.name = original.constructor.name;
  return cause;
};
