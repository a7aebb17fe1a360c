import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Signature } from './auth.ts';
import { openBody } from './bounded-body.ts';
import { type Checksum, createDigester, verifyDigests, wantedDigests } from './checksum.ts';
import type { Files } from './files.ts';
import type { S3Request } from './s3-request.ts';

export type Received = { file: string; size: number; md5: Buffer; checksum?: Checksum };

/** Writes a request's body in `folder` and verifies every checksum that came with it. */
export const receive = async (
  request: S3Request & { signature: Signature },
  { files, folder, limit }: { files: Files; folder: string; limit: number },
): Promise<Received> => {
  const { headers } = request;
  const { source, trailers } = openBody(request, request.signature, limit);
  const { file, size, digests } = await files.write(folder, source, wantedDigests(headers));
  try {
    const checksum = verifyDigests(headers, trailers, digests);
    return { file, size, md5: digests.md5 ?? Buffer.alloc(0), checksum };
  } catch (error) {
    rmSync(join(folder, file), { force: true });
    throw error;
  }
};

/** The body of a request that is not an object, bounded and verified like one. */
export const receiveText = async (
  request: S3Request & { signature: Signature },
  limit: number,
): Promise<string> => {
  const { source, trailers } = openBody(request, request.signature, limit);
  const sums = createDigester(wantedDigests(request.headers));
  const chunks: Buffer[] = [];
  for await (const chunk of source) {
    sums.update(chunk);
    chunks.push(chunk);
  }
  verifyDigests(request.headers, trailers, await sums.digests());
  return Buffer.concat(chunks).toString('utf8');
};
