import * as z from 'zod';
import { SearchUnavailable } from '../search-index.ts';
import { isLater, WAKING_TIME } from './engine-failure.ts';
import type { SendToOpenSearch } from './send.ts';

/** Code units of a request; Serverless takes 10 MiB. */
const MAX_BULK_LENGTH = 2_500_000;

/** `body` is absent from what deletes. */
export type BulkOperation = { index: string; id: string; version: bigint; body?: object };

/** Writes documents, and resolves to the ids of those of which the index has a later state. */
export const createBulkWrite =
  (send: SendToOpenSearch, refresh: boolean) =>
  async (operations: readonly BulkOperation[]): Promise<Set<string>> => {
    const late = new Set<string>();
    for (const bulkBody of bulkBodies(operations)) {
      const answer = await send({
        method: 'POST',
        path: '/_bulk',
        bulkBody,
        ...(refresh && { querystring: { refresh: 'true' } }),
      });
      for (const id of outOfDate(BulkAnswer.parse(answer))) late.add(id);
    }
    return late;
  };

/** Lines of JSON, in requests that are not too long. */
const bulkBodies = (operations: readonly BulkOperation[]): string[] => {
  const bodies: string[] = [];
  let lines = '';
  for (const { index, id, version, body } of operations) {
    const action = `{"${body ? 'index' : 'delete'}":{"_index":"${index}","_id":${JSON.stringify(id)},"version":${version},"version_type":"external_gte"}}\n`;
    lines += body ? `${action}${JSON.stringify(body)}\n` : action;
    if (lines.length < MAX_BULK_LENGTH) continue;
    bodies.push(lines);
    lines = '';
  }
  return lines === '' ? bodies : [...bodies, lines];
};

const Outcome = z.object({ _id: z.string(), status: z.int(), error: z.unknown().optional() });
const BulkAnswer = z.object({
  items: z.array(z.union([z.object({ index: Outcome }), z.object({ delete: Outcome })])),
});

const OUT_OF_DATE = 409;
/** The document to delete does not exist. */
const MISSING = 404;

/** @throws SearchUnavailable, or an error that says what the engine refused */
const outOfDate = ({ items }: z.infer<typeof BulkAnswer>): string[] => {
  const outcomes = items.map((item) => ('index' in item ? item.index : item.delete));
  const refused = outcomes.filter(({ status }) => status >= 300 && status !== MISSING);
  const failed = refused.find(({ status }) => status !== OUT_OF_DATE);
  if (!failed) return refused.map(({ _id }) => _id);
  const reason = JSON.stringify(failed.error)?.slice(0, 300);
  if (isLater(failed.status))
    throw new SearchUnavailable(`The search engine is busy: ${reason}`, {
      retryAfter: WAKING_TIME,
    });
  throw new Error(`The search engine refused a document (${failed.status}): ${reason}`);
};
