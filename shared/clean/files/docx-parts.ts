import { fromBufferPromise } from 'yauzl';

/** What the converter asks of an archive. */
export type DocxParts = {
  exists: (name: string) => boolean;
  read: (name: string, encoding?: string) => Promise<string | Uint8Array>;
};

const MAX_PARTS = 2_000;
/** Of text and its styles, unpacked. */
const MAX_BYTES = 64 * 2 ** 20;
const TEXT = /\.(?:xml|rels)$/;
/** Hidden text is as good as struck out; the converter knows only the latter. */
const HIDDEN = /<w:vanish(?: w:val="(?:1|true|on)")?\/>/g;

/** The parts of a Word document that are text. @throws Error for a damaged archive, or one with too much */
export const docxParts = async (bytes: Uint8Array): Promise<DocxParts> => {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  let [count, size] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (!TEXT.test(entry.fileName)) continue;
    size += entry.uncompressedSize;
    if (count > MAX_PARTS || size > MAX_BYTES) throw new Error('too much');
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const text = new TextDecoder().decode(Buffer.concat(chunks));
    parts.set(entry.fileName, text.replace(HIDDEN, '<w:strike/>'));
  }
  return {
    exists: (name) => parts.has(name),
    read: async (name, encoding) => {
      const text = parts.get(name) ?? '';
      return encoding ? text : new TextEncoder().encode(text);
    },
  };
};
