import { expect, test } from 'vitest';
import type { Block } from '../shared/article/article.ts';
import { collectDates } from '../shared/extract/dates/collect-dates.ts';

/** Blocks by type and text; sentences are joined by ` / `. */
const datesOf = (
  metadata: { published?: string; modified?: string },
  blocks: [Block['type'], string][],
) =>
  collectDates({
    metadata,
    blocks: blocks.map(([type, text], i) => ({
      type,
      sentences: text.split(' / ').map((one, j) => ({ id: `s${i}-${j}`, text: one })),
    })),
  }).map(({ text, iso }) => [text, iso]);

test('in a live blog, a line that is a date dates what follows it', () => {
  const started = { published: '2025-11-02T07:15:00+01:00' };
  expect(
    datesOf(started, [
      ['paragraph', 'Am Samstag brach der Damm.'],
      ['heading', 'Freitag, 16. Januar'],
      ['paragraph', 'Am Mittwoch stand das Wasser noch höher.'],
      ['heading', 'Donnerstag, 15. 1.'],
      ['paragraph', 'Die Helfer bleiben bis Sonntag. / Am Montag hatten sie begonnen.'],
    ]),
  ).toEqual([
    ['Samstag', '2025-11-01'],
    ['Freitag, 16. Januar', '2026-01-16'],
    ['Mittwoch', '2026-01-14'],
    ['Donnerstag, 15. 1.', '2026-01-15'],
    ['Sonntag', '2026-01-18'],
    ['Montag', '2026-01-12'],
  ]);
});

test('a text that looks back on a later day was revised since it was published', () => {
  const blocks: [Block['type'], string][] = [
    ['paragraph', 'Am 3. Februar 2026 kam der Bericht, im Januar 2026 hatte es gebrannt.'],
    ['paragraph', 'Am Dienstag hat der Ausschuss beraten.'],
  ];
  const published = '2024-05-06';
  const last = (metadata: { published: string; modified?: string }) =>
    datesOf(metadata, blocks).at(-1);
  expect(last({ published, modified: '2026-02-18T09:12:00+01:00' })).toEqual([
    'Dienstag',
    '2026-02-17',
  ]);
  expect(last({ published })).toEqual(['Dienstag', undefined]);
  expect(last({ published: '2026-02-04' })).toEqual(['Dienstag', '2026-02-03']);
});

test('a date ahead does not make a text revised', () => {
  const published = '2024-05-06';
  const text = 'Am 3. Februar 2026 wird gewählt, bis März 2026 ist Zeit. / Am Montag begann es.';
  expect(datesOf({ published, modified: '2026-01-01' }, [['paragraph', text]]).at(-1)).toEqual([
    'Montag',
    '2024-05-06',
  ]);
});

test('a story of another year goes on', () => {
  const published = '2025-09-09';
  expect(
    datesOf({ published }, [
      [
        'paragraph',
        'Im September 2020 versprach er viel. / Später im Dezember ging er an die Börse.',
      ],
      ['paragraph', 'Im Mai gab er auf.'],
    ]),
  ).toEqual([
    ['September 2020', '2020-09'],
    ['Dezember', '2020-12'],
    ['Mai', '2025-05'],
  ]);
});

test('a date in the name of a magazine or programme is none', () => {
  const published = '2026-11-24T10:00:00+01:00';
  expect(
    datesOf({ published }, [
      ['paragraph', 'Das schreibt die Zeitschrift „Ruppin heute“ am Dienstag.'],
      ['paragraph', 'Im Magazin „Gestern und heute“ kam es. / „Wir öffnen heute“, sagte sie.'],
    ]),
  ).toEqual([
    ['Dienstag', '2026-11-24'],
    ['heute', '2026-11-24'],
  ]);
});

test.each([
  [
    'in a scene of long ago, told in the present tense',
    [
      'Am 3. Juni 1986 bricht bei Talheim der Damm. / Es regnet seit Tagen.',
      'Am 5. Juni sinkt das Wasser endlich. / Im Juli beginnt der Bau neuer Brücken.',
    ],
    ['1986-06-03', '1986-06-05', '1986-07'],
  ],
  [
    'on the anniversary',
    [
      'Am 20. Mai 1976 verließ Karla Simmen das Dorf. / Sie kam nie zurück.',
      'Eigentlich war die Abreise für den 2. Mai geplant. / „Bis morgen“, rief sie noch.',
      'Am 4. August fand man ihren Koffer. / Am Sonntag wird ihrer gedacht.',
    ],
    ['1976-05-20', undefined, undefined, undefined, '2026-05-24'],
  ],
  [
    'after what came before it',
    [
      'Im Mai 2024 hatte er den Zaun gebaut. / Wochen danach bat ihn die Stadt, ihn bis zum 15. Juli abzureißen.',
    ],
    ['2024-05', '2024-07-15'],
  ],
  [
    'after an older one, far from today',
    [
      'Im März 2019 gewann Anna Rohde die Wahl. / Alle freuten sich. / Am 3. August trat sie ab. / Im Oktober zog sie fort.',
    ],
    ['2019-03', undefined, '2025-10'],
  ],
  [
    'back in the days of today',
    [
      'Im März 2019 gewann Anna Rohde die Wahl. / Am Montag trat sie ab. / Seit 3. April hatte sie gezögert.',
    ],
    ['2019-03', '2026-05-18', '2026-04-03'],
  ],
  [
    'in a chronicle',
    [
      '14. März 2023: Ein Brief erreicht das Amt.',
      '2. Mai: Das Amt leitet Ermittlungen ein. / Der Rat hatte am 4. April beraten.',
      'Februar: Die Leiterin tritt zurück.',
      '3. Juni – Der Prozess beginnt.',
    ],
    ['2023-03-14', '2023-05-02', undefined, '2024-06-03'],
  ],
  [
    'of an event ahead',
    ['Am 20. Mai 1976 verließ Karla Simmen das Dorf. / Am 4. August wird ihr Denkmal enthüllt.'],
    ['1976-05-20', '2026-08-04'],
  ],
])('a day without a year is read in the story of its text: %s', (_, paragraphs, expected) => {
  const published = '2026-05-22T10:00:00+02:00';
  const found = datesOf(
    { published },
    paragraphs.map((text): [Block['type'], string] => ['paragraph', text]),
  );
  expect(found.map(([, iso]) => iso)).toEqual(expected);
});
