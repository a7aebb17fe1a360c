import { expect, test } from 'vitest';
import { shownLength } from '../shared/clean/raw-length.ts';
import { isSpace } from '../shared/clean/white-space.ts';

test('white space is what expressions take for it', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(codes.filter(isSpace)).toEqual(
    codes.filter((code) => /\s/.test(String.fromCharCode(code))),
  );
});

test.each([
  ['plain', ' Ein  Wort\n\n', 'Ein Wort'],
  ['plain', '😀 \u3000und', '😀 und'],
  ['plain', '  ', ''],
  ['html', '<p>Ein<b>Wort</b> </p>', 'Ein Wort'],
  ['html', 'vor<!-- <p>nicht</p> --><script>nicht</script><STYLE>nicht</Style>nach', 'vor nach'],
  ['html', '<svg><title>nicht</title></svg>Wort<title>Titel</title>', 'Wort Titel'],
  ['html', 'Wort<p offen', 'Wort'],
  ['html', 'Wort<!-- offen', 'Wort'],
  ['html', '😀\ud83d<p>\ude00', '😀. .'],
] as const)('the length of %s %j is that of %j', (format, text, shown) => {
  expect(shownLength(text, format)).toBe(Array.from(shown).length);
});
