import { fromBufferPromise } from 'yauzl';
import { Rejection } from '../../article/errors.ts';
import { resolveEntities } from '../normal-form.ts';

/** What the converter asks of an archive. */
type DocxParts = {
  exists: (name: string) => boolean;
  read: (name: string, encoding?: string) => Promise<string | Uint8Array>;
  /** The paragraphs in the heads and feet of pages, which the converter leaves out. */
  margins: () => string[];
};

const MAX_PARTS = 2_000;
/** Of text and its styles, unpacked. */
const MAX_BYTES = 64 * 2 ** 20;
const MARGIN = /^word\/(?:header|footer)\d{0,3}\.xml$/;
const TEXT = /\.(?:xml|rels)$/;
/** Hidden text is as good as struck out; the converter knows only the latter. */
const HIDDEN = /<w:vanish(?: w:val="(?:1|true|on)")?\/>/g;

/**
 * The parts of a Word document that are text. @throws Error for a damaged archive; Rejection for one
 * with too much
 */
export const docxParts = async (bytes: Uint8Array): Promise<DocxParts> => {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  let [count, size] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (!TEXT.test(entry.fileName)) continue;
    size += entry.uncompressedSize;
    if (count > MAX_PARTS || size > MAX_BYTES) throw tooMuch();
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const text = new TextDecoder().decode(Buffer.concat(chunks));
    parts.set(entry.fileName, text.replace(HIDDEN, '<w:strike/>'));
  }
  const margins = () =>
    [...parts]
      .filter(([name]) => MARGIN.test(name))
      .flatMap(([, text]) => text.split('</w:p>'))
      .map((text) => resolveEntities(text.replace(/<[^<>]{0,2000}>/g, '')));
  return {
    margins,
    exists: (name) => parts.has(name),
    read: async (name, encoding) => {
      const text = parts.get(name) ?? '';
      return encoding ? text : new TextEncoder().encode(text);
    },
  };
};

const tooMuch = () =>
  new Rejection(
    'too-large',
    'This Word document has more in it than an article. Upload the text as .txt.',
  );
