import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../shared/clean/charset.ts';
import { repairMojibake } from '../shared/clean/mojibake.ts';

const text = 'Größe und Maß: „Äpfel für Österreich“ kosten 5 €.';
const utf8 = new TextEncoder().encode(text);
const utf16le = Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const BYTES: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93 };
const singleByte = Uint8Array.from(text, (char) => BYTES[char] ?? char.charCodeAt(0));
const misread = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
const concat = (...parts: Iterable<number>[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decode', () => {
  const cases: [string, Uint8Array, string?][] = [
    ['UTF-8', utf8],
    ['UTF-8 with a mark', concat([0xef, 0xbb, 0xbf], utf8)],
    ['UTF-16 LE with a mark', concat([0xff, 0xfe], utf16le)],
    ['UTF-16 BE with a mark', concat([0xfe, 0xff], utf16be)],
    ['UTF-16 LE without', utf16le],
    ['UTF-16 BE without', utf16be],
    ['windows-1252', singleByte],
    ['windows-1252, declared', singleByte, 'text/plain; charset=ISO-8859-1'],
    ['windows-1252, declared as UTF-8', singleByte, 'text/plain; charset=utf-8'],
    ['UTF-8, declared as windows-1252', utf8, 'text/plain; charset=windows-1252'],
    ['an unknown charset', singleByte, 'text/plain; charset=klingon'],
  ];

  test.each(cases)('%s', (_name, bytes, contentType) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  const olderSets: Record<string, Record<string, number>> = {
    'Mac Roman': {
      ä: 0x8a,
      ö: 0x9a,
      ü: 0x9f,
      Ä: 0x80,
      Ö: 0x85,
      Ü: 0x86,
      ß: 0xa7,
      '„': 0xe3,
      '“': 0xd2,
    },
    DOS: { ä: 0x84, ö: 0x94, ü: 0x81, Ä: 0x8e, Ö: 0x99, Ü: 0x9a, ß: 0xe1 },
  };
  const sentences = [
    'Grüße aus Größitz: „Äpfel für Österreich“ und Übermaß.',
    'Am Mühlbach läuft das Wasser über.',
    'Im Rathaus wurde „nur kurz“ über den Haushalt beraten.',
    'In den Wiesen nisten mehr Störche und Kormorane.',
    'Am Abend spielt die Band im Saal vor 200 Gästen.',
  ];

  test.each(Object.entries(olderSets))('%s, undeclared', (name, codes) => {
    for (const each of sentences) {
      const written = name === 'DOS' ? each.replace(/[„“]/g, '"') : each;
      const bytes = Uint8Array.from(written, (char) => codes[char] ?? char.charCodeAt(0));
      expect(decodeText(bytes)).toBe(written);
    }
  });

  test.each([
    'Dušan Škoda und Miloš Šešelj spielen in Graz.',
    'Koštunica, Hrušovský und Duško trafen sich in Peštani.',
    'Der Grüne Aleš Košler kam aus Größitz.',
    '„Ja“, sagte er nach § 5 und §§ 7–9.',
    'In L’Haÿ blieb „alles“ ruhig; Paragraf§ 3 gilt für alle Größen.',
  ])('windows-1252 stays: %s', (each) => {
    const codes: typeof BYTES = { ...BYTES, Š: 0x8a, š: 0x9a, '’': 0x92, '–': 0x96 };
    const bytes = Uint8Array.from(each, (char) => codes[char] ?? char.charCodeAt(0));
    expect(decodeText(bytes)).toBe(each);
  });

  test('UTF-8 with a few letters of windows-1252', () => {
    const bytes = concat(
      utf8,
      utf8,
      Buffer.from(' Um zw'),
      [0xf6],
      Buffer.from('lf '),
      [0xfc],
      Buffer.from('ber '),
      [0xd6],
      Buffer.from('hringen'),
    );
    expect(decodeText(bytes)).toBe(`${text}${text} Um zwölf über Öhringen`);
  });

  test('heeds the charset in the head of a page', () => {
    const page = concat(Buffer.from('<meta charset="iso-8859-2"><p>Wa'), [0xb3], Buffer.from('sa'));
    expect(decodeText(page)).toContain('Wał');
  });

  test('one control character in 200 is a slip, more are no text', () => {
    const withControls = (controls: number) =>
      new TextEncoder().encode('\u0001'.repeat(controls).padEnd(400, 'a'));
    expect(decodeText(withControls(2))).toHaveLength(400);
    expect(() => decodeText(withControls(3))).toThrow(expect.objectContaining({ code: 'binary' }));
  });

  test('one unreadable character in 50 is a slip, more are a broken charset', () => {
    const withBroken = (broken: number) =>
      new TextEncoder().encode('\uFFFD'.repeat(broken).padEnd(100, 'a'));
    expect(decodeText(withBroken(2))).toHaveLength(100);
    expect(() => decodeText(withBroken(3))).toThrow(
      expect.objectContaining({ code: 'broken-charset' }),
    );
  });

  test('keeps a file whose last character was cut off', () => {
    expect(decodeText(concat(utf8, [0xc3])).startsWith(text)).toBe(true);
  });
});

describe('repairMojibake', () => {
  test('once and twice misread', () => {
    expect(repairMojibake(misread(utf8))).toBe(text);
    const twice = misread(new TextEncoder().encode(misread(new TextEncoder().encode('für'))));
    expect(repairMojibake(twice)).toBe('für');
  });

  test('leaves sound words alone', () => {
    const sound = 'SÃO PAULO, Ângela, â Ã, «Château», 5 °C';
    expect(repairMojibake(sound)).toBe(sound);
  });

  test('of German umlauts gives them back', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcäöüßÄÖÜ „“–') });
    fc.assert(
      fc.property(word, (each) => repairMojibake(misread(new TextEncoder().encode(each))) === each),
    );
  });
});
