import {
  AuthorizationError,
  ConnectionError,
  DeepLError,
  QuotaExceededError,
  TooManyRequestsError,
} from 'deepl-node';
import * as z from 'zod';
import {
  QuotaExceeded,
  RequestTooLarge,
  TranslationRefused,
  TranslationUnavailable,
} from '../article/errors.ts';

/** How a call of DeepL failed: with a status, or with the code of a connection error. */
type Failure = { status?: number; code?: string; unsent: boolean; stale?: boolean };

/** What axios leaves in `ConnectionError.error`. */
const AxiosTrace = z.object({
  code: z.string().optional(),
  cause: z.object({ syscall: z.string().optional() }).optional(),
  request: z
    .object({ _currentRequest: z.object({ reusedSocket: z.boolean() }).partial().nullish() })
    .nullish(),
});

/** deepl-node gives most statuses in the message alone (1.28.0, `checkStatusCode`). */
const MESSAGES: [RegExp, number][] = [
  [/^Bad request/, 400],
  [/^Not found/, 404],
  [/^Service unavailable/, 503],
];

const statusInMessage = (message: string): number | undefined => {
  const number = /^Unexpected status code: (\d{3})\b/.exec(message)?.[1];
  return number ? Number(number) : MESSAGES.find(([start]) => start.test(message))?.[1];
};

const statusOf = (error: DeepLError): number | undefined => {
  if (error instanceof AuthorizationError) return 403;
  if (error instanceof QuotaExceededError) return 456;
  if (error instanceof TooManyRequestsError) return 429;
  return statusInMessage(error.message);
};

const NAME_LOOKUP = ['ENOTFOUND', 'EAI_AGAIN'];
const CLOSED_SOCKET = ['ECONNRESET', 'EPIPE'];

/**
 * `unsent`: no connection came about. `stale`: the server closed a kept-alive socket, which is what
 * `reusedSocket` is documented for; that it had taken the request in before can't be ruled out.
 */
const connectionFailure = (error: ConnectionError): Failure => {
  const { code = 'unknown', cause, request } = AxiosTrace.safeParse(error.error).data ?? {};
  const unsent = cause?.syscall === 'connect' || NAME_LOOKUP.includes(code);
  const stale = CLOSED_SOCKET.includes(code) && request?._currentRequest?.reusedSocket === true;
  return { code, unsent, stale };
};

const failureOf = (error: unknown): Failure => {
  if (error instanceof ConnectionError) return connectionFailure(error);
  const status = error instanceof DeepLError ? statusOf(error) : undefined;
  return { ...(status && { status }), unsent: false };
};

const REPLAYED = [429, 529];
const REFUSED = [400, 414, 415];
/** A wrong key, and what a wrong address answers. */
const MISCONFIGURED = [401, 403, 404];

/**
 * Waiting may help, and sending again is billed once. A stale socket is believed only of the first
 * attempt: should the server have worked before it hung up, that is one bill too many, not four.
 */
export const mayReplay = (error: unknown, attempt: number): boolean => {
  const { status = 0, unsent, stale } = failureOf(error);
  return unsent || (stale === true && attempt === 1) || REPLAYED.includes(status);
};

const MAX_REASON_LENGTH = 300;

/** The error without axios's trace of the request, which holds the key. */
const safeCause = (error: unknown, authKey: string, code?: string): Error => {
  const original = error instanceof Error ? error : new Error(String(error));
  const message = code ? `${original.message} (${code})` : original.message;
  const cause = new Error(message.replaceAll(authKey, '…').slice(0, MAX_REASON_LENGTH));
  cause.name = original.constructor.name;
  return cause;
};

/** The project's error for whatever a call of deepl-node threw. */
export const translationError = (
  error: unknown,
  { host, authKey }: { host: string; authKey: string },
): QuotaExceeded | TranslationRefused | TranslationUnavailable | RequestTooLarge => {
  const { status = 0, code } = failureOf(error);
  const cause = safeCause(error, authKey, code);
  const say = (what: string) => `${host} ${what}: ${cause.message}`;
  if (status === 456) return new QuotaExceeded(say('has no quota left'), { cause });
  if (status === 413) return new RequestTooLarge(say('found the request too large'), { cause });
  if (MISCONFIGURED.includes(status))
    return new TranslationRefused(say('refused the key or the address'), { cause, retry: true });
  if (REFUSED.includes(status))
    return new TranslationRefused(say('refused the request'), { cause, retry: false });
  return new TranslationUnavailable(say('gave no usable answer'), { cause });
};
