import type { IncomingMessage } from 'node:http';
import { Refusal } from './translate-request.ts';

/** DeepL's limit for a request's body, in bytes. */
const MAX_BODY_BYTES = 128 * 1024;

/** Up to here a body is read to its end, as a client that is cut off never sees the 413. */
const PATIENCE = 16 * 1024 * 1024;

/** DeepL's limit for a glossary, in bytes, thrice for its encoding. */
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
    if (size > Math.max(limit, PATIENCE)) break;
  }
  if (size > limit) throw new Refusal(413, 'Request Entity Too Large');
  return Buffer.concat(chunks).toString('utf8');
};
