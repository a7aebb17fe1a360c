const SENTENCE =
  'Der Rat der Stadt hat am Montag lange über die neue Brücke beraten und dann zugestimmt. ';
const PAGE = (body: string) =>
  `<html><head><title>Brücke</title></head><body><article><h1>Rat stimmt der neuen Brücke zu</h1>${body}</article></body></html>`;
const MB = 1_000_000;
const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));

type Monster = { key: string; text: () => string };

/**
 * Inputs of up to 5 MB that no newsroom writes. Each is cleaned or rejected within 3 s and 512 MB.
 */
export const monsters: Record<string, Monster> = {
  'page of 5 MB': { key: 'a.html', text: () => PAGE(filled(`<p>${SENTENCE}</p>\n`, 4.9 * MB)) },
  'page of 5 MB, mostly script': {
    key: 'a.html',
    text: () =>
      PAGE(`<p>${SENTENCE.repeat(9)}</p><script>${filled('var a = 1;\n', 4.9 * MB)}</script>`),
  },
  '100,000 nested tags': { key: 'a.html', text: () => PAGE('<div>'.repeat(100_000) + SENTENCE) },
  '100,000 nested inline tags': {
    key: 'a.html',
    text: () => PAGE('<b>'.repeat(100_000) + SENTENCE),
  },
  '100,000 unclosed links': { key: 'a.html', text: () => PAGE('<a href=x>x'.repeat(100_000)) },
  '100,000 misplaced table cells': {
    key: 'a.html',
    text: () => PAGE(`<table>${'<tr>x'.repeat(100_000)}`),
  },
  '50,000 one-word paragraphs': { key: 'a.html', text: () => PAGE('<p>Wort</p>'.repeat(50_000)) },
  '50,000 one-word lines': { key: 'a.txt', text: () => 'Wort\n\n'.repeat(50_000) },
  '50,000 short lines of Markdown': {
    key: 'a.md',
    text: () => '# Wort\n\n- Wort\n'.repeat(25_000),
  },
  '5 MB in one line': { key: 'a.txt', text: () => filled(SENTENCE, 4.9 * MB) },
  '5 MB without a space': { key: 'a.txt', text: () => filled('Donaudampfschiff', 4.9 * MB) },
  '5 MB of empty lines': {
    key: 'a.txt',
    text: () => `${SENTENCE}${filled('\n', 4.9 * MB)}${SENTENCE}`,
  },
  '5 MB of spaces': { key: 'a.txt', text: () => `${SENTENCE}${filled(' ', 4.9 * MB)}${SENTENCE}` },
  '5 MB of lines of one letter': { key: 'a.txt', text: () => filled('a\n', 4.9 * MB) },
  '5 MB of lines of prose': { key: 'a.txt', text: () => filled(`${SENTENCE}\n`, 4.9 * MB) },
  '5 MB of menu lines': {
    key: 'a.txt',
    text: () => `${SENTENCE.repeat(9)}\n${filled('Neue Karten für das Konzert\n', 4.8 * MB)}`,
  },
  '5 MB of <': { key: 'a.html', text: () => PAGE(filled('<', 4.9 * MB)) },
  '100,000 headlines': {
    key: 'a.html',
    text: () => PAGE('<h1>Rat stimmt zu</h1>'.repeat(100_000)),
  },
  '5 MB of almost JSON': {
    key: 'a.html',
    text: () =>
      PAGE(
        `<p>${SENTENCE}</p><script type="application/ld+json">${filled('{"a":"b "c" d", ', 4.9 * MB)}</script>`,
      ),
  },
  '5 MB of < in text': { key: 'a.txt', text: () => filled('<', 4.9 * MB) },
  '5 MB of entities': { key: 'a.html', text: () => PAGE(filled('&uuml;', 4.9 * MB)) },
  '5 MB of entities in text': { key: 'a.txt', text: () => filled('&uuml;', 4.9 * MB) },
  '5 MB of quotation marks': { key: 'a.txt', text: () => filled('„“', 1.6 * MB) },
  '5 MB of full stops': { key: 'a.txt', text: () => filled('a. ', 4.9 * MB) },
  '5 MB of emphasis marks': { key: 'a.md', text: () => filled('**a _b ', 4.9 * MB) },
  '5 MB of lines of names': {
    key: 'a.txt',
    text: () =>
      filled('Anna Be Ce De, Anna Be Ce De, Anna Be Ce De und Anna Be Ce De!\n', 4.9 * MB),
  },
  '5 MB of lines of almost dates': {
    key: 'a.txt',
    text: () =>
      filled('am am am, am am am, am am am, am am, am am, am am, am 3. Mai 20x\n', 4.9 * MB),
  },
  '5 MB of lines of almost credits': {
    key: 'a.txt',
    text: () =>
      filled('Ab Cd/Ef Gh, dpa Ij Kl/AFP Mn Op, Imago Qr St dpa Uv Wx dpa yz dpa!\n', 4.9 * MB),
  },
  '5 MB of lines of almost names': {
    key: 'a.html',
    text: () => PAGE(filled('<p class=author>Von Anna Be Ce De, Anna Be Ce De und</p>', 2 * MB)),
  },
  '5 MB of brackets': { key: 'a.md', text: () => filled('[a](', 4.9 * MB) },
  '900 KB of emphasis without an end': { key: 'a.md', text: () => filled('*a_', 0.9 * MB) },
  '900 KB of emphasis in emphasis': {
    key: 'a.md',
    text: () => filled('*a _b ', 0.45 * MB) + filled('c_ d* ', 0.45 * MB),
  },
  '900 KB of Markdown without a space': { key: 'a.md', text: () => filled('a!', 0.9 * MB) },
  '900 KB of quotations that lack marks': {
    key: 'a.md',
    text: () => filled('> a\n> > b\nc\n', 0.9 * MB),
  },
  '900 KB of an entry of a list': { key: 'a.md', text: () => `- a\n${filled('b\n', 0.9 * MB)}` },
};
