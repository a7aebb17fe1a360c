import { S3Error } from './s3-error.ts';
import type { Headers } from './s3-request.ts';

const EMPTY = Buffer.alloc(0);
const MAX_LINE_BYTES = 4096;
const MAX_TRAILERS = 8;

/** Receives each chunk in turn; throws if its signature is wrong. */
export type ChunkVerifier = {
  data: (bytes: Buffer) => void;
  end: (signature: string | undefined) => Promise<void>;
  trailers: (lines: string[], signature: string | undefined) => Promise<void>;
};

const SIGNATURE = 'x-amz-trailer-signature';

/**
 * Unframes an `aws-chunked` body: `size[;chunk-signature=…]`, data, …, a chunk of size 0, trailers.
 * The trailers are added to `trailers` once the data has been read.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 * @throws S3Error IncompleteBody, MalformedTrailerError, and whatever `verifier` throws
 */
export async function* decodeChunks(
  source: AsyncIterable<Buffer>,
  trailers: Headers,
  verifier?: ChunkVerifier,
): AsyncGenerator<Buffer> {
  const reader = createByteReader(source);
  for (let size = -1; size !== 0; ) {
    const header = chunkHeader(await reader.line());
    size = header.size;
    for (let left = size; left > 0; ) {
      const bytes = await reader.upTo(left);
      left -= bytes.length;
      verifier?.data(bytes);
      yield bytes;
    }
    await verifier?.end(header.signature);
    if (size > 0 && (await reader.line()) !== '') throw incomplete();
  }
  const pairs = await readTrailers(reader);
  const signed = pairs.filter(([name]) => name !== SIGNATURE);
  Object.assign(trailers, Object.fromEntries(pairs));
  await verifier?.trailers(
    signed.map((pair) => `${pair.join(':')}\n`),
    trailers[SIGNATURE],
  );
  if (!(await reader.atEnd())) throw new S3Error('IncompleteBody', 'Data follows the last chunk.');
}

const createByteReader = (source: AsyncIterable<Buffer>) => {
  const iterator = source[Symbol.asyncIterator]();
  let buffer: Buffer = EMPTY;
  const more = async () => {
    const { done, value } = await iterator.next();
    if (done) return false;
    buffer = buffer.length > 0 ? Buffer.concat([buffer, value]) : value;
    return true;
  };
  return {
    line: async () => {
      let end = buffer.indexOf('\r\n');
      while (end < 0 && buffer.length <= MAX_LINE_BYTES && (await more()))
        end = buffer.indexOf('\r\n');
      if (end < 0 || end > MAX_LINE_BYTES) throw incomplete();
      const line = buffer.toString('latin1', 0, end);
      buffer = buffer.subarray(end + 2);
      return line;
    },
    upTo: async (length: number) => {
      if (buffer.length === 0 && !(await more())) throw incomplete();
      const taken = buffer.subarray(0, length);
      buffer = buffer.subarray(taken.length);
      return taken;
    },
    atEnd: async () => buffer.length === 0 && !(await more()),
  };
};

const chunkHeader = (line: string) => {
  const parts = /^([0-9a-f]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
  if (!parts) throw new S3Error('IncompleteBody', 'A chunk has no valid size.');
  return { size: Number.parseInt(parts[1] ?? '', 16), signature: parts[2] };
};

const incomplete = () => new S3Error('IncompleteBody');

const readTrailers = async (reader: ByteReader) => {
  const lines: string[] = [];
  for (let line = await reader.line(); line !== ''; line = await reader.line()) {
    if (lines.length === MAX_TRAILERS || !line.includes(':'))
      throw new S3Error('MalformedTrailerError');
    lines.push(line);
  }
  return lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
};

type ByteReader = ReturnType<typeof createByteReader>;
