import { crc32 as zlibCrc32 } from 'node:zlib';

export type ChecksumAlgorithm = { update: (chunk: Buffer) => void; digest: () => Buffer };

export const crc32 = (): ChecksumAlgorithm => {
  let sum = 0;
  return {
    update: (chunk) => {
      sum = zlibCrc32(chunk, sum);
    },
    digest: () => Buffer.from(sum.toString(16).padStart(8, '0'), 'hex'),
  };
};

const shift = (value: bigint, polynomial: bigint): bigint =>
  value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;

const table = (polynomial: bigint) => {
  const low = new Uint32Array(256);
  const high = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) value = shift(value, polynomial);
    low[byte] = Number(value & 0xffffffffn);
    high[byte] = Number(value >> 32n);
  }
  return { low, high };
};

/**
 * A reflected CRC of up to 64 bits whose start value and final XOR are all ones, a byte at a time
 * by table, in two 32-bit halves because BigInt would be a hundred times slower.
 */
const reflected = (polynomial: bigint, bytes: 4 | 8) => {
  let tables: ReturnType<typeof table> | undefined;
  return (): ChecksumAlgorithm => {
    tables ??= table(polynomial);
    const { low, high } = tables;
    let lowSum = 0xffffffff;
    let highSum = bytes === 8 ? 0xffffffff : 0;
    return {
      update: (chunk) => {
        for (const byte of chunk) {
          const index = (lowSum ^ byte) & 0xff;
          lowSum = ((lowSum >>> 8) | (highSum << 24)) ^ (low[index] ?? 0);
          highSum = (highSum >>> 8) ^ (high[index] ?? 0);
        }
      },
      digest: () => {
        const sum = Buffer.alloc(8);
        sum.writeUInt32BE(~highSum >>> 0, 0);
        sum.writeUInt32BE(~lowSum >>> 0, 4);
        return sum.subarray(8 - bytes);
      },
    };
  };
};

export const crc32c = reflected(0x82f63b78n, 4);
export const crc64nvme = reflected(0x9a6c9329ac4bc9b5n, 8);
