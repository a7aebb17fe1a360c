import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';

/** Copy as press offices and desks write it, in plain text and Markdown. */

const [FIRST = '', SECOND = ''] = [
  'Der Kran am Kai von Lohfeld ist in der Nacht zum Dienstag umgestürzt. Verletzt wurde niemand, teilte die Stadt mit.',
  'Ein Gutachter soll nun klären, ob der Sturm oder ein Riss im Fundament die Ursache war.',
];
const PROSE = [FIRST, SECOND];
const TITLE = 'Kran stürzt am Kai um';

const read = (lines: string[], key = 'a.txt') => {
  const { title, kicker, blocks, metadata } = clean(new TextEncoder().encode(lines.join('\n')), {
    key,
  });
  const texts = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  const { found: _, ...fields } = metadata;
  return { title: title?.text, kicker: kicker?.text, texts, ...fields };
};
const body = ['', FIRST, '', SECOND];
const article = { title: TITLE, texts: PROSE };

describe('the headline is below the head of a press release', () => {
  test.each([
    [['Ministerium für Bildung', 'Presseinformation', '24.11.2026 | Nr. 212', '', TITLE]],
    [['23. November 2026', 'Pressemitteilung der Fraktion im Kreistag', '', TITLE]],
    [['Medienmitteilung Nr. 14/2026', '', TITLE]],
    [['PRESSEMITTEILUNG', 'Nr. 47/2026', '', TITLE]],
    [['Stadtwerke Lohfeld GmbH', 'Presseinformation vom 24. November 2026', '', TITLE]],
    [['Gemeinsame Pressemitteilung von Stadt und Polizei', '', TITLE]],
    [['PRESSEINFORMATION', 'Lohfeld, im November 2026', '', TITLE]],
    [['RSZ0214 5 CI 0180 Di, 24.Nov 2026', 'Schiffe/Kran/Lohfeld', '', TITLE]],
    [['MINISTERIUM FÜR VERKEHR UND HÄFEN', '– Pressestelle –', 'Nr.: 88/2026', '', TITLE]],
    [['Hafenmuseum Lohfeld | Stabsstelle Kommunikation', '', TITLE]],
    [['Hafenbahn Lohfeld GmbH · Am Kai 3 · 24999 Lohfeld', 'Presse-Info 4-2026', TITLE]],
    [['Gewerkschaft Hafen', 'Landesbezirk Küste', 'Presseinfo Nr. 6', '', TITLE]],
    [['TuS Lohfeld e. V. – Abteilung Segeln', '2. Spieltag | Kreisliga', '', TITLE]],
    [['Deutsches Rotes Kreuz', 'Kreisverband Lohfeld', 'Telefon 04999 555-17', '', TITLE]],
    [['Es gilt das gesprochene Wort!', '', TITLE]],
    [['SPD-Fraktion im Kreistag Lohfeld', '', TITLE]],
    [
      [
        ...['Stadtverwaltung Lohfeld', 'Der Oberbürgermeister', 'Presse- und Informationsamt'],
        ...['Rathausplatz 1', '24999 Lohfeld', 'Telefon 04999 555-0', 'presse@lohfeld.example'],
        ...['Nr. 212/2026', 'Lohfeld, 24.11.2026', '', TITLE],
      ],
    ],
    [['Zweckverband Häfen', 'PI 17/26 – 25. November 2026', '', TITLE]],
    [['Feuerwehr Lohfeld – Löschzug Nord', '22.11.2026', 'Einsatzbericht', TITLE]],
    [['Öffentliche Bekanntmachung', TITLE]],
    [['Mitteilungsblatt der Gemeinde Lohfeld · Ausgabe 11/2026', 'Aus dem Ortsrat', '', TITLE]],
    [['Norvik SE', 'Investor Relations', 'Ad-hoc-Mitteilung nach Artikel 17 MAR', '', TITLE]],
  ])('%j', (head) => {
    expect(read([...head, ...body])).toMatchObject(article);
  });

  test('unless it is all there is', () => {
    const head = 'Pressemitteilung der Stadt Lohfeld';
    expect(read([head, ...body])).toMatchObject({ title: head });
  });

  test('unless it says more than a name', () => {
    const head = 'Stadtwerke setzen auf Wärme';
    expect(read([head, 'Stadtwerke Lohfeld', 'So soll das Netz wachsen', ...body])).toMatchObject({
      title: head,
    });
  });

  test('or goes on with it', () => {
    const head = 'Pressemitteilung: Kran stürzt am Kai um';
    expect(read([head, ...body])).toMatchObject({ title: head });
  });
});

describe('a headline is no letterhead', () => {
  test.each([
    ['10000 Besucher kommen zum Stadtfest', 'Polizei zieht positive Bilanz'],
    ['12500 Euro für die Schule', 'Verein sammelt Spenden'],
    ['Telefon 112: Wer hilft im Notfall?', 'Neuer Leitfaden für Bürger'],
    ['Notruf per E-Mail 2026 möglich', 'Land plant neues System'],
    ['www.lohfeld.example ist wieder da', 'Stadt stellt Seite neu vor'],
    ['Museum für alle', 'Eintritt bleibt frei'],
    ['Verein für immer', 'Wie der TuS die Krise meistert'],
    ['Schiff | Hafen | Kran', 'Der Kai wird teurer'],
    ['Corona 2020 | Die Bilanz', 'Das haben wir gelernt'],
    ['Pressemitteilung der Stadt stößt auf Kritik', 'Rat fordert eine Erklärung'],
    ['Rede der Kanzlerin enttäuscht Verbände', 'Kritik von allen Seiten'],
    ['Newsletter der Stadt erreicht alle Haushalte', 'Rat zieht Bilanz'],
  ])('%s / %s', (title, subhead) => {
    expect(read([title, subhead, ...body])).toMatchObject({ title, texts: [subhead, ...PROSE] });
  });

  test.each([
    ['15000 Euro Schaden', 'Brand in Lohfeld'],
    ['Partei der Mitte', 'Wer ist das eigentlich?'],
    ['Feuerwehr am Limit', 'Immer mehr Einsätze im Kreis'],
    ['Schule der Zukunft', 'Lohfeld baut einen Campus'],
    ['Folge 12', 'Der Hafen und seine Kräne'],
    ['Wahl 2026', 'Kern tritt nicht mehr an'],
    ['U20-WM-Finale', 'Kern trifft in letzter Minute'],
    ['WM-Aus 2026', 'Kern tritt zurück'],
    ['Polizeibericht', TITLE],
    ['Gottesdienst', TITLE],
    ['Offener Brief', TITLE],
  ])('nor a kicker: %s / %s', (kicker, title) => {
    expect(read([kicker, title, ...body])).toMatchObject({ kicker, title, texts: PROSE });
  });
});

test.each([
  [['Hafenamt Lohfeld', 'Referat Presse', 'Lohfeld, 24.11.2026', 'Medienmitteilung Nr. 7']],
  [['Landkreis Lohfeld – Der Landrat', 'Pressedienst Nr. 212/26 – 24.11.2026']],
  [['24.11.2026 | Fraktion im Kreistag']],
  [['Presse 101/2026', 'Lohfeld, 24.11.2026/kb']],
])('the day of a letterhead is that of publication: %j', (head) => {
  const { title, published } = read([...head, '', TITLE, ...body]);
  expect({ title, published }).toEqual({ title: TITLE, published: '2026-11-24' });
});

test.each([
  ['+++ KORREKTUR: Im zweiten Absatz muss es 12 heißen +++', TITLE],
  [TITLE, 'Bericht von unserem Mitarbeiter'],
  ['Rede der Bürgermeisterin von Lohfeld', TITLE],
])('%s / %s', (...head) => {
  expect(read([...head, ...body])).toMatchObject(article);
});

test.each([
  ['Stadt saniert den Kai', 'und das Hafenbecken'],
  ['Ein Kran für die', 'neue Reederei'],
  ['Reederei stellt ihre neue', 'Fähre vor'],
])('a headline may have two lines: %s / %s', (...head) => {
  expect(read(['Pressemitteilung', '', ...head, ...body])).toMatchObject({
    title: head.join(' '),
    texts: PROSE,
  });
});

test.each([
  ['Neues Hafenbecken für Lohfeld', 'Der Bau kostet zwölf Millionen Euro'],
  ['Brand in Lagerhalle', 'Feuerwehr verhindert Übergreifen auf den Kai'],
])('%s is no kicker of %s', (title, subhead) => {
  expect(read([title, subhead, ...body])).toMatchObject({ title, texts: [subhead, ...PROSE] });
});

test('a caption below its credit', () => {
  const head = [TITLE, 'Teilen', 'Bild: Hafenamt', 'Der Kran vor dem Sturm.'];
  expect(read([...head, ...body])).toMatchObject(article);
});

describe('a headline may end like a sentence', () => {
  test.each([
    [['Wer zahlt für den Kran?']],
    [['Rettet den Kai!', 'Von Ida Kern']],
    [['„Es war der Sturm.“']],
    [['Der Kran liegt im Hafen.', 'Von Ida Kern']],
    [['Der Kran ist weg. Was nun?', '24.11.2026']],
  ])('%j', (head) => {
    expect(read([...head, ...body])).toMatchObject({ title: head[0], texts: PROSE });
  });

  test.each([
    ['Hafen', 'Wer zahlt für den Kran?'],
    ['Bündnis für sichere Häfen Lohfeld', 'Wer zahlt für den Kran?'],
  ])('below %s', (...head) => {
    expect(read([...head, ...body])).toMatchObject({ title: head[1], texts: PROSE });
  });

  test.each(['Der Kran ist weg.', 'Liebe Mitglieder!', 'Lohfeld. Der Kran ist weg.'])(
    'but not alone above a text: %s',
    (line) => {
      expect(read([line, ...body])).not.toMatchObject({ title: line });
    },
  );
});

describe('a page above a text', () => {
  test('the name of the site is above its menu', () => {
    const head = [
      'Hafenblick',
      'Notizen vom Kai',
      'Menü',
      '24. November 2026 / Ida Kern / 7 Kommentare',
    ];
    expect(read([...head, '', TITLE, ...body])).toEqual({
      ...article,
      kicker: undefined,
      byline: 'Ida Kern',
      published: '2026-11-24',
    });
  });

  test('a caption without a verb', () => {
    const head = [
      TITLE,
      'Von Ida Kern',
      'Vorlesen',
      'Der Kran nach dem Sturm.',
      '© Foto: Hafenamt',
    ];
    expect(read([...head, ...body])).toMatchObject({ ...article, byline: 'Ida Kern' });
  });

  test.each([
    'Zum Gastbeitrag „Ein Kai für alle“ (Ausgabe vom 14. November)',
    'Leserbrief zum Artikel »Ein Kai für alle«',
  ])('what a letter is about: %s', (line) => {
    expect(read([TITLE, line, ...body])).toMatchObject(article);
  });
});

test.each([
  'Kurz notiert',
  'Meldungen aus der Region',
  'Polizeibericht vom 24. November 2026',
  'Pressebericht der PI Lohfeld vom Wochenende',
  'Wochenendbericht Feuerwehr Lohfeld',
])('several items: %s', (title) => {
  const items = ['Kran stürzt um', FIRST, 'Kai gesperrt', SECOND];
  expect(read([title, '', ...items.flatMap((item) => [item, ''])])).toMatchObject({
    title,
    texts: items,
  });
});

test('several items below a letterhead', () => {
  const title = 'Tagesbericht der Polizeidirektion Lohfeld';
  const items = ['Kran stürzt um', FIRST, 'Kai gesperrt', SECOND];
  const head = ['Polizeidirektion Lohfeld', 'Lohfeld, 24.11.2026', '', title];
  expect(read([...head, '', ...items.flatMap((item) => [item, ''])])).toMatchObject({
    title,
    texts: items,
    published: '2026-11-24',
  });
});

test.each([
  '(Neu: Gutachten)',
  '(Aktualisierung: Zahl der Helfer)',
  '(Zusammenfassung 1730 – Neu: Zitat der Stadt)',
  '[durchgehend neu]',
  'RSZ-IN-26-11-24-0031',
])('what is new in a version and its number: %s', (note) => {
  for (const head of [
    [note, TITLE],
    [TITLE, note],
  ]) {
    const found = read([...head, ...body]);
    expect(found).toMatchObject(article);
    expect(found).not.toHaveProperty('published');
    expect(found.kicker).toBeUndefined();
  }
});

test.each([
  [['24. November 2026 – zur sofortigen Veröffentlichung', TITLE, ...body], '2026-11-24'],
  [['24.11.2026, ab sofort frei', TITLE, ...body], '2026-11-24'],
  [[TITLE, ...body, '', 'rsz abc xx n1 jag', '241905 Nov 26'], '2026-11-24T19:05+01:00'],
  [
    [TITLE, ...body, '', '(Schluss) abc/def', 'RSZ0214   2026-11-24/10:12'],
    '2026-11-24T10:12+01:00',
  ],
  [[TITLE, ...body, '', '051210 Mai 26'], '2026-05-05T12:10+02:00'],
])('the day of %j', (lines, published) => {
  expect(read(lines)).toMatchObject({ ...article, published });
});

test('the day in the head of each page', () => {
  const headOf = (page: number) =>
    `Hafenbahn SE · Presse-Information · 24.11.2026 · Seite ${page}/2`;
  const lines = [headOf(1), '', TITLE, '', FIRST, '', headOf(2), '', SECOND];
  expect(read(lines)).toMatchObject({ ...article, published: '2026-11-24' });
});

test.each(['Samstag, 19. Dezember 2026, 18 Uhr', 'Sa., 19.12.2026, 18–20 Uhr'])(
  'the day of an event is none of publication: %s',
  (line) => {
    const found = read([TITLE, '', line, 'Nikolaikirche Lohfeld', ...body]);
    expect(found).not.toHaveProperty('published');
    expect(found).not.toHaveProperty('byline');
    expect(found.title).toBe(TITLE);
  },
);

test('where a page is', () => {
  const menu = ['Zum Hauptinhalt springen', 'Presse', 'Mediathek', 'Kontakt', 'Regionales'];
  for (const label of ['Artikel', 'Pressemeldung', 'Sie sind hier']) {
    const lines = [...menu, `${label}: Kran am Kai von Lohfeld`, '24.11.2026, 14:20 Uhr', ''];
    expect(read([...lines, TITLE, ...body])).toMatchObject(article);
  }
});

test('a place is known by its club', () => {
  const first = '17 Minuten lang gelang dem TSV Elmstedt nichts. Dann drehte das Team auf.';
  expect(read([TITLE, '', `Elmstedt. ${first}`, '', SECOND])).toMatchObject({
    place: 'Elmstedt',
    texts: [first, SECOND],
  });
});

test('properties of a page in a notebook have feminine forms', () => {
  const properties = ['Redakteur:in: Jo Lang', 'Autor:in: Ida Kern', 'Zeichen: 1.480'];
  expect(read([`# ${TITLE}`, '', ...properties, ...body], 'a.md')).toMatchObject({
    ...article,
    byline: 'Ida Kern',
  });
});

test('fields of a report are no headline', () => {
  const fields = [
    'Datum: 22.11.2026',
    'Einsatzort: Lohfeld, Am Kai',
    'Kräfte: LF 20, DLK 23, ELW 1',
  ];
  expect(read([...fields, '', TITLE, ...body])).toMatchObject({ title: TITLE });
});

test('headlines with a colon are no fields', () => {
  const others = [
    'Kran: Letzte Chance für den Kai und die Stadt',
    'Hafen: Was im Rat und am Kai gilt',
  ];
  const title = 'Sturm: Wie die Helfer in der Nacht arbeiteten';
  expect(read([...others, title, ...body]).title).toMatch(/^(?:Kran|Hafen|Sturm): /);
});

test.each([
  ['24.11.2026 | Nr. 212', '2026-11-24'],
  ['Nr. 212/2026 vom 24. November 2026', '2026-11-24'],
  ['Lohfeld, 24.11.26 (jo)', '2026-11-24'],
  ['Lohfeld, 24. November 2026 (dpa/jo)', '2026-11-24'],
])('the day is that of publication: %s', (line, published) => {
  expect(read([TITLE, line, ...body])).toMatchObject({ ...article, published });
});

test('a day before the agency of a dateline', () => {
  const start = 'Lohfeld, 25.11.26 (sda) ';
  expect(read([TITLE, '', `${start}${FIRST}`, '', SECOND])).toMatchObject({
    ...article,
    place: 'Lohfeld',
    agency: 'sda',
  });
});

test.each([
  'Rodau BE, 22. Nov. (sda) ',
  'Lohfeld, Di., 24. Nov. (APA) – ',
  'Lohfeld, 5. Sept. 2026 (dpa) - ',
])('a day in short before the agency of a dateline: %s', (start) => {
  expect(read([TITLE, '', `${start}${FIRST}`, '', SECOND])).toMatchObject(article);
});

test.each([
  ['Lohfeld (ots) - 24.11.2026 - ', { place: 'Lohfeld', agency: 'ots', published: '2026-11-24' }],
  [
    'Lohfeld (ots) – 24. November 2026, 10:15 Uhr – ',
    { place: 'Lohfeld', published: '2026-11-24T10:15+01:00' },
  ],
])('a day below the agency of a dateline: %s', (start, fields) => {
  expect(read([TITLE, '', `${start}${FIRST}`, '', SECOND])).toMatchObject({
    ...article,
    ...fields,
  });
});

test.each(['Lohfeld (ots)', 'Lohfeld (ots) -'])('a dateline on a line of its own: %s', (line) => {
  expect(read([TITLE, '', line, ...body])).toMatchObject({
    ...article,
    place: 'Lohfeld',
    agency: 'ots',
  });
});

describe('the fields of a desk', () => {
  test.each([
    [['Ressort: Lokales', 'Hafen', TITLE]],
    [['Rubrik: Lokales', `Dachzeile: Hafen`, `Überschrift: ${TITLE}`, 'Text:']],
    [[`Titel: ${TITLE}`, 'Ressort: Lokales', 'Kicker: Hafen']],
  ])('%j', (head) => {
    expect(read([...head, ...body])).toMatchObject({
      ...article,
      kicker: 'Hafen',
      section: 'Lokales',
    });
  });

  test('a kicker of several words', () => {
    const head = ['Autor: Ida Kern', 'Dachzeile: Unfall auf der L 214', `Überschrift: ${TITLE}`];
    expect(read([...head, ...body])).toMatchObject({
      ...article,
      kicker: 'Unfall auf der L 214',
      byline: 'Ida Kern',
    });
  });
});

describe('a name and a place', () => {
  test.each(['Ida Kern, Lohfeld', 'Ida Kern, Hamburg', 'Ida Kern, Frankfurt am Main'])(
    'below the headline are a byline: %s',
    (line) => {
      expect(read([TITLE, line, ...body])).toMatchObject({ ...article, byline: 'Ida Kern' });
    },
  );

  test('below a letter are its writer', () => {
    expect(read([TITLE, ...body, '', 'Ida Kern, Lohfeld'])).toMatchObject({ byline: 'Ida Kern' });
  });

  test.each(['Ida Kern, Bürgermeisterin', 'Groß Kern, Lohfeld'])('not %s', (line) => {
    expect(read([TITLE, line, ...body]).byline).toBeUndefined();
  });
});

describe('a name alone above the text', () => {
  test('that the text does not have is its author', () => {
    expect(read([TITLE, 'Ida Kern', ...body])).toMatchObject({ ...article, byline: 'Ida Kern' });
  });

  test('is not its author where it is that of a person in the text', () => {
    const about = `${FIRST} Das sagte Ida Kern am Morgen.`;
    expect(read([TITLE, 'Ida Kern', '', about, '', SECOND]).byline).toBeUndefined();
  });

  test('at the end of the standfirst', () => {
    const lead = 'Der Sturm kam gegen drei Uhr, und niemand war auf dem Kai.';
    expect(read([TITLE, `${lead} Von Ida Kern`, ...body])).toMatchObject({
      title: TITLE,
      byline: 'Ida Kern',
      texts: [lead, ...PROSE],
    });
  });
});

test.each([
  'Polizeiinspektion Lohfeld',
  'Hauptzollamt Lohfeld',
  'St.-Marien-Kirche Lohfeld',
  'Amtsgericht Lohfeld',
  'Stadtwerke Lohfeld',
  'Theater Lohfeld',
  'Städtisches Museum',
  'Alte Schule',
])('a house or an office beside a time is no author: %s', (line) => {
  const lines = [TITLE, '24.11.2026 – 11:32', '', line, ...body];
  expect(read(lines)).not.toHaveProperty('byline');
});

test.each(['Dilnaz Neuhaus', 'Ida Kirchenamt'])('a person beside a time is one: %s', (line) => {
  const lines = [TITLE, '24.11.2026 – 11:32', '', line, ...body];
  expect(read(lines)).toMatchObject({ byline: line });
});

test.each([
  ['Lohfeld (pm). ', 'Lohfeld'],
  ['LOHFELD (red) – ', 'Lohfeld'],
  ['Bad Rodau (jo/kl) ', 'Bad Rodau'],
  ['Lohfeld, 24.11.2026 (pm) - ', 'Lohfeld'],
  ['Lohfeld, 24. November. ', 'Lohfeld'],
  ['Lohfeld, im November 2026 – ', 'Lohfeld'],
  ['KREIS LOHFELD. ', 'Kreis Lohfeld'],
])('the dateline of a newsroom: %s', (start, place) => {
  expect(read([TITLE, '', `${start}${FIRST}`, '', SECOND])).toMatchObject({ ...article, place });
});

test.each(['Neue Regeln (jo). ', 'Ida Kern (ik) – ', 'Kaffee (pm). ', 'Rodau, 24. November. '])(
  'no dateline of a newsroom: %s',
  (start) => {
    const found = read([TITLE, '', `${start}${FIRST}`, '', SECOND]);
    expect(found.texts[0]).toBe(`${start}${FIRST}`);
    expect(found).not.toHaveProperty('place');
  },
);

describe('a place that no list has', () => {
  test('goes from before the text that names it again', () => {
    expect(read([TITLE, '', `Lohfeld. ${FIRST}`, '', SECOND])).toMatchObject({
      ...article,
      place: 'Lohfeld',
    });
  });

  test.each([
    ['Lohfeld – ', FIRST],
    ['Lohfeld - ', FIRST],
    ['Rodau. ', 'Die Feuerwehr Rodau hat am Dienstag den Kran geborgen, der am Kai lag.'],
    ['Rodau. ', 'Die Genossenschaft Rodau hat am Dienstag den Kran geborgen, der am Kai lag.'],
    ['RODAU | ', 'Der Rodauer Kran ist in der Nacht zum Dienstag umgestürzt und liegt im Wasser.'],
  ])('goes from before the text: %s', (start, first) => {
    const { texts } = read([TITLE, '', `${start}${first}`, '', SECOND]);
    expect(texts).toEqual([first, SECOND]);
  });

  test.each(['Endlich', 'Sturm', 'Oberkai'])('not %s', (word) => {
    expect(read([TITLE, '', `${word}. ${FIRST}`, '', SECOND]).texts[0]).toBe(`${word}. ${FIRST}`);
  });
});

describe('what opens and closes a speech stays', () => {
  test.each(['Sehr geehrte Frau Präsidentin, meine Damen und Herren,', 'Liebe Gäste,'])(
    '%s',
    (line) => {
      expect(
        read([TITLE, '', 'Es gilt das gesprochene Wort!', '', line, ...body, '', 'Vielen Dank.'])
          .texts,
      ).toEqual([line, ...PROSE, 'Vielen Dank.']);
    },
  );
});

test.each([
  'Lohfelder Bote · 28. November 2026 · Seite 4',
  'Lohfelder Bote, 28.11.2026, S. 4',
  'Seite 4 | Lohfelder Bote | 28. November 2026',
])('the foot of a page is no line of the text: %s', (foot) => {
  for (const from of [1, 2, 9]) {
    const above = Array.from({ length: from }, (_, at) => [
      `${FIRST.replace('Kran', `${at}. Kran`)}`,
      '',
    ]);
    const { texts } = read([TITLE, '', ...above.flat(), foot, '', SECOND]);
    expect(texts).toHaveLength(from + 1);
  }
});

test.each([
  'Sie möchten keine Pressemitteilungen mehr erhalten? Hier abmelden.',
  'Wenn Sie unsere Mitteilungen nicht mehr bekommen wollen, antworten Sie kurz.',
])('what a mailing list adds: %s', (line) => {
  expect(read([TITLE, ...body, '', line])).toMatchObject(article);
});

test('comments below a short text go', () => {
  const below = [
    '3 Kommentare',
    'Heinz57',
    'vor 2 Stunden',
    'Schade, der Kran war schön!',
    'Antworten',
  ];
  expect(read([TITLE, ...body, '', ...below])).toMatchObject(article);
});

test.each(['3 Kommentare', 'Kommentare (2)'])('%s below few sentences', (head) => {
  const comment = ['Wie schön, da müssen wir unbedingt mal mit den Enkeln hin!', 'Antworten'];
  const below = [head, '', 'Heinz57', 'vor 2 Stunden', ...comment, '', 'Ute', 'vor 1 Stunde'];
  expect(read([TITLE, ...body, '', ...below])).toMatchObject(article);
});

test.each(['vor 2 Stunden', 'gestern, 14:30 Uhr'])('a name above %s is the author', (ago) => {
  const lines = [TITLE, '', 'Eva-Lena Muster', ago, ...body];
  expect(read(lines)).toEqual({ ...article, kicker: undefined, byline: 'Eva-Lena Muster' });
});

test('a byline below a headline that asks, which a page repeats, and a lead', () => {
  const headline = 'Kran am Kai: Wer trägt für den Sturz die Verantwortung?';
  const lead = 'Der Kran am Hafen war erst im Frühjahr geprüft worden, sagt die Stadt.';
  const lines = [
    'Zur Startseite',
    headline,
    headline,
    lead,
    '24.11.2026 | 15:54',
    'Von',
    'Ida Kern',
  ];
  expect(read([...lines, ...body])).toMatchObject({
    byline: 'Ida Kern',
    published: '2026-11-24T15:54+01:00',
  });
});

test('the name of a reader who comments is no byline', () => {
  const comment = [
    'Eva Muster',
    'vor 2 Stunden',
    'Wie schön, da müssen wir mal mit den Enkeln hin!',
  ];
  expect(read([TITLE, ...body, '', ...comment])).not.toHaveProperty('byline');
});

describe('a short last paragraph below a teaser', () => {
  const teaser = ['', 'Mehr zum Thema', 'Streit um Birke: Gericht entscheidet gegen Besitzer', ''];

  test.each(['Das Urteil ist rechtskräftig.', 'Sie schwieg.'])('stays: %s', (last) => {
    expect(read([TITLE, ...body, ...teaser, last]).texts).toEqual([...PROSE, last]);
  });

  test('goes if it is of the teaser', () => {
    const last = 'Im Streit um die Birke verliert der Besitzer.';
    expect(read([TITLE, ...body, ...teaser, last]).texts).toEqual(PROSE);
  });
});

test('the sign of a divided word that scanners read', () => {
  const lines = [
    'Der Kran am Kai von Lohfeld ist in der Nacht zum Diens¬',
    'tag umgestürzt. Verletzt wurde niemand, teilte die Feuer¬',
  ];
  expect(read([TITLE, '', ...lines, 'wehr mit.', '', SECOND]).texts[0]).toBe(
    'Der Kran am Kai von Lohfeld ist in der Nacht zum Dienstag umgestürzt. Verletzt wurde niemand, teilte die Feuerwehr mit.',
  );
});

test.each(['https://hafen.example/kran', '<https://hafen.example/kran>'])(
  'a note in Markdown that is no more than %s',
  (address) => {
    const lines = [`# ${TITLE}`, '', `${FIRST}[^1]`, '', SECOND, '', `[^1]: ${address}`];
    expect(read(lines, 'a.md')).toMatchObject(article);
  },
);

test.each(['##### HAFEN', 'Hafen', '**HAFEN**'])(
  'a kicker above a headline in Markdown: %s',
  (line) => {
    const { kicker, ...rest } = read([line, '', `# ${TITLE}`, ...body], 'a.md');
    expect(rest).toMatchObject(article);
    expect(kicker?.toLowerCase()).toBe('hafen');
  },
);

describe('lines around a text', () => {
  test.each([['+++ EILMELDUNG +++ '], ['Eilmeldung: '], ['EIL – ']])(
    'the mark of urgent news goes from a headline: %s',
    (mark) => {
      expect(read([`${mark}${TITLE}`, ...body])).toMatchObject(article);
    },
  );

  test('a note in brackets is no headline', () => {
    expect(read(['(Berichtigung: Gewicht im 1. Absatz)', TITLE, ...body])).toMatchObject(article);
  });

  test('what a reader needs to go there stays', () => {
    const lines = [
      'Öffnungszeiten: täglich 11 bis 21 Uhr',
      'Anfahrt: Buslinie 12, Haltestelle Markt',
    ];
    expect(read([TITLE, ...body, '', ...lines]).texts).toEqual([...PROSE, ...lines]);
  });

  test('and a short sentence in quotation marks', () => {
    expect(read([TITLE, '', '»Nein.«', ...body]).texts).toEqual(['»Nein.«', ...PROSE]);
  });

  test.each(['Abdruck honorarfrei, Belegexemplar erbeten.', 'Abdruck kostenfrei. Beleg erbeten'])(
    '%s goes',
    (line) => {
      expect(read([TITLE, ...body, '', line])).toMatchObject(article);
    },
  );

  test('tags around paragraphs go', () => {
    const tagged = PROSE.map((text) => `<p class="x">${text.replace('Kran', '<b>Kran</b>')}</p>`);
    expect(read([TITLE, '', ...tagged])).toMatchObject(article);
  });
});

describe('a headline in Markdown that is not marked as one', () => {
  test.each([
    [[TITLE]],
    [[`**${TITLE}**`]],
    [[`**${TITLE}**`, '', '*Von Ida Kern*']],
    [['*Von Ida Kern*', '', TITLE]],
  ])('%j', (head) => {
    expect(read([...head, ...body], 'a.md')).toMatchObject(article);
  });

  test('and headings below it', () => {
    expect(read([TITLE, '', FIRST, '', '## Ursache', '', SECOND], 'a.md')).toMatchObject({
      title: TITLE,
      texts: [FIRST, 'Ursache', SECOND],
    });
  });

  test.each([['Der Kran ist weg.'], ['Wer war es?', '', `# ${TITLE}`]])('not %j', (...head) => {
    expect(read([...head, ...body], 'a.md').title).not.toBe(head[0]);
  });
});

test.each([
  [['Status: Fertig', 'Autor: Ida Kern', 'Tags: Hafen, Kran', 'Erstellt: 25. November 2026 21:03']],
  [['Created: November 25, 2026 9:03 PM', 'Created by: Ida Kern', 'Author: Ida Kern']],
])('properties below the headline, as Notion writes them: %j', (lines) => {
  expect(read([`# ${TITLE}`, '', ...lines, ...body], 'a.md')).toMatchObject({
    ...article,
    byline: 'Ida Kern',
    published: '2026-11-25T21:03+01:00',
  });
});

test('lines with colons that are no properties stay', () => {
  const lines = ['Ort: Am Kai', 'Zeit: Dienstagnacht'];
  expect(read([`# ${TITLE}`, '', ...lines, ...body], 'a.md').texts[0]).toContain('Am Kai');
});
