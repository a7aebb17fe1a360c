/** The upper half of code page 850, with the euro sign that replaces a letter in its successor. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const DOS_UMLAUTS = new Set([0x84, 0x94, 0x81]);
const MAC_UMLAUTS = new Set([0x8a, 0x9a, 0x9f]);
const LATIN_UMLAUTS = new Set([0xe4, 0xf6, 0xfc, 0xdf]);
/** ISO 8859-15 has the euro sign where windows-1252 has a sign that news do not use. */
const EURO = 0xa4;

/** A text that is no UTF-8, in the 8-bit set that its umlauts suggest. */
export const eightBitText = (bytes: Uint8Array): string => {
  const count = (codes: ReadonlySet<number>) => bytes.filter((byte) => codes.has(byte)).length;
  const [dos, macintosh, latin] = [count(DOS_UMLAUTS), count(MAC_UMLAUTS), count(LATIN_UMLAUTS)];
  if (dos > Math.max(macintosh, latin)) return dosText(bytes);
  if (macintosh > latin) return new TextDecoder('macintosh').decode(bytes);
  return new TextDecoder(bytes.includes(EURO) ? 'iso-8859-15' : 'windows-1252').decode(bytes);
};

const dosText = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\uffff]/g, (char, at: number) => DOS[(bytes[at] ?? 0) - 0x80] ?? char);

const GERMAN: Readonly<Record<string, string>> = {
  '[': 'Ä',
  '\\': 'Ö',
  ']': 'Ü',
  '{': 'ä',
  '|': 'ö',
  '}': 'ü',
  '~': 'ß',
};
const WITHIN_WORD = /[A-Za-z][{|}~]|[{|}~][a-z]/g;
const MIN_WITHIN_WORDS = 2;

/** A text of 7-bit characters with the German variants, DIN 66003, in their usual form. */
export const fromGermanVariant = (text: string): string => {
  const isSevenBit = !/[^\0-\x7f]/.test(text);
  const letters = text.match(WITHIN_WORD)?.length ?? 0;
  if (!isSevenBit || letters < MIN_WITHIN_WORDS) return text;
  return text.replace(/[[\\\]{|}~]/g, (char) => GERMAN[char] ?? char);
};
