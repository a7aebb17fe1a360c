import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { oneLine } from '../../one-line.ts';
import { isLoopback, isPublicAddress, literalAddressOf } from './public-address.ts';
import { signWebhook } from './sign-webhook.ts';

type Target = { url: string; secret: string };
type Sent = { id: string; body: string };
type Address = { address: string; family: number };

/** The outcome of an attempt. `answer` is for people and has no secret. */
export type PostResult = { isTaken: boolean; answer: string };
export type Post = (target: Target, message: Sent, at: Date) => Promise<PostResult>;

type PostOptions = {
  /** Also to this machine, also without TLS. */
  isLoopbackAllowed?: boolean;
  /** Milliseconds for the whole attempt. */
  timeout?: number;
  resolve?: (host: string) => Promise<Address[]>;
};

class RefusedAddress extends Error {
  override name = 'RefusedAddress';
}

/**
 * Sends a message once. Its address is looked up once and checked, and the connection goes there: a
 * second look-up could be answered otherwise. A redirect is a refusal; of an answer only the status
 * is read.
 */
export const createPost =
  ({
    isLoopbackAllowed = false,
    timeout = 10_000,
    resolve = (host) => lookup(host, { all: true }),
  }: PostOptions = {}): Post =>
  async ({ url, secret }, message, at) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const target = new URL(url);
      const addresses = await orAborted(signal, addressesOf(target, resolve));
      refuseUnsafe(target, addresses, isLoopbackAllowed);
      const status = await statusOf(target, addresses, {
        headers: signWebhook(secret, message, at),
        body: message.body,
        signal,
      });
      return { isTaken: status >= 200 && status < 300, answer: `answered ${status}` };
    } catch (error) {
      const answer = signal.aborted ? `no answer within ${timeout / 1_000} s` : oneLine(error);
      return { isTaken: false, answer };
    }
  };

const orAborted = <T>(signal: AbortSignal, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    ),
  ]);

const addressesOf = async (
  target: URL,
  resolve: (host: string) => Promise<Address[]>,
): Promise<Address[]> => {
  const address = literalAddressOf(target);
  return address ? [{ address, family: isIP(address) }] : await resolve(target.hostname);
};

const refuseUnsafe = (
  { protocol }: URL,
  addresses: Address[],
  isLoopbackAllowed: boolean,
): void => {
  for (const { address } of addresses) {
    if (isLoopbackAllowed && isLoopback(address)) continue;
    if (!isPublicAddress(address)) throw new RefusedAddress('the address is not public');
    if (protocol !== 'https:') throw new RefusedAddress('the address must begin with https');
  }
};

const statusOf = (
  target: URL,
  addresses: Address[],
  { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(target, {
      method: 'POST',
      agent: false,
      lookup: lookupOf(addresses),
      signal,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Presseschau',
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.on('error', () => {});
      response.destroy();
    });
    sent.end(body);
  });

/** Node asks for one address or for all. */
const lookupOf =
  (addresses: Address[]): LookupFunction =>
  (host, { all }, callback) => {
    const [first] = addresses;
    if (!first) callback(new RefusedAddress(`${host} has no address`), '');
    else if (all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
