import { eightBitText } from './eight-bit-text.ts';

const XML_ENCODING = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;

/**
 * The text of a file: UTF-16 by its mark, valid UTF-8, the encoding that XML declares, or the 8-bit
 * or 7-bit set that its letters suggest.
 */
export const wireText = (bytes: Uint8Array): string => {
  const sixteen = utf16(bytes);
  if (sixteen) return new TextDecoder(sixteen).decode(bytes);
  const declared = XML_ENCODING.exec(latin1(bytes.subarray(0, 300)))?.[1];
  return strictUtf8(bytes) ?? declaredText(bytes, declared) ?? eightBitText(bytes);
};

export const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** By its byte order mark, or by the NULs of its first characters. */
const utf16 = ([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)
    ? 'utf-16be'
    : undefined;
};

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const declaredText = (bytes: Uint8Array, label = 'utf-8'): string | undefined => {
  if (/^utf-?(?:8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
};
