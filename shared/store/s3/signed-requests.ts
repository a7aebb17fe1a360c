import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Timeouts } from './exchange.ts';
import { expiryRulesIn, orNoRules } from './expiry-rules.ts';
import { listedObjects } from './listed-objects.ts';
import type { S3Access } from './s3-access.ts';
import type { ObjectHead, S3Requests } from './s3-requests.ts';
import { type Attempts, openSignedSend } from './signed-send.ts';

/**
 * S3 without the SDK's client, which takes longer to load than all else that the API needs: the same
 * requests, signed by the SDK's signer and repeated by its rules, over `node:http`.
 * `test/bucket.test.ts` holds both to the same.
 */
export const signedRequests = (
  access: S3Access,
  options: Attempts & { requestHandler: Timeouts },
): S3Requests => {
  const send = openSignedSend(access, options);
  return {
    head: async (bucket, key) => headOf(await send({ method: 'HEAD', bucket, key })),

    get: async (bucket, key) => {
      const answer = await send({ method: 'GET', bucket, key });
      return {
        ...headOf(answer),
        body: async () => new Uint8Array(await buffer(answer)),
        drop: () => void answer.destroy(),
      };
    },

    put: async (bucket, key, body, { contentType, metadata = {}, ifMatch, ifNoneMatch }) => {
      const answer = await send({
        method: 'PUT',
        bucket,
        key,
        body,
        headers: {
          'content-type': contentType,
          'if-match': ifMatch,
          'if-none-match': ifNoneMatch,
          ...Object.fromEntries(
            Object.entries(metadata).map(([name, value]) => [`${METADATA}${name}`, value]),
          ),
        },
      });
      answer.resume();
      return answer.headers.etag ?? '';
    },

    remove: async (bucket, key, { ifMatch }) => {
      const headers = { 'if-match': ifMatch };
      (await send({ method: 'DELETE', bucket, key, headers })).resume();
    },

    list: async (bucket, { prefix, after, limit }) => {
      const answer = await send({
        method: 'GET',
        bucket,
        query: {
          'list-type': '2',
          prefix,
          'start-after': after,
          'max-keys': limit?.toString(),
        },
      });
      return listedObjects((await buffer(answer)).toString('utf8'));
    },

    expiryRules: (bucket) =>
      orNoRules(async () => {
        const answer = await send({ method: 'GET', bucket, query: { lifecycle: '' } });
        return expiryRulesIn((await buffer(answer)).toString('utf8'));
      }),
  };
};

const METADATA = 'x-amz-meta-';

const headOf = ({ headers }: IncomingMessage): ObjectHead => {
  const metadata = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(METADATA) ? [[name.slice(METADATA.length), String(value)]] : [],
  );
  return {
    etag: headers.etag ?? '',
    size: Number(headers['content-length'] ?? 0),
    modified: new Date(headers['last-modified'] ?? 0),
    contentType: headers['content-type'],
    ...(metadata.length > 0 && { metadata: Object.fromEntries(metadata) }),
  };
};
