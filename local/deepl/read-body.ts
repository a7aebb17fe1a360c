import type { IncomingMessage } from 'node:http';
import { Refusal } from './translate-request.ts';

/** DeepL's limit for a request body. */
const MAX_BODY_BYTES = 128 * 1024;

/** A body up to this size is read to its end: a client that is cut off never sees the 413. */
const MAX_DRAINED_BYTES = 16 * 1024 * 1024;

/** DeepL's limit for a glossary, times three for its encoding. */
export const MAX_GLOSSARY_BYTES = 30 * 1024 * 1024;

/** @throws Refusal 413 */
export const readBody = async (
  request: IncomingMessage,
  limit = MAX_BODY_BYTES,
): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > Math.max(limit, MAX_DRAINED_BYTES)) break;
  }
  if (size > limit) throw new Refusal(413, 'Request Entity Too Large');
  return Buffer.concat(chunks).toString('utf8');
};
