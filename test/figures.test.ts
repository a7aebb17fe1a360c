import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Figure } from '../shared/summary.ts';
import { figures } from '../shared/text/figures/figures.ts';

const inText = (text: string) =>
  figures({ id: 's1', text }).map(({ text: printed, value, unit }) => [printed, value, unit]);

test.each<[string, [string, number, string?]]>([
  ['Am Ufer standen 12.000 Zuschauer.', ['12.000 Zuschauer', 12_000, 'Zuschauer']],
  ['Im Park leben 18 Ziegen und Enten.', ['18 Ziegen', 18, 'Ziegen']],
  ['Der Umbau kostet 1,5 Mio. Euro.', ['1,5 Mio. Euro', 1_500_000, 'Euro']],
  ['Der Umbau kostet 1,5 Millionen Euro.', ['1,5 Millionen Euro', 1_500_000, 'Euro']],
  ['Der Haushalt umfasst 3 Mrd. Euro.', ['3 Mrd. Euro', 3_000_000_000, 'Euro']],
  [
    'Die Schulden betragen 2,3 Billionen Dollar.',
    ['2,3 Billionen Dollar', 2_300_000_000_000, 'Dollar'],
  ],
  ['Die Preise stiegen um 3,2 Prozent.', ['3,2 Prozent', 3.2, 'Prozent']],
  ['Die Preise stiegen um 3,2 % im Monat.', ['3,2 %', 3.2, 'Prozent']],
  ['Es kostet 20 € im Monat.', ['20 €', 20, 'Euro']],
  ['Es kostet $5 Mio. im Jahr.', ['$5 Mio.', 5_000_000, 'Dollar']],
  ['Sie zahlte CHF 300 dafür.', ['CHF 300', 300, 'CHF']],
  ['Die Stadt hat 32 500 Einwohner.', ['32 500 Einwohner', 32_500, 'Einwohner']],
  [
    "Das Haus kostet 450'000 Schweizer Franken.",
    ["450'000 Schweizer Franken", 450_000, 'Schweizer Franken'],
  ],
  ['Es kamen 200 freiwillige Helfer.', ['200 freiwillige Helfer', 200, 'Helfer']],
  ['Es kamen 40 junge freiwillige Helfer.', ['40 junge freiwillige Helfer', 40, 'Helfer']],
  ['Der Weg ist 12 km lang.', ['12 km', 12, 'km']],
  ['Er fuhr 140 km/h schnell.', ['140 km/h', 140, 'km/h']],
  ['Es waren 31 Grad im Schatten.', ['31 Grad', 31, 'Grad']],
  ['Die Wohnung misst 84,5 Quadratmeter.', ['84,5 Quadratmeter', 84.5, 'Quadratmeter']],
  ['Die Zahl stieg auf 4.500.', ['4.500', 4500]],
  ['Ein 34-Jähriger fuhr davon.', ['34-Jähriger', 34, 'Jahre']],
  ['Eine 51-jährige Frau wurde verletzt.', ['51-jährige', 51, 'Jahre']],
  [
    'Das 3-Milliarden-Euro-Paket ist beschlossen.',
    ['3-Milliarden-Euro-Paket', 3_000_000_000, 'Euro'],
  ],
  ['Die 2.500-Einwohner-Stadt wächst.', ['2.500-Einwohner-Stadt', 2500, 'Einwohner']],
  ['Es sind rund 2000 Beschäftigte betroffen.', ['2000 Beschäftigte', 2000, 'Beschäftigte']],
  ['Die Miete stieg auf bis zu 2000 Euro.', ['2000 Euro', 2000, 'Euro']],
  ['Der Neubau kostet vier Millionen Euro.', ['vier Millionen Euro', 4_000_000, 'Euro']],
  ['Es fehlt eine Milliarde Euro.', ['eine Milliarde Euro', 1_000_000_000, 'Euro']],
  [
    'Anderthalb Millionen Menschen leben dort.',
    ['Anderthalb Millionen Menschen', 1_500_000, 'Menschen'],
  ],
  ['Bei dem Unfall gab es drei Verletzte.', ['drei Verletzte', 3, 'Verletzte']],
  ['Bei dem Unfall starben zwei junge Menschen.', ['zwei junge Menschen', 2, 'Menschen']],
  ['Sie arbeitete 24 Stunden am Stück.', ['24 Stunden', 24, 'Stunden']],
  ['Die Partei verlor 2,3 Punkte.', ['2,3 Punkte', 2.3, 'Punkte']],
  ['Es kostet 8.850,34 Euro.', ['8.850,34 Euro', 8850.34, 'Euro']],
  ['Zwischen Berg und See liegen 700 m Höhe.', ['700 m', 700, 'm']],
])('%s', (text, [printed, value, unit]) => {
  expect(inText(text)).toEqual([[printed, value, unit]]);
});

test('both numbers of a range have its unit and scale', () => {
  expect(inText('Es fließen 5 bis 10 Millionen Euro.')).toEqual([
    ['5', 5_000_000, 'Euro'],
    ['10 Millionen Euro', 10_000_000, 'Euro'],
  ]);
  expect(inText('Die Quote sank von 3,4 auf 3,1 Prozent.')).toEqual([
    ['3,4', 3.4, 'Prozent'],
    ['3,1 Prozent', 3.1, 'Prozent'],
  ]);
});

test.each([
  ['Im Jahr 2022 Menschen zu zählen, war schwer.'],
  ['Die Halle wurde 1987 gebaut.'],
  ['Seit 2015 leben dort Störche.'],
  ['Im Februar 2022 Truppen zu schicken, war falsch.'],
  ['Am 22. November öffnet die Brücke.'],
  ['Am 22.11.2024 öffnet die Brücke.'],
  ['Die Sitzung beginnt um 20.45 Uhr.'],
  ['Die Sitzung beginnt um 18 Uhr.'],
  ['Der 1. FC Lindenau gewann.'],
  ['Der FC gewann mit 2:1 Toren.'],
  ['In der Saison 2023/24 stieg er ab.'],
  ['Das regelt Artikel 5 der Verfassung.'],
  ['Das regelt § 218 im Gesetz.'],
  ['Auf der A7 staute es sich.'],
  ['Wegen Covid-19 blieb die Schule zu.'],
  ['In den 80er Jahren war das anders.'],
  ['Die Version 2.0 ist da.'],
  ['Sie druckt es mit einem 3D-Drucker.'],
  ['Die Fans von Hannover 96 jubelten.'],
  ['Sie belegte den 3. Platz.'],
  ['Zwei Hunde und drei Katzen schliefen.'],
  ['Unter 0171/2345 meldet sich niemand.'],
])('no figure: %s', (text) => {
  expect(inText(text)).toEqual([]);
});

const bits = fc.constantFrom(
  '1',
  '1.000',
  ',5',
  ' ',
  'Mio.',
  ' Euro',
  '%',
  '-',
  'zwei ',
  'Tote',
  'a',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('every figure is a finite number at an exact place', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const figure of figures({ id: 's1', text })) {
        expect(Figure.parse(figure).text).toBe(text.slice(figure.start, figure.end));
      }
    }),
  );
});

test.each(['1', '1.', '1,', '1 ', '1.000', '12 kleine ', 'zwei ', '$'])(
  'a long run of %j is read',
  (unit) => {
    expect(() => inText(unit.repeat(20_000))).not.toThrow();
  },
);
