/** The bytes 0x80 to 0xBF in windows-1252. */
const CONTINUATION = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index),
);
const BYTES = new Map(Array.from(CONTINUATION, (char, index) => [char, 0x80 + index]));
const TAIL = `[${CONTINUATION.replace(/[\]\\^-]/g, '\\$&')}]`;
const SEQUENCE = new RegExp(`[Â-ß]${TAIL}|[à-ï]${TAIL}{2}`, 'g');
/** Characters beyond ASCII that a German text can have; others are left unchanged. */
const EXPECTED = /^[À-ÿŒœŠšŽžČčŁłŞşĞğŐő„“”‚‘’‹›«»–—…•€§°©®´·½¼²³\u00A0\u00AD\u200B\uFEFFÂÃ]$/u;

/**
 * Repairs UTF-8 that was read as windows-1252 (`fÃ¼r`), twice if it happened twice. Only unambiguous
 * sequences are changed.
 */
export const repairMojibake = (text: string): string => {
  if (!/[Ãâ]/.test(text) && !/Â[\u00A0-\u00BF]/.test(text)) return text;
  const once = text.replace(SEQUENCE, repaired);
  return /Ã[\u0080-\u00BF\u0192]|â€/.test(once) ? once.replace(SEQUENCE, repaired) : once;
};

const repaired = (sequence: string): string => {
  const bytes = Uint8Array.from(sequence, (char) => BYTES.get(char) ?? char.charCodeAt(0));
  const char = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return EXPECTED.test(char) ? char : sequence;
};
