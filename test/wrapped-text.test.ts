import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';

const read = (text: string) => {
  const { title, kicker, blocks, metadata } = clean(new TextEncoder().encode(text), {
    key: 'a.txt',
  });
  return {
    top: [kicker?.text, title?.text].filter(Boolean),
    lines: blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' ')),
    metadata,
  };
};

const LEAD =
  'Die Gemeinde Seeheim will ihren alten Bahnhof, der seit dem Winter leer steht, im Herbst verkaufen. Das sagte Bürgermeisterin Karla Wendt am Dienstag. Die Vereine müssen bis dahin in die Schule am Markt umziehen.';
const END = 'Das Haus stammt aus dem Jahr 1897. Es ist undicht.';
const HEADLINE = 'Bahnhof wird verkauft';

const wrap = (text: string, width: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
};

describe('a hard-wrapped text keeps its first paragraph', () => {
  const headers = {
    'a headline': [HEADLINE],
    'a headline and a byline': [HEADLINE, 'Von Jan Oster'],
    'a headline, a byline and a date': [HEADLINE, 'Von Jan Oster', 'Seeheim, 3. März 2026'],
    'two headlines, a byline and a date': [
      HEADLINE,
      'Zwei Vereine müssen ausziehen',
      'Von Jan Oster',
      'Seeheim, 3. März 2026',
    ],
  };
  const widths = [40, 48, 56, 60, 66, 72];
  const cases = Object.entries(headers).flatMap(([name, header]) =>
    widths.map((width) => ({ name, header, width })),
  );

  test.each(cases)('of $width characters below $name', ({ header, width }) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = [header.join('\n'), wrap(LEAD, width), wrap(END, width)].join('\n\n');
      const { top, lines, metadata } = read(text.replaceAll('\n', lineEnd));
      expect(lines.slice(-2)).toEqual([LEAD, END]);
      expect([...top, ...lines]).toContain(HEADLINE);
      if (header.length > 1) expect(metadata.byline).toBe('Jan Oster');
      if (header.length > 2) expect(metadata.published).toBe('2026-03-03');
    }
  });

  test.each(cases)('of $width characters right below $name', ({ header, width }) => {
    const { top, lines } = read(`${header.join('\n')}\n${wrap(LEAD, width)}\n\n${END}`);
    expect(lines.slice(-2)).toEqual([LEAD, END]);
    expect([...top, ...lines]).toContain(HEADLINE);
  });

  test.each([
    [
      'two lines',
      'Der alte Bahnhof in Seeheim wird verkauft. Die Vereine\nziehen in die Schule.',
      'Der alte Bahnhof in Seeheim wird verkauft. Die Vereine ziehen in die Schule.',
    ],
    [
      'a sentence a line at first',
      'Der alte Bahnhof in Seeheim wird verkauft.\nDie Vereine ziehen in die Schule um, teilte\ndie Gemeinde mit.',
      'Der alte Bahnhof in Seeheim wird verkauft. Die Vereine ziehen in die Schule um, teilte die Gemeinde mit.',
    ],
    [
      'words cut at uneven widths',
      'Der alte Bahnhof in Seeheim wird im kommenden Herbst verkauf-\nt. Die Sport-\nvereine ziehen in die Schule um. Chor- und\nTheatergruppen warten ab. Die Gemeinde will bald mehr mit-\nteilen.',
      'Der alte Bahnhof in Seeheim wird im kommenden Herbst verkauft. Die Sportvereine ziehen in die Schule um. Chor- und Theatergruppen warten ab. Die Gemeinde will bald mehr mitteilen.',
    ],
  ])('of %s', (_, text, whole) => {
    expect(read(`${HEADLINE}\n\n${text}`)).toMatchObject({ top: [HEADLINE], lines: [whole] });
  });

  test('a line a paragraph stays one beside an address of its own line', () => {
    const more = 'Mehr dazu erfahren die Vereine im Netz unter';
    const text = [...LEAD.split(/(?<=\.) /), END, more, 'www.seeheim.example.'];
    expect(read([HEADLINE, ...text].join('\n')).lines.slice(0, 4)).toEqual(text.slice(0, 4));
  });

  test('a date at the end of a wrapped sentence stays in it', () => {
    const text = 'Die Gemeinde will den alten Bahnhof verkaufen, und zwar\nam 5. Mai 2026.';
    expect(read(`${HEADLINE}\n\n${text}`).lines).toEqual([text.replace('\n', ' ')]);
  });
});

test.each([
  'Seeheim, 3. März 2026',
  'Seeheim, den 3. März 2026',
  'Bad Seeheim, 3.3.2026',
  'Seeheim, Dienstag, 3. März 2026',
])('%s below a headline is the date', (line) => {
  const { lines, metadata } = read([HEADLINE, line, LEAD, END].join('\n\n'));
  expect(metadata.published).toBe('2026-03-03');
  expect(lines).toEqual([LEAD, END]);
});

describe('of two lines above a text', () => {
  const topOf = (...lines: string[]) => {
    const { top, lines: body } = read([...lines, '', LEAD, '', END].join('\n'));
    return { top, deck: body.slice(0, -2) };
  };

  test('the lines of a contact at the end do not show that they were wrapped', () => {
    const contact =
      'Weitere Auskünfte\nVerein Bahnhof Seeheim\nTel. 0123 456\nverein@seeheim.example';
    const [title, deck] = [
      'Bahnhof? Verkauft!',
      'Die Gemeinde gibt ihr ältestes Haus nach 50 Jahren ab',
    ];
    const { top, lines } = read(`${title}\n${deck}\n\n${LEAD}\n\n${END}\n\n${contact}`);
    expect(top).toEqual([title]);
    expect(lines[0]).toBe(deck);
  });

  test.each([
    ['Gemeinde verkauft alten Bahnhof', 'Die Vereine müssen im Herbst ausziehen'],
    ['Rat stimmt für Radweg', 'Bau soll im Herbst beginnen'],
    ['Bahnhof wird verkauft', 'Zwei Vereine ziehen in die Schule am Markt'],
  ])('the first is the title if it is a clause: %s', (title, deck) => {
    expect(topOf(title, deck)).toEqual({ top: [title], deck: [deck] });
    expect(topOf(title, deck, 'Von Jan Oster')).toEqual({ top: [title], deck: [deck] });
  });

  test.each([
    ['Neue Pläne für den Bahnhof', 'Gemeinde Seeheim verkauft ihr altes Haus'],
    ['Scharfe Kritik am Verkauf', 'Der Rat weist alles zurück. Die Vereine bleiben dabei'],
    ['Streit um den Bahnhof', 'Gemeinde Seeheim verkauft ihr altes Haus'],
    ['Altes Haus verkauft', 'Gemeinde Seeheim gibt den Bahnhof ab'],
    ['Rolle rückwärts', 'Gemeinde Seeheim gibt den Bahnhof ab'],
    ['„Ein guter Tag“', 'Ortsvorsteherin Ida Kern über den alten Bahnhof'],
    ['3. Liga: Drama in Seeheim', 'Seeheim schlägt Lahr mit 3:2 in der 94. Minute'],
  ])(
    'the first is the title if it is too long for a kicker, or sentences follow: %s',
    (...lines) => {
      expect(topOf(...lines)).toEqual({ top: [lines[0]], deck: [lines[1]] });
      expect(topOf(...lines, 'Von Jan Oster')).toEqual({ top: [lines[0]], deck: [lines[1]] });
    },
  );

  test.each([
    [['Seeheim', 'Streit um den Bahnhof'], 'Zwei Vereine ziehen in die Schule'],
    [['Bahnhof Mitte', 'Zwei Vereine ziehen in die Schule'], undefined],
  ])('below a label %j', (top, deck) => {
    const lines = deck ? [...top, deck] : ['Seeheim', ...top];
    expect(topOf(...lines)).toEqual({ top, deck: deck ? [deck] : [] });
  });

  test.each([
    ['Kommentar', 'Ein Fehler', 'Der Rat verkauft das Haus. Das rächt sich'],
    ['Glosse', 'Der Bahnhof und wir', 'Gemeinde Seeheim verkauft ihr altes Haus'],
    ['Das Interview', '„Ein guter Tag“', 'Ortsvorsteherin Ida Kern über den Verkauf'],
    ['Reportage', 'Abschied vom Bahnhof', 'Zwei Vereine ziehen in die Schule am Markt'],
  ])('below the rubric %s', (rubric, title, deck) => {
    expect(topOf(rubric, title, deck)).toEqual({ top: [rubric, title], deck: [deck] });
    expect(topOf(rubric, title)).toEqual({ top: [rubric, title], deck: [] });
  });

  test.each([
    ['Seeheim (Ries), den 3. März'],
    ['Seeheim, Dienstag, 3. März'],
    ['Ida Kern / 3. März 2026, 17.45 Uhr'],
    ['Ida Kern | 03.03.2026'],
    ['Für die Ausgabe vom 30. November 2026'],
    ['Zum Artikel „Rat verkauft Haus“ vom 20. November'],
    ['Zu unserem Bericht „Rat verkauft Haus“ vom 20.11.2026'],
    ['Samstagsausgabe vom 3. März 2026'],
    ['Von unserem Redakteur', 'Jan Oster'],
    ['Von unserer Mitarbeiterin', 'Ida Kern', 'Seeheim, den 3. März'],
  ])('no headline is %s', (...below) => {
    expect(topOf('Streit um den Bahnhof', ...below)).toEqual({
      top: ['Streit um den Bahnhof'],
      deck: [],
    });
  });

  test.each([
    ['Ida Kern / 3. März 2026, 17.45 Uhr', 'Ida Kern', '2026-03-03T17:45+01:00'],
    ['Von unserer Redakteurin\nIda Kern', 'Ida Kern', undefined],
  ])('%j is byline and time', (line, byline, published) => {
    const { metadata } = read(`Streit um den Bahnhof\n\n${line}\n\n${LEAD}\n\n${END}`);
    expect(metadata.byline).toBe(byline);
    expect(metadata.published).toBe(published);
  });

  test.each([
    ['Seeheim', 'Zwei Vereine ziehen in die Schule'],
    ['Seeheim aktuell', 'Zwei Vereine ziehen in die Schule'],
  ])('else it is the kicker: %s', (kicker, title) => {
    expect(topOf(kicker, title)).toEqual({ top: [kicker, title], deck: [] });
  });
});
