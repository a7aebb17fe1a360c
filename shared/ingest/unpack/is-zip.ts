/** Signatures of the first file in an archive, and of the end of an empty one. */
const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];

export const isZip = (bytes: Uint8Array): boolean =>
  SIGNATURES.includes(String.fromCharCode(...bytes.subarray(0, 4)));
