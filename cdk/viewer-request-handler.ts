import {
  type Access,
  keyIn,
  type Role,
  refusalFor,
  roleNeeded,
} from '../shared/api/access/access-rule.ts';
import { refusalAnswer } from '../shared/api/access/refusal-answer.ts';

type Values = Record<string, { value: string; multiValue?: { value: string }[] }>;
type ViewerRequest = { method: string; uri: string; querystring: Values; headers: Values };

/** Put in by `viewer-request.ts`. */
declare const SETTINGS: {
  access: Access;
  parameters: string[];
  trackers: string;
  unknownParameter: string;
};

/** Globals of CloudFront's engine. */
declare const cf: { kvs: () => { get: (key: string) => Promise<string> } };
declare const crypto: typeof import('node:crypto');

/**
 * Refuses requests without the rights they need; then makes the query string the cache key: known
 * parameters in one order, without trackers. An unknown or repeated one is named, so that the origin
 * refuses it. (A cache policy takes ten names at most.) A program's `/` becomes `/v1/`, since the key
 * has no `Accept`. The cache and the origin never see the access key.
 */
export async function handler(event: { request: ViewerRequest }) {
  const request = event.request;
  const headers = request.headers;
  const accept = headerOf(headers, 'accept');
  const needed = roleNeeded(
    SETTINGS.access,
    request.method,
    request.uri,
    valuesOf(request.querystring, 'status'),
  );
  if (needed) {
    const key = keyIn(headerOf(headers, 'authorization'));
    const role = key === undefined ? undefined : await roleOf(key);
    const refusal = refusalFor(needed, key, role);
    if (refusal) {
      const answer = refusalAnswer(refusal, accept, request.uri);
      const values: Values = {};
      for (const name in answer.headers) values[name] = { value: String(answer.headers[name]) };
      return {
        statusCode: refusal.status,
        statusDescription: refusal.title,
        headers: values,
        body: answer.body,
      };
    }
  }
  delete headers.authorization;
  // The origin has another host, and links to the one that was asked.
  headers['x-forwarded-host'] = { value: String(headerOf(headers, 'host')) };
  request.querystring = keptOf(request.querystring);
  if (request.uri === '/' && accept?.includes('application/json') && !accept.includes('text/html'))
    request.uri = '/v1/';
  return request;
}

const valuesOf = (given: Values, name: string): string[] => {
  const parameter = given[name];
  if (!parameter) return [];
  return (parameter.multiValue ?? [parameter]).map((each) => each.value);
};

const headerOf = (headers: Values, name: string) => headers[name]?.value;

/** The store throws for a key that it does not have; while it does not answer, no key is valid. */
const roleOf = async (key: string): Promise<Role | undefined> => {
  try {
    const hash = crypto.createHash('sha256').update(key).digest('hex');
    return JSON.parse(await cf.kvs().get(hash)).role;
  } catch (_) {
    return undefined;
  }
};

const TRACKERS = new RegExp(SETTINGS.trackers);

const keptOf = (given: Values): Values => {
  const kept: Values = {};
  SETTINGS.parameters.forEach((name) => {
    const parameter = given[name];
    if (parameter) kept[name] = parameter;
  });
  const unknown = Object.keys(given).filter(
    (name) => SETTINGS.parameters.indexOf(name) < 0 && !TRACKERS.test(name),
  );
  if (unknown.length > 0) kept[SETTINGS.unknownParameter] = { value: String(unknown.sort()[0]) };
  return kept;
};
