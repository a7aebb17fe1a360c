import { RESPONSE_POLICY } from '../shared/api/response-policy.ts';

const { cors, ...others } = RESPONSE_POLICY;
/** Headers that CloudFront adds to every answer. */
export const ANSWER_HEADERS = Object.entries({ ...cors, ...others }).map(
  ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)] as const,
);
