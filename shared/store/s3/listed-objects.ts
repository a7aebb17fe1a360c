import type { ListedObject } from './s3-requests.ts';

/**
 * A page of `ListObjectsV2`. S3 writes elements without attributes and escapes all text, so that
 * their names are enough to find them.
 */
export const listedObjects = (xml: string): { entries: ListedObject[]; more: boolean } => {
  const [head = '', ...contents] = xml.split('<Contents>');
  const tail = contents.at(-1) ?? head;
  const isTruncated = [head, tail].some((part) => textOfXml(part, 'IsTruncated') === 'true');
  return {
    entries: contents.map((part) => ({
      key: textOfXml(part, 'Key'),
      etag: textOfXml(part, 'ETag'),
      modified: new Date(textOfXml(part, 'LastModified')),
      size: Number(textOfXml(part, 'Size')),
    })),
    more: isTruncated,
  };
};

/** The text of the first element of a name; empty if there is none. */
export const textOfXml = (xml: string, name: string): string => {
  const start = xml.indexOf(`<${name}>`);
  if (start < 0) return '';
  const from = start + name.length + 2;
  return unescaped(xml.slice(from, xml.indexOf('<', from)));
};

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    if (name) return NAMED[name] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
