import { createHash } from 'node:crypto';

/** The first line of the client's types: which document they are of. */
export const clientHead = (document: string): string =>
  `/** Of the OpenAPI document ${createHash('sha256').update(document).digest('hex').slice(0, 16)}, by \`npm run client\`. */`;
