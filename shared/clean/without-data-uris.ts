/** Shorter ones are left: a page has few bytes of them. */
const MIN_DATA_URI = 200;
const HEAD = /^data:[a-z]{1,20}\/[a-z0-9.+-]{1,60}[;,]/i;
const MAX_HEAD = 100;
const ENDS = new Set(Buffer.from('"\'()<> \t\r\n'));

/**
 * A page without the pictures and fonts that it was saved with in one file (`data:` URIs), in one
 * pass over its bytes: they can be most of it.
 */
export const withoutDataUris = (bytes: Uint8Array): Uint8Array => {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = page.indexOf('data:'); at >= 0; at = page.indexOf('data:', at)) {
    const end = HEAD.test(page.toString('latin1', at, at + MAX_HEAD)) ? endOf(page, at) : at;
    if (end - at >= MIN_DATA_URI) {
      kept.push(page.subarray(from, at + 'data:'.length));
      from = end;
    }
    at = Math.max(end, at + 1);
  }
  return from === 0 ? bytes : Buffer.concat([...kept, page.subarray(from)]);
};

const endOf = (page: Buffer, start: number): number => {
  let at = start;
  while (at < page.length && !ENDS.has(page[at] ?? 0)) at += 1;
  return at;
};
