import { expect, test } from 'vitest';
import { paragraphs } from '../shared/clean/plain/plain-lines.ts';

const TOP = `Der Kreis baut im nächsten Jahr einen Radweg von Vahlde nach
Torgen. Er ist sechs Kilometer lang und soll im Oktober fertig
sein.

Bisher fahren die Kinder auf der Landstraße zur Schule, auf der`;
const BELOW = `Tempo 100 gilt. Im Mai wurde dort ein Junge verletzt, als er
nach links abbog.

Das Land zahlt drei Viertel der Kosten, den Rest tragen die
Gemeinden.`;

const WHOLE = [
  'Der Kreis baut im nächsten Jahr einen Radweg von Vahlde nach Torgen. Er ist sechs Kilometer lang und soll im Oktober fertig sein.',
  'Bisher fahren die Kinder auf der Landstraße zur Schule, auf der Tempo 100 gilt. Im Mai wurde dort ein Junge verletzt, als er nach links abbog.',
  'Das Land zahlt drei Viertel der Kosten, den Rest tragen die Gemeinden.',
];

test.each([
  '- 1 -',
  '1',
  'Seite 1 von 2',
  '– 1 –\n\nKreis Torgen · Am Markt 1 · 12345 Torgen',
  'Kreis Torgen – Seite 1',
  'Kreis Torgen\n\nSeite 2',
  'Kreis Torgen | Am Markt 1 | www.torgen.example\n1',
  '– Fortsetzung nächste Seite –\n\nPressestelle',
])('a page that ends with %j does not part a sentence', (edge) => {
  if (!edge.includes('\n\n')) expect(paragraphs(`${TOP}\n${edge}\n${BELOW}`)).toEqual(WHOLE);
  expect(paragraphs(`${TOP}\n\n${edge}\n\n${BELOW}`)).toEqual(WHOLE);
});

const PARAGRAPHS = WHOLE.slice(0, 2);

test.each([
  ['- 2 -', []],
  ['Seite 2', []],
  ['Kreis Torgen | 26.11.2026 | Seite 2', []],
  ['Kreis Torgen · Am Markt 1 · 12345 Torgen\n- 2 -', []],
  ['Kreis Torgen 1/2', ['Kreis Torgen 1/2']],
  ['– 2 –\n\nStreit um die Kosten', ['Streit um die Kosten']],
  ['3', ['3']],
  ['Hinweise unter www.torgen.example', ['Hinweise unter www.torgen.example']],
  ['Seite 1 von 2', ['Seite 1 von 2']],
])('between paragraphs, of %j stays %j', (edge, kept) => {
  const text = [PARAGRAPHS[0], edge, PARAGRAPHS[1]].join('\n\n');
  expect(paragraphs(text)).toEqual([PARAGRAPHS[0], ...kept, PARAGRAPHS[1]]);
});

test('what comes again beside a number is of the page', () => {
  const edge = (page: number) => `Kreis Torgen\nPresseinfo 12/2026 ${page}/3`;
  const pages = WHOLE.flatMap((paragraph, at) => [paragraph, edge(at + 1)]);
  expect(paragraphs(pages.join('\n\n'))).toEqual(WHOLE);
});
