import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { S3Reply } from './operation.ts';
import type { S3Error } from './s3-error.ts';
import { element, leaf } from './xml.ts';

export const sendReply = async (response: ServerResponse, { status, headers, body }: S3Reply) => {
  response.statusCode = status;
  response.setHeader('x-amz-request-id', requestId());
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (typeof body === 'string') sendText(response, body);
  else if (body) await pipeline(body, response);
  else response.end();
};

/** S3's XML error. An answer to HEAD has no body, only a status. */
export const sendError = (response: ServerResponse, error: S3Error, path: string) => {
  const id = requestId();
  response.statusCode = error.status;
  response.setHeader('x-amz-request-id', id);
  const parts = { Code: error.code, Message: error.message, Resource: path, RequestId: id };
  const leaves = Object.entries(parts).map(([name, value]) => leaf(name, value));
  sendText(response, `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', ...leaves)}`);
};

const requestId = () => randomBytes(8).toString('hex').toUpperCase();

const sendText = (response: ServerResponse, xml: string) => {
  response.setHeader('content-type', 'application/xml');
  response.setHeader('content-length', Buffer.byteLength(xml));
  response.end(xml);
};
