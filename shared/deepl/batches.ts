/** DeepL accepts at most 50 texts per request. */
export const MAX_TEXTS_PER_REQUEST = 50;

/** DeepL refuses a form-encoded body over 128 KiB; the rest is a margin for what a proxy adds. */
export const MAX_BODY_BYTES = 100 * 1024;

/** Share of the body that the context may take, encoded. */
export const MAX_CONTEXT_BYTES = 30 * 1024;

/** Upper bound for the other parameters of a request: languages, options, instructions. */
export const MAX_PARAMETERS_BYTES = 2 * 1024;

/** Bytes that `text` takes in an `application/x-www-form-urlencoded` body (WHATWG URL, 5.2). */
export const formLength = (text: string): number => {
  let length = 0;
  for (const character of text) length += characterLength(character);
  return length;
};

/**
 * Packs items into as few requests as DeepL's limits allow without changing their order. An item
 * too long for any request gets a batch of its own.
 *
 * @param most Items in a request at most.
 * @param context Bytes that the context takes in each request, form-encoded.
 */
export const packBatches = <Item extends { text: string }>(
  items: readonly Item[],
  most = MAX_TEXTS_PER_REQUEST,
  context = MAX_CONTEXT_BYTES,
): Item[][] => {
  const limit = MAX_BODY_BYTES - MAX_PARAMETERS_BYTES - context;
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let used = 0;
  for (const item of items) {
    const length = NAME_AND_SEPARATORS + formLength(item.text);
    if (batch.length === 0 || batch.length === most || used + length > limit) {
      batch = [];
      batches.push(batch);
      used = 0;
    }
    batch.push(item);
    used += length;
  }
  return batches;
};

const NAME_AND_SEPARATORS = '&text='.length;
const UNESCAPED = /[A-Za-z0-9*\-._ ]/;

const characterLength = (character: string): number =>
  UNESCAPED.test(character) ? 1 : 3 * Buffer.byteLength(character);
