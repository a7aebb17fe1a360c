import { once } from '../once.ts';

/** Characters beyond ASCII that a German text can have; others are left unchanged. */
const EXPECTED = /^[À-ÿŒœŠšŽžČčŁłŞşĞğŐő„“”‚‘’‹›«»–—…•€§°©®´·½¼²³\u00A0\u00AD\u200B\uFEFF]$/u;
const MAX_ROUNDS = 3;

type Misreading = {
  /** The byte that each character stands for. */
  bytes: ReadonlyMap<string, number>;
  /** What looks like UTF-8 that was read in the charset. */
  sequence: RegExp;
  signs: RegExp;
  /** Whether a character may be the result of another misreading. */
  isStep: (char: string) => boolean;
};

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);

const misreading = (charset: string, controls: boolean, signs: RegExp): Misreading => {
  const chars = Array.from(new TextDecoder(charset).decode(HIGH_BYTES));
  const latin1 = controls
    ? Array.from(HIGH_BYTES.subarray(0, 32), (byte) => String.fromCharCode(byte))
    : [];
  const read = (list: string[]) =>
    list.map((char, index): [string, number] => [char, 0x80 + index]);
  const bytes = new Map([...read(latin1), ...read(chars)]);
  const between = (from: number, to: number) => {
    const fitting = [...bytes].filter(([, byte]) => byte >= from && byte <= to);
    return `[${fitting.map(([char]) => char.replace(/[\]\\^-]/, '\\$&')).join('')}]`;
  };
  const tail = between(0x80, 0xbf);
  const sequence = new RegExp(
    `${between(0xc2, 0xdf)}${tail}|${between(0xe0, 0xef)}${tail}{2}`,
    'g',
  );
  return { bytes, sequence, signs, isStep: (char) => controls && bytes.has(char) };
};

type Charset = [name: string, controls: boolean, signs: RegExp];

/** ISO-8859-1 leaves control characters where windows-1252 has letters. */
const WESTERN: Charset = ['windows-1252', true, /[Ãâ]|Â[\u00A0-\u00BF]/];
const MAC: Charset = ['macintosh', false, /√[§∂ºüÑñú©®]|‚Ä[ûúùìîôò¶¢]/];
/** How the signs of either begin. */
export const FIRST_OF_SIGNS = 'ÃâÂ√‚';

const MISREADINGS = [WESTERN, MAC].map(([name, controls, signs]) => ({
  signs,
  misread: once(() => misreading(name, controls, signs)),
}));

/**
 * Repairs UTF-8 that was read as windows-1252, ISO-8859-1 (`fÃ¼r`) or Mac Roman (`f√ºr`), as often as
 * it happened. Only unambiguous sequences are changed.
 */
export const repairMojibake = (text: string): string =>
  MISREADINGS.reduce(
    (repaired, { signs, misread }) =>
      signs.test(repaired) ? repair(repaired, misread()) : repaired,
    text,
  );

const repair = (text: string, misread: Misreading, round = 0): string => {
  if (round === MAX_ROUNDS || !misread.signs.test(text)) return text;
  const better = text.replace(misread.sequence, (sequence) => decoded(sequence, misread));
  return better === text ? text : repair(better, misread, round + 1);
};

const decoded = (sequence: string, { bytes, isStep }: Misreading): string => {
  const read = Uint8Array.from(sequence, (char) => bytes.get(char) ?? char.charCodeAt(0));
  const char = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read);
  return EXPECTED.test(char) || isStep(char) ? char : sequence;
};
