import { articleId } from '../../shared/article/article-id.ts';
import type { DeployedStage } from './deployed-stage.ts';

/** A claim about a deployment, and what was seen of it. */
export type EdgeProof = { claim: string; seen: string; holds: boolean };

const ANSWER_MS = 30_000;

/** Only a real CDN can prove these. `key` is an operator's. */
export const checkEdge = async (
  { settings, outputs }: DeployedStage,
  key: string,
): Promise<EdgeProof[]> => {
  const { Url, ApiUrl } = outputs;
  const withKey = { authorization: `Bearer ${key}` };
  const unsigned = await ask(ApiUrl);
  const health = await ask(`${Url}/health`);
  const withoutKey = await ask(`${Url}/v1/articles`);
  const list = await ask(`${Url}/v1/articles`, { headers: withKey });
  const again = await ask(`${Url}/v1/articles`, { headers: withKey });
  const unchanged = await ask(`${Url}/v1/articles`, {
    headers: { ...withKey, 'if-none-match': list.etag },
  });
  const nowhere = `${Url}/v1/articles/${articleId('canary/none.txt')}?reason=check`;
  const removal = await ask(nowhere, { method: 'DELETE', headers: withKey });
  const refused = settings.access === 'public' ? 200 : 401;
  return [
    proofOf("the function's own address refuses who did not sign", unsigned, 403),
    proofOf('the CDN signs: /health answers through it', health, 200),
    proofOf(
      `without a key reading is ${refused === 200 ? 'open' : 'refused'}`,
      withoutKey,
      refused,
    ),
    proofOf('with a key the list is read', list, 200),
    {
      claim: 'the CDN answers a second reader from its cache',
      seen: again.cache,
      holds: /^(Refresh)?Hit from/i.test(again.cache),
    },
    proofOf('an unchanged list is not sent again', unchanged, 304),
    proofOf('a DELETE without a body reaches the API', removal, 404),
  ];
};

type Answer = { status: number; cache: string; etag: string };

const ask = async (url: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
  await response.body?.cancel();
  return {
    status: response.status,
    cache: response.headers.get('x-cache') ?? 'no x-cache',
    etag: response.headers.get('etag') ?? '',
  };
};

const proofOf = (claim: string, { status }: Answer, expected: number): EdgeProof => ({
  claim,
  seen: String(status),
  holds: status === expected,
});
