import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Figure } from '../shared/article/summary.ts';
import { figures } from '../shared/extract/figures/figures.ts';

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
  ['Es fielen 25 l/m² in der Nacht.', ['25 l/m²', 25, 'l/m²']],
  ['Der Wagen stößt 120 g/km aus.', ['120 g/km', 120, 'g/km']],
  ['Das Haus braucht 90 kWh/m² im Jahr.', ['90 kWh/m²', 90, 'kWh/m²']],
  ['Die Leitung schafft 50 Mbit/s.', ['50 Mbit/s', 50, 'Mbit/s']],
  ['Der Bach führt 12 m³/s.', ['12 m³/s', 12, 'm³/s']],
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
  ['Der Bau kostet 21 Millionen.', ['21 Millionen', 21_000_000]],
  ['Bei dem Unglück gab es sechzig Verletzte.', ['sechzig Verletzte', 60, 'Verletzte']],
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
  ['Im Hafen lagen 10.000 Soldaten.', ['10.000 Soldaten', 10_000, 'Soldaten']],
  ['Knapp 3 000 Menschen kamen.', ['3 000 Menschen', 3000, 'Menschen']],
  ['Das Land bürgt für bis zu 85 Millionen Euro.', ['85 Millionen Euro', 85_000_000, 'Euro']],
  ['Der Zins sinkt um 0,25 Prozentpunkte.', ['0,25 Prozentpunkte', 0.25, 'Prozentpunkte']],
  ['In der Nacht waren es minus 12 Grad.', ['minus 12 Grad', -12, 'Grad']],
  ['In der Nacht waren es -12,5 Grad.', ['-12,5 Grad', -12.5, 'Grad']],
  ['Die Temperatur stieg auf 38,5 °C.', ['38,5 °C', 38.5, 'Grad Celsius']],
  ['Die Anlage leistet 40 Megawatt.', ['40 Megawatt', 40, 'Megawatt']],
  ['Sie liefert 3 MW Strom.', ['3 MW', 3, 'MW']],
  ['Er bekam 5 Jahre Haft.', ['5 Jahre', 5, 'Jahre']],
  ['Die 40-Stunden-Woche bleibt.', ['40-Stunden-Woche', 40, 'Stunden']],
  ['Das 20-prozentige Plus hielt an.', ['20-prozentige', 20, 'Prozent']],
  ['Sieben Kinder wurden verletzt.', ['Sieben Kinder', 7, 'Kinder']],
  ['Hundert Menschen sangen mit.', ['Hundert Menschen', 100, 'Menschen']],
  ['2024 Menschen kamen ins Bad.', ['2024 Menschen', 2024, 'Menschen']],
  ['Der Plan bekam 55 Ja-Stimmen.', ['55 Ja-Stimmen', 55, 'Ja-Stimmen']],
  ['Sie ist 1,80 Meter groß.', ['1,80 Meter', 1.8, 'Meter']],
  ['Ein Viertel der 80 Plätze blieb leer.', ['80 Plätze', 80, 'Plätze']],
  ['Das Billett kostet 12.50 Franken.', ['12.50 Franken', 12.5, 'Franken']],
  ['Das Billett kostet Fr. 12.50 am Schalter.', ['Fr. 12.50', 12.5, 'Franken']],
  [
    'Der Kredit über 2.4 Millionen Franken reicht.',
    ['2.4 Millionen Franken', 2_400_000, 'Franken'],
  ],
  ['Die Kasse zahlt 3.75 Prozent Zins.', ['3.75 Prozent', 3.75, 'Prozent']],
  ['Für € 1.200 gibt es ein Zelt.', ['€ 1.200', 1200, 'Euro']],
  ['Der Preis stieg auf US-Dollar 80 je Fass.', ['US-Dollar 80', 80, 'US-Dollar']],
  ['Er braucht 1½ Stunden.', ['1½ Stunden', 1.5, 'Stunden']],
  ['Sie wartete ¾ Stunden am Gleis.', ['¾ Stunden', 0.75, 'Stunden']],
  ['Man trank 2 ¼ Liter Most.', ['2 ¼ Liter', 2.25, 'Liter']],
  ['Die Stadt zahlt 1,64 Mill. Euro.', ['1,64 Mill. Euro', 1_640_000, 'Euro']],
  ['Der Bund zahlt 2 Mia. Franken.', ['2 Mia. Franken', 2_000_000_000, 'Franken']],
  ['Der Akku hat 301 Wh/kg.', ['301 Wh/kg', 301, 'Wh/kg']],
  ['Das Netz hat 50 Mbit/s.', ['50 Mbit/s', 50, 'Mbit/s']],
  ['Der Motor leistet 40 PS.', ['40 PS', 40, 'PS']],
  ['Ein Kilo kostet 4 Euro 50.', ['4 Euro', 4, 'Euro']],
  ['Er lief 3 x 1000 Meter.', ['1000 Meter', 1000, 'Meter']],
  ['Die Fähre fasst zehn Räder.', ['zehn Räder', 10, 'Räder']],
  ['Zwölf neue Busse fahren ab Mai.', ['Zwölf neue Busse', 12, 'Busse']],
  ['Die Preise stiegen um fünf Prozent.', ['fünf Prozent', 5, 'Prozent']],
  ['Das Loch ist drei Meter tief.', ['drei Meter', 3, 'Meter']],
  ['Das Rathaus steht in 24103 Kiel und kostete 80 Euro.', ['80 Euro', 80, 'Euro']],
])('%s', (text, [printed, value, unit]) => {
  expect(inText(text)).toEqual([[printed, value, unit]]);
});

test.each<[string, number[]]>([
  ['Der Etat steigt 2027 auf 128 Mrd. Euro.', [128_000_000_000]],
  ['Er wuchs von 2025 bis 2026 auf 1 250 000 000 Euro.', [1_250_000_000]],
  ['Die Zahl sank 2025 auf 300 Betriebe.', [300]],
  ['Die Zahl stieg von zuletzt 1.200 auf rund 1.500 Betriebe.', [1200, 1500]],
  ['Das Landgericht (Az. 9 Ks 12/26) gab ihm recht.', []],
  ['Az.: 11 ME 234/26, 2 BvR 1390/12 und 1 StR 45/25.', []],
  ['Das Verfahren 120 Js 1234/26 hat 40 Zeugen.', [40]],
])('a year and a file number are no amounts: %s', (text, values) => {
  expect(inText(text).map(([, value]) => value)).toEqual(values);
});

test.each<[string, [string, number, string?][]]>([
  [
    'Die Zahl der Gäste sank von 132 auf 128 Millionen.',
    [
      ['132', 132_000_000],
      ['128 Millionen', 128_000_000],
    ],
  ],
  [
    'Der Gewinn fiel von rund 12,3 auf knapp 9,8 Millionen Euro.',
    [
      ['12,3', 12_300_000, 'Euro'],
      ['9,8 Millionen Euro', 9_800_000, 'Euro'],
    ],
  ],
  [
    'Der Verlust sank von 30 auf 0,9 Mrd. Euro.',
    [
      ['30', 30_000_000_000, 'Euro'],
      ['0,9 Mrd. Euro', 900_000_000, 'Euro'],
    ],
  ],
  [
    'Das Minus schrumpfte von 1.250 auf 980 Millionen.',
    [
      ['1.250', 1_250_000_000],
      ['980 Millionen', 980_000_000],
    ],
  ],
  [
    'Der Umsatz sank von 132 Millionen auf 128.',
    [
      ['132 Millionen', 132_000_000],
      ['128', 128_000_000],
    ],
  ],
  [
    'Der Umsatz wuchs um 3 auf 5 Millionen.',
    [
      ['3', 3_000_000],
      ['5 Millionen', 5_000_000],
    ],
  ],
  [
    'Es sind zwischen 3 und rund 5 Millionen.',
    [
      ['3', 3_000_000],
      ['5 Millionen', 5_000_000],
    ],
  ],
  [
    'Es sind drei bis vier Millionen Vögel.',
    [
      ['drei', 3_000_000, 'Vögel'],
      ['vier Millionen Vögel', 4_000_000, 'Vögel'],
    ],
  ],
  [
    'Es fehlt eine oder zwei Milliarden Euro.',
    [
      ['eine', 1_000_000_000, 'Euro'],
      ['zwei Milliarden Euro', 2_000_000_000, 'Euro'],
    ],
  ],
  [
    'Statt 14 zahlt der Bund nun 12 Milliarden.',
    [
      ['14', 14_000_000_000],
      ['12 Milliarden', 12_000_000_000],
    ],
  ],
  [
    'Der Bau kostet statt der geplanten zwölf nun vierzehn Millionen.',
    [
      ['zwölf', 12_000_000],
      ['vierzehn Millionen', 14_000_000],
    ],
  ],
  [
    'Der Bau kostet nicht 12, sondern 14 Millionen Euro.',
    [
      ['12', 12_000_000, 'Euro'],
      ['14 Millionen Euro', 14_000_000, 'Euro'],
    ],
  ],
  [
    'Der Gewinn lag bei 12,5 nach 14,2 Millionen Euro.',
    [
      ['12,5', 12_500_000, 'Euro'],
      ['14,2 Millionen Euro', 14_200_000, 'Euro'],
    ],
  ],
  [
    'Die Zahl stieg von 800.000 auf 1,2 Millionen.',
    [
      ['800.000', 800_000],
      ['1,2 Millionen', 1_200_000],
    ],
  ],
  [
    'Die Zahl stieg von 900 auf 1,2 Millionen.',
    [
      ['900', 900],
      ['1,2 Millionen', 1_200_000],
    ],
  ],
  [
    'Der Bestand sank von 2 Millionen auf 300.',
    [
      ['2 Millionen', 2_000_000],
      ['300', 300],
    ],
  ],
  [
    'Das waren 12 statt der erwarteten 14 Millionen.',
    [
      ['12', 12_000_000],
      ['14 Millionen', 14_000_000],
    ],
  ],
  [
    'Es kamen 128 Millionen Gäste nach 132 im Vorjahr.',
    [
      ['128 Millionen Gäste', 128_000_000, 'Gäste'],
      ['132', 132_000_000, 'Gäste'],
    ],
  ],
  [
    'Der Gewinn stieg auf 3,4 (zuvor 3,0) Milliarden Euro.',
    [
      ['3,4', 3_400_000_000, 'Euro'],
      ['3,0', 3_000_000_000, 'Euro'],
    ],
  ],
  [
    'Sie zahlen Bußgelder von 3 und 5 Mio. Euro.',
    [
      ['3', 3_000_000, 'Euro'],
      ['5 Mio. Euro', 5_000_000, 'Euro'],
    ],
  ],
  ['Es leben dort 3 Tausend Menschen.', [['3 Tausend Menschen', 3000, 'Menschen']]],
  ['Er zahlt nach Artikel 5 nach 14 Tagen.', [['14 Tagen', 14, 'Tagen']]],
  ['Statt 2026 kostet der Bau 14 Euro.', [['14 Euro', 14, 'Euro']]],
  [
    'Sie kaufte zwei Höfe und drei Millionen Enten.',
    [['drei Millionen Enten', 3_000_000, 'Enten']],
  ],
])('each number of a pair has the scale it is meant in: %s', (text, expected) => {
  expect(inText(text)).toEqual(expected.map(([printed, value, unit]) => [printed, value, unit]));
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
  expect(inText('Zwischen 50 und 60 Gäste kamen.')).toEqual([
    ['50', 50, 'Gäste'],
    ['60 Gäste', 60, 'Gäste'],
  ]);
  expect(inText('Er lief 100 Meter in 9,8 Sekunden.')).toEqual([
    ['100 Meter', 100, 'Meter'],
    ['9,8 Sekunden', 9.8, 'Sekunden'],
  ]);
});

test.each([
  ['Im Jahr 2022 Menschen zu zählen, war schwer.'],
  ['Die Halle wurde 1987 gebaut.'],
  ['Seit 2015 leben dort Störche.'],
  ['Im Februar 2022 Truppen zu schicken, war falsch.'],
  ['Am 22. November öffnet die Brücke.'],
  ['Am 22.11.2024 öffnet die Brücke.'],
  ['Am 3 Jänner kamen Gäste.'],
  ['Am 5 Okt. kamen Gäste.'],
  ['Im Feber 2022 Truppen zu schicken, war falsch.'],
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
  ['So kann es nicht weitergehen.'],
  ['Telefon: 030 123456'],
  ['Das Buch hat die ISBN 978-3-16-148410-0.'],
  ['Sie wohnt in PLZ 12345 Lindenau.'],
  ['Die B 96 ist gesperrt.'],
  ['Das iPhone 15 kommt im Herbst.'],
  ['Eine Boeing 737 Max landete.'],
  ['Das regelt Artikel 5 Absatz 2.'],
  ['Geöffnet ist von 10 bis 12 Uhr.'],
  ['Das Spiel stand lange 2 zu 1.'],
  ['Sie wohnt in der Hauptstraße 12.'],
  ['Die Linie 5 fährt nicht.'],
  ['Heinrich VIII. kam nie nach Lindenau.'],
  ['Die U-21-Auswahl spielt in Lindenau.'],
  ['Der Markt in 24103 Kiel ist groß.'],
  ['Die Kanzlei sitzt in 80331 München am Tor.'],
  ['Sie wohnt in 8004 Zürich an der Sihl.'],
  ['Das iPhone 15 Pro ist dünner.'],
  ['Der Golf 8 GTI fährt leise.'],
  ['Das Galaxy S24 Ultra und das Pixel 8 Pro sind teurer.'],
  ['Windows 11 Home ist vorinstalliert.'],
  ['Der Anbieter 1&1 wehrt sich.'],
  ['Die Aktie von 1 & 1 fiel.'],
  ['Er hatte 2021 Anthony Meier besiegt.'],
  ['Bereits 2021 Ersatz gefunden.'],
  ['Bei der Euro 2024 gewann Spanien.'],
  ['Bei der WM 2022 Gold zu holen, war schwer.'],
  ['Die 50+1-Regel bleibt.'],
  ['Die Version 2.4 ist da.'],
  ['Der Chip heißt Snapdragon 8 Gen3.'],
  ['Die Galaxy Watch 7-Reihe ist da.'],
  ['Von 2024–26 soll gebaut werden.'],
  ['Das Grab ist von 900 v. Chr. und leer.'],
  ['Hinweise nimmt die Wache unter 0441/790-4115 entgegen.'],
  ['Er wohnt in der Bergstr. 15 in 26121 Oldenburg.'],
  ['Die PlayStation 5 kommt in Blau.'],
  ['Um zehn Uhr läuten die Glocken.'],
  ['Vor zwölf Jahren brannte die Scheune.'],
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
