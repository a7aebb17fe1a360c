import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dates } from '../shared/extract/dates/dates.ts';

/** A Friday. */
const PUBLISHED = '2024-11-22T09:00:00+01:00';

const inText = (text: string, published: string | undefined = PUBLISHED) =>
  dates({ id: 's1', text }, published).map(({ text: printed, iso }) => [printed, iso]);

test.each<[text: string, printed: string, iso: string]>([
  [
    'Wie am Freitag (22. November) bekannt wurde, bleibt es kalt.',
    'Freitag (22. November)',
    '2024-11-22',
  ],
  [
    'Er kam am Freitag, den 22. November 2024, zurück.',
    'Freitag, den 22. November 2024',
    '2024-11-22',
  ],
  ['Am 3. Mai 2021 wurde die Brücke gesperrt.', '3. Mai 2021', '2021-05-03'],
  ['Am 3.5.2021 wurde die Brücke gesperrt.', '3.5.2021', '2021-05-03'],
  ['Am 03.05.21 wurde die Brücke gesperrt.', '03.05.21', '2021-05-03'],
  ['Am 3. 5. 2021 wurde die Brücke gesperrt.', '3. 5. 2021', '2021-05-03'],
  ['Die Frist endet am 31.12. um Mitternacht.', '31.12.', '2024-12-31'],
  ['Stand: 2024-11-20, ohne Gewähr.', '2024-11-20', '2024-11-20'],
  // Without a tense the text rather looks back: six months ago, not six months ahead.
  ['Streit um die Brücke vom 22. Mai.', '22. Mai', '2024-05-22'],
  ['Der 3. Jänner war ein Feiertag.', '3. Jänner', '2024-01-03'],
  ['Am 3. Jän. war das Bad zu.', '3. Jän.', '2024-01-03'],
  ['Am 3. Febr. war das Bad zu.', '3. Febr.', '2024-02-03'],
  ['Am 24. Dezember schließt das Bad.', '24. Dezember', '2024-12-24'],
  ['Am 2. Januar öffnet das Bad wieder.', '2. Januar', '2025-01-02'],
  ['Am 15. März wurde gewählt.', '15. März', '2024-03-15'],
  ['Am 15. März vergangenen Jahres wurde gewählt.', '15. März vergangenen Jahres', '2023-03-15'],
  ['Der Krieg begann im Februar 2022 im Osten.', 'Februar 2022', '2022-02'],
  ['Bis Ende März 2025 wird gebaut.', 'Ende März 2025', '2025-03'],
  ['Seit Mai steht das Bad leer.', 'Mai', '2024-05'],
  ['Anfang Mai stand das Bad leer.', 'Anfang Mai', '2024-05'],
  ['Im Januar öffnet das Bad.', 'Januar', '2025-01'],
  ['Im September war es noch warm.', 'September', '2024-09'],
  ['Im Oktober vergangenen Jahres war es warm.', 'Oktober vergangenen Jahres', '2023-10'],
  ['Im vergangenen Dezember war es kalt.', 'vergangenen Dezember', '2023-12'],
  ['Im kommenden Juli wird gewählt.', 'kommenden Juli', '2025-07'],
  ['Seit 2015 leben dort Störche.', '2015', '2015'],
  ['Die Halle wurde 1987 gebaut.', '1987', '1987'],
  ['Im Jahr 2022 Menschen zu zählen, war schwer.', '2022', '2022'],
  ['Im Sommer 2015 blieb es trocken.', 'Sommer 2015', '2015'],
  ['Am Freitag sagte Jana Weber ab.', 'Freitag', '2024-11-22'],
  ['Am Montag sagte Jana Weber ab.', 'Montag', '2024-11-18'],
  ['Am Samstagabend brannte ein Schuppen.', 'Samstagabend', '2024-11-16'],
  ['Am Montag will der Rat entscheiden.', 'Montag', '2024-11-25'],
  ['Am Sonnabend wird gewählt.', 'Sonnabend', '2024-11-23'],
  ['Am vergangenen Freitag sagte sie ab.', 'vergangenen Freitag', '2024-11-15'],
  ['Am kommenden Freitag wird gewählt.', 'kommenden Freitag', '2024-11-29'],
  ['In der Nacht zu Dienstag brannte ein Schuppen.', 'Nacht zu Dienstag', '2024-11-19'],
  ['In der Nacht auf Mittwoch brannte ein Schuppen.', 'Nacht auf Mittwoch', '2024-11-20'],
  ['Das teilte die Stadt gestern mit.', 'gestern', '2024-11-21'],
  ['Gestern teilte die Stadt das mit.', 'Gestern', '2024-11-21'],
  ['Das entscheidet der Rat übermorgen.', 'übermorgen', '2024-11-24'],
  ['Das entscheidet der Rat heute.', 'heute', '2024-11-22'],
  ['In der vergangenen Woche kam Schnee.', 'vergangenen Woche', '2024-W46'],
  ['Nur vergangene Woche kam Schnee.', 'vergangene Woche', '2024-W46'],
  ['Im nächsten Monat wird gewählt.', 'nächsten Monat', '2024-12'],
  ['Im vergangenen Jahr kam kein Schnee.', 'vergangenen Jahr', '2023'],
  ['Schon Anfang des Jahres fehlte das Geld.', 'Anfang des Jahres', '2024'],
  ['Im Vorjahr kam kein Schnee.', 'Vorjahr', '2023'],
  ['Vor drei Tagen kam Schnee.', 'Vor drei Tagen', '2024-11-19'],
  ['Das war vor zwei Wochen noch anders.', 'vor zwei Wochen', '2024-W45'],
  ['Das war vor 20 Jahren noch anders.', 'vor 20 Jahren', '2004'],
  ['In der Nacht zum Samstag brannte ein Schuppen.', 'Nacht zum Samstag', '2024-11-16'],
  ['Am späten Montagabend brannte ein Schuppen.', 'Montagabend', '2024-11-18'],
  ['An diesem Donnerstag wird gewählt.', 'diesem Donnerstag', '2024-11-28'],
  ['Seit Montag fährt die Fähre wieder.', 'Montag', '2024-11-18'],
  ['Bis Ende Mai wurde gebaut.', 'Ende Mai', '2024-05'],
  ['Mitte 2023 wurde gebaut.', 'Mitte 2023', '2023'],
  ['Anfang 2025 soll gebaut werden.', 'Anfang 2025', '2025'],
  ['Am Wochenende brannte ein Schuppen.', 'Wochenende', '2024-W46'],
  ['Am Wochenende wird gewählt.', 'Wochenende', '2024-W47'],
  ['Am vergangenen Wochenende brannte ein Schuppen.', 'vergangenen Wochenende', '2024-W46'],
  ['Nächste Woche wird gewählt.', 'Nächste Woche', '2024-W48'],
  ['Diese Woche wurde gewählt.', 'Diese Woche', '2024-W47'],
  ['Anfang der Woche brannte ein Schuppen.', 'Anfang der Woche', '2024-W47'],
  ['Vergangenes Jahr war es warm.', 'Vergangenes Jahr', '2023'],
  ['Im laufenden Jahr sank die Zahl.', 'laufenden Jahr', '2024'],
  ['Ende vergangenen Jahres wurde gebaut.', 'Ende vergangenen Jahres', '2023'],
  ['Am 24.12. ist das Bad zu.', '24.12.', '2024-12-24'],
  ['Am Mittwoch (20.11.) kam Schnee.', 'Mittwoch (20.11.)', '2024-11-20'],
  ['Sie wurde am 3.3.33 geboren.', '3.3.33', '1933-03-03'],
  ['Die Frist am 3.3.33 wird lang sein.', '3.3.33', '2033-03-03'],
  ['Übermorgen ist das Bad zu.', 'Übermorgen', '2024-11-24'],
])('%s', (text, printed, iso) => {
  expect(inText(text)).toEqual([[printed, iso]]);
});

test('both days of a range are resolved', () => {
  expect(inText('Vom 3. bis 5. Mai 2025 wird gefeiert.')).toEqual([
    ['3.', '2025-05-03'],
    ['5. Mai 2025', '2025-05-05'],
  ]);
  expect(inText('Er spielte von 1992 bis 1996 in Lindenau.')).toEqual([
    ['1992', '1992'],
    ['1996', '1996'],
  ]);
});

test.each([
  ['So kann es nicht weitergehen.'],
  ['Der Trainer heißt Klaus Mai und lacht.'],
  ['April Weber und August Klein kamen.'],
  ['Herr Freitag und Frau Sonntag heiraten.'],
  ['Die Montagsdemo fiel aus.'],
  ['Es war ein schöner Morgen am See.'],
  ['Bis heute fehlt eine Erklärung.'],
  ['Das Haus von heute braucht wenig Strom.'],
  ['Der Umbau kostet 2000 Euro.'],
  ['Es kamen 1500 Menschen.'],
  ['Der FC gewann in der Saison 2023/24 oft.'],
  ['Die Schraube misst 12.13.14 nicht.'],
  ['Am 32.13.2024 war nichts.'],
  ['In den vergangenen Jahren kam kein Schnee.'],
  ['Die Sitzung beginnt um 20.15 Uhr.'],
  ['Das Modell 2000 wird nicht mehr gebaut.'],
  ['Der 1. FC Lindenau gewann.'],
  ['Die Agenda 2030 gilt weiter.'],
  ['Die L 1140 ist gesperrt.'],
  ['Das Bad ist montags zu.'],
  ['Jeden Montag ist das Bad zu.'],
  ['Der „Freitag“ ist eine Zeitung.'],
  ['Vor Jahren war das anders.'],
  ['In den 1990er Jahren war das anders.'],
])('no date: %s', (text) => {
  expect(inText(text)).toEqual([]);
});

test('without a day of publication only whole dates are resolved', () => {
  const text =
    'Am Montag und am 3. Mai war es wie gestern, anders als am 3. Mai 2021 und seit 2015.';
  const found = dates({ id: 's1', text }, undefined).map((date) => [date.text, date.iso]);
  expect(found).toEqual([
    ['Montag', undefined],
    ['3. Mai', undefined],
    ['gestern', undefined],
    ['3. Mai 2021', '2021-05-03'],
    ['2015', '2015'],
  ]);
});

test.each([
  ['2025-01-01T08:00:00+01:00', 'gestern', '2024-12-31'],
  ['2025-01-01', 'vorgestern', '2024-12-30'],
  ['2025-01-01T23:30:00Z', 'gestern', '2025-01-01'],
  ['2025-07-01T22:30:00+00:00', 'gestern', '2025-07-01'],
  ['2025-07-01T05:30:00+0900', 'gestern', '2025-06-29'],
  ['2025-07-01T23:30:00', 'gestern', '2025-06-30'],
  ['2025-01-02', 'vergangene Woche', '2024-W52'],
  ['2025-03-31', 'vergangenen Monat', '2025-02'],
  ['2024-02-29', 'gestern', '2024-02-28'],
])('on %s, %s is %s', (published, words, iso) => {
  expect(inText(`Es war ${words} kalt.`, published)).toEqual([[words, iso]]);
});

test.each(['', 'gestern', '2024-13-45', '0000-00-00', '22.11.2024'])(
  'a day of publication that is none (%j) leaves relative dates open',
  (published) => {
    expect(inText('Es war gestern kalt.', published)).toEqual([['gestern', undefined]]);
  },
);

const bits = fc.constantFrom(
  '3. ',
  'Mai ',
  '2024',
  'am ',
  'Freitag',
  '(',
  '31.',
  '12.',
  'vor ',
  '9',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
);
const published = fc.oneof(
  fc.constant(undefined),
  fc.string(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

test('every date is an exact span; iso is a day, a week, a month or a year', () => {
  fc.assert(
    fc.property(hostile, published, (text, at) => {
      for (const date of dates({ id: 's1', text }, at)) {
        expect(date.text).toBe(text.slice(date.start, date.end));
        expect(date.iso ?? '2024').toMatch(/^\d{4}(?:-W\d\d|-\d\d(?:-\d\d)?)?$/);
      }
    }),
  );
});

test.each(['1.', '1', 'Mai ', 'am ', '2024 ', '3. Mai ', 'vor ', 'Freitag '])(
  'a long run of %j is read',
  (unit) => {
    expect(() => inText(unit.repeat(20_000))).not.toThrow();
  },
);

test.each<[text: string, dates: [printed: string, iso: string][]]>([
  ['Das kostet mehr als im Februar geplant.', [['Februar', '2026-02']]],
  ['Wie im März vereinbart, zahlt der Bund.', [['März', '2026-03']]],
  ['Die Kosten sind höher als im November angekündigt.', [['November', '2025-11']]],
  ['Anders als im Juli vereinbart bleibt das Bad zu.', [['Juli', '2025-07']]],
  ['Das Dorf wird wie im August versprochen einen Arzt bekommen.', [['August', '2025-08']]],
  ['Die Halle wird größer als Ende Oktober vom Rat beschlossen.', [['Ende Oktober', '2025-10']]],
  ['Er will, wie schon am Montag angekündigt, klagen.', [['Montag', '2026-06-08']]],
  // A finite verb has its own tense.
  ['Es sind mehr, als im Februar erwartet werden.', [['Februar', '2027-02']]],
  ['Brandmeister Dirk Heuer half den Nachbarn.', []],
  ['Das sagte Frau Heuer, die Leiterin.', []],
  ['Zur Kasse bittet Dr. Heuer.', []],
  ['Heuer blüht der Raps früh.', [['Heuer', '2026']]],
  ['Der Raps blüht heuer früh.', [['heuer', '2026']]],
  ['Der ICE 1558 kam zu spät.', []],
  ['Die RB 1907 und der Flug 2031 fielen aus.', []],
  ['Die EM 2024 war ein Fest.', [['2024', '2024']]],
])('looking back: %s', (text, found) => {
  expect(inText(text, '2026-06-12T09:00:00+02:00')).toEqual(found);
});
