import { Rejection } from '../article/errors.ts';
import { countMatches } from '../count-matches.ts';
import { eightBitText } from '../wires/eight-bit-text.ts';
import { FIRST_OF_SIGNS, repairMojibake } from './mojibake.ts';

/** Umlauts and `ß` of Mac Roman or DOS within a word, read as windows-1252: `GrŸ§e`. */
const OLDER_SET = /[Ÿ\u0081]\p{Ll}|\p{Ll}[Ÿ\u0081]|\p{Ll}§\p{Ll}|\p{L}[„”]\p{Ll}|\p{L}Š\p{Ll}/u;
/** `Stšrche`: an `ö` of Mac Roman where Slavic names have no `š`, in a text without an umlaut. */
const MAC_ONLY = /^[^äöüÄÖÜß]*?\p{Ll}š[rlfghdbcmwz][^äöüÄÖÜß]*$/u;
/** A sequence of UTF-8, or a byte that is in none. */
const MIXED =
  /([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|[\x80-\xff]/g;
const GERMAN_SIGN = /^[äöüÄÖÜßéèàáç„“”‚‘’–—…€§°«»]$/u;
/** Most texts have nothing of what is repaired or rejected: unreadable characters, controls, signs. */
const UNSOUND = new RegExp(`[[\\p{Cc}--\\s]\\uFFFD${FIRST_OF_SIGNS}]`, 'v');
const RESAVE = 'Save it as UTF-8 and upload it again.';

/**
 * The text of an upload. A byte order mark decides, then the NULs of UTF-16, then valid UTF-8, then
 * the charset declared in `contentType` or the head of the page, then Mac Roman or DOS by its umlauts,
 * else windows-1252.
 *
 * @throws Rejection `empty`, `binary`, `broken-charset`
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const given = read(bytes, contentType);
  const isSound = !UNSOUND.test(given);
  const text = isSound ? given : repairMojibake(given);
  if (!text.trim()) throw new Rejection('empty', 'The file is empty. Upload the article again.');
  if (!isSound) rejectUnreadable(text);
  return text;
};

const rejectUnreadable = (text: string): void => {
  if (text.includes('\uFFFD') && countMatches(text, /\uFFFD/g) * 50 > text.length)
    throw new Rejection('broken-charset', `Too many characters cannot be read. ${RESAVE}`);
  if (countMatches(text, /[^\P{Cc}\s]/gu) * 200 > text.length)
    throw new Rejection(
      'binary',
      'This is no text. Upload the article as .txt, .md, .html, .pdf or .docx.',
    );
};

const read = (bytes: Uint8Array, contentType: string): string => {
  const sixteen = utf16(bytes);
  if (sixteen) return new TextDecoder(sixteen).decode(bytes);
  return strictUtf8(bytes) ?? declaredText(bytes, contentType);
};

/** UTF-16 by its byte order mark, or if a third of the even or of the odd bytes are NUL. */
const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4_096);
  if (!head.includes(0)) return undefined;
  const nuls = (parity: number) =>
    head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd * 6 > head.length && even * 10 < odd) return 'utf-16le';
  return even * 6 > head.length && odd * 10 < even ? 'utf-16be' : undefined;
};

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const declaredText = (bytes: Uint8Array, contentType: string): string => {
  const label = declared(bytes, contentType);
  if (label && !/^utf-?8$/i.test(label)) return known(label).decode(bytes);
  const lenient = new TextDecoder().decode(bytes);
  const broken = countMatches(lenient, /\uFFFD/g);
  const sound = countMatches(lenient, /[\u00A0-\uFFFC]/g);
  if (broken < sound) return broken > 0 ? mixedText(bytes) : lenient;
  const western = new TextDecoder('windows-1252').decode(bytes);
  return OLDER_SET.test(western) || MAC_ONLY.test(western) ? eightBitText(bytes) : western;
};

/** UTF-8 in which some letters are of windows-1252. */
const mixedText = (bytes: Uint8Array): string => {
  const [utf8, western] = [new TextDecoder(), new TextDecoder('windows-1252')];
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(MIXED, (run, whole: string | undefined) => {
      const text = (whole === undefined ? western : utf8).decode(Buffer.from(run, 'latin1'));
      return whole !== undefined || GERMAN_SIGN.test(text) ? text : '\uFFFD';
    });
};

const declared = (bytes: Uint8Array, contentType: string): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;
  return (label.exec(contentType) ?? label.exec(head))?.[1];
};

const known = (label: string) => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
};
