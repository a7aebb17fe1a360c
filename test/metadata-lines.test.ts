import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';
import { TEXT_FORMS } from './support/text-forms.ts';

const TITLE = 'Der Kreistag in Lindenau verschiebt seinen Beschluss';
const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (hall) =>
    `Im Saal ${hall} berieten die Abgeordneten am Montag lange über die neue Brücke. Am Ende stimmten sie mit großer Mehrheit für einen zweiten Versuch im Frühjahr, wie der Landrat sagte.`,
);

const PLACES: [name: string, around: (lines: string[]) => string[]][] = [
  ['above the body', (lines) => [TITLE, ...lines, ...PARAGRAPHS]],
  ['below the body', (lines) => [TITLE, ...PARAGRAPHS, ...lines]],
];

const LINES: [lines: string[], metadata: object][] = [
  [['Von Anna Muster'], { byline: 'Anna Muster' }],
  [['Von Anna Muster und Ben Beispiel, Berlin'], { byline: 'Anna Muster, Ben Beispiel' }],
  [['Von Anna Muster (dpa)'], { byline: 'Anna Muster', agency: 'dpa' }],
  [['Text: Anna Muster'], { byline: 'Anna Muster' }],
  [['Donnerstag, 5. März 2026, 14.30 Uhr'], { published: '2026-03-05T14:30+01:00' }],
  [
    ['Veröffentlicht am 5. März 2026 um 16.20 Uhr, aktualisiert am 6. März 2026, 8 Uhr'],
    { published: '2026-03-05T16:20+01:00', modified: '2026-03-06T08:00+01:00' },
  ],
  [
    ['Erschienen: 05.03.2026 | Zuletzt geändert: 06.03.2026'],
    { published: '2026-03-05', modified: '2026-03-06' },
  ],
  [
    ['5. März 2026, 14:30 Uhr | Quelle: Lindenauer Bote, dpa, AFP | 12 Kommentare'],
    { agency: 'dpa', published: '2026-03-05T14:30+01:00' },
  ],
  [['5. März 2026, 14:30 Uhr · 3 Min. Lesezeit'], { published: '2026-03-05T14:30+01:00' }],
  [['Erscheinungstag: 05.03.2026'], { published: '2026-03-05' }],
  [
    ['5.3.2026 | Stand: 6.3.2026, 14.30 Uhr | Von Anna Muster, ARD-Hauptstadtstudio'],
    { byline: 'Anna Muster', published: '2026-03-05', modified: '2026-03-06T14:30+01:00' },
  ],
  [['Aktualisiert am Do., 5. März 2026'], { modified: '2026-03-05' }],
  [['Veröffentlicht am 05.03.2026 um 14:30 Uhr'], { published: '2026-03-05T14:30+01:00' }],
  [
    ['Von Anna Muster', 'Veröffentlicht: 5.7.2026, 9 Uhr', 'Aktualisiert: 6.7.2026, 10:15 Uhr'],
    {
      byline: 'Anna Muster',
      published: '2026-07-05T09:00+02:00',
      modified: '2026-07-06T10:15+02:00',
    },
  ],
  [
    ['Von Anna Muster | 5. März 2026, 14:30 Uhr'],
    { byline: 'Anna Muster', published: '2026-03-05T14:30+01:00' },
  ],
];

describe.each(TEXT_FORMS)('in %s', (_form, key, write) => {
  describe.each(PLACES)('%s', (_place, around) => {
    test.each(LINES)('%j are metadata and no part of the article', (lines, metadata) => {
      const upload = write(around(lines));
      const article = clean(new TextEncoder().encode(upload), { key });
      const { found: _, ...fields } = article.metadata;
      const body = article.blocks.map(({ sentences }) =>
        sentences.map(({ text }) => text).join(' '),
      );
      expect({ title: article.title?.text, fields, body }).toEqual({
        title: TITLE,
        fields: metadata,
        body: PARAGRAPHS,
      });
    });
  });
});

test('the only time in a plain text is that of its publication', () => {
  const time = '2026-03-05T14:30+01:00';
  const text = [TITLE, 'Stand: 5.3.26, 14.30 Uhr', ...PARAGRAPHS].join('\n\n');
  const { metadata } = clean(new TextEncoder().encode(text), { key: 'a.txt' });
  expect(metadata).toMatchObject({ published: time, modified: time });
});
