import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';
import { letterWriters } from '../shared/clean/letter-writers.ts';
import { repairMojibake } from '../shared/clean/mojibake.ts';
import { withFacts } from '../shared/clean/plain/fact-lines.ts';
import { lineOf } from '../shared/clean/plain/line-kinds.ts';
import { TEXT_FORMS } from './support/text-forms.ts';

const read = (text: string, key: string) => {
  const { title, blocks, metadata } = clean(new TextEncoder().encode(text), { key });
  const lines = blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' '));
  return { title: title?.text, lines, metadata };
};
const PROSE = [
  'Der Bach führt seit Tagen so viel Wasser, dass die Brücke bei der Mühle für Wagen gesperrt ist.',
  'Die Feuerwehr hat Sandsäcke gefüllt und bittet die Anwohner, ihre Keller am Abend noch einmal zu prüfen.',
];

describe('UTF-8 that was read in another charset', () => {
  const text = 'Größe: „Ähre“ – Öl für 3 € in Île-de-Ré, Übermaß… ½ Liter à 20 °C';
  const misread = (charset: string) => (utf8: string) => {
    const decoder = new TextDecoder(charset);
    return Array.from(new TextEncoder().encode(utf8), (byte) =>
      charset === 'latin1' ? String.fromCharCode(byte) : decoder.decode(Uint8Array.of(byte)),
    ).join('');
  };

  test.each(['latin1', 'windows-1252', 'macintosh'])('%s', (charset) => {
    expect(repairMojibake(misread(charset)(text))).toBe(text);
  });

  test.each(['latin1', 'windows-1252'])('%s, twice and thrice', (charset) => {
    const again = misread(charset);
    expect(repairMojibake(again(again(text)))).toBe(text);
    expect(repairMojibake(again(again(again(text))))).toBe(text);
  });

  test('what is no such text is unchanged', () => {
    const sound = 'São Paulo, Ångström, ÄÖÜß, «Straße», √2 ≈ 1,41, Škoda, 20 °C, Â';
    expect(repairMojibake(sound)).toBe(sound);
  });
});

describe('plain text', () => {
  const wrapped = (hyphen: string) =>
    `Bach bleibt gesperrt

Der Bach führt seit Tagen so viel Wasser, dass die Brü${hyphen}
cke bei der Mühle gesperrt ist. Die Feuerwehr hat Sand-
und Kiessäcke gefüllt und bittet die Anwohner, ihre Kel${hyphen}
ler am Abend noch einmal zu prüfen und das Licht auszu${hyphen}
machen.`;
  const whole =
    'Der Bach führt seit Tagen so viel Wasser, dass die Brücke bei der Mühle gesperrt ist. Die Feuerwehr hat Sand- und Kiessäcke gefüllt und bittet die Anwohner, ihre Keller am Abend noch einmal zu prüfen und das Licht auszumachen.';

  test.each([
    ['hyphen', '-'],
    ['soft hyphen', '\u00AD'],
    ['U+2010', '\u2010'],
  ])('wrapped at a %s', (_, hyphen) => {
    expect(read(wrapped(hyphen), 'a.txt').lines).toEqual([whole]);
  });

  test.each([
    ['an address', `Mehr: https://bote.example/${'bach-und-bruecke-'.repeat(12)}`],
    [
      'a long line',
      'Ein Satz, der nach dem Umbrechen eingefügt wurde, ist länger als alle anderen.',
    ],
  ])('wrapped beside %s', (_, line) => {
    expect(read(`${wrapped('-')}\n\n${line}`, 'a.txt').lines[0]).toBe(whole);
  });

  test('a line that has room for the next word goes on after a wrapped one', () => {
    const text = `Bach bleibt gesperrt

Der Bach führt seit Tagen so viel Wasser, dass die Brücke bei der
Mühle gesperrt ist. „Wir warten auf den Abend“, sagte Wehrführer
Albrecht
Seyfried.`;
    expect(read(text, 'a.txt').lines).toEqual([
      'Der Bach führt seit Tagen so viel Wasser, dass die Brücke bei der Mühle gesperrt ist. „Wir warten auf den Abend“, sagte Wehrführer Albrecht Seyfried.',
    ]);
  });

  test('a name alone below the text is its author', () => {
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', ...PROSE, 'Anna Muster'].join('\n\n'),
      'a.txt',
    );
    expect(lines).toEqual(PROSE);
    expect(metadata.byline).toBe('Anna Muster');
  });

  test.each(['Groß Mühltal', 'Freiwillige Feuerwehr', 'Anna Muster, Landrätin', 'Bad Mühltal'])(
    '%s below the text is none',
    (line) => {
      const text = ['Bach bleibt gesperrt', ...PROSE, line].join('\n\n');
      expect(read(text, 'a.txt').metadata).not.toHaveProperty('byline');
    },
  );

  test('a list below the text stays with its label', () => {
    const text = [
      'Bach bleibt gesperrt',
      ...PROSE,
      'Sperrungen:\n- Mühlweg bis Freitag\n- Bachgasse',
    ];
    expect(read(text.join('\n\n'), 'a.txt').lines).toEqual([
      ...PROSE,
      'Sperrungen:',
      'Mühlweg bis Freitag',
      'Bachgasse',
    ]);
  });

  test('a line a paragraph is not joined', () => {
    const more = PROSE.map((each) =>
      each.replace('Bach', 'Fluss').replace('Feuerwehr', 'Gemeinde'),
    );
    const text = ['Bach bleibt gesperrt', ...PROSE, ...more].join('\n');
    expect(read(text, 'a.txt').lines).toHaveLength(4);
  });

  test.each([
    ['(dpa)', { agency: 'dpa' }],
    ['[dpa]', { agency: 'dpa' }],
    ['(APA, red, 3.6.2025)', { agency: 'APA' }],
    ['(red/afp)', {}],
    ['© dpa-infocom, dpa:250603-930-1/1', { agency: 'dpa' }],
    ['jo', {}],
    ['(ik/jo)', {}],
    ['[1]', {}],
    ['dpa', { agency: 'dpa' }],
    ['AFP/dpa', { agency: 'AFP' }],
    ['[KNA;ik]', { agency: 'KNA' }],
    ['(epd/ik; 3.6.2025)', { agency: 'epd' }],
    ['(KNA - qkmmk-89-00123)', { agency: 'KNA' }],
    ['(ik, 3.6.2025)', {}],
    ['(Ida Kern, 3.6.2025)', {}],
    ['(ik, jo, 3. Juni 2025)', {}],
  ])('the last paragraph is kept before %s', (end, metadata) => {
    const found = read(
      ['Bach bleibt gesperrt', ...PROSE, `${PROSE[0]?.replace('Bach', 'Fluss')} ${end}`].join(
        '\n\n',
      ),
      'a.txt',
    );
    expect(found.lines).toHaveLength(3);
    expect(found.lines[2]).toMatch(/für Wagen gesperrt ist\.(?: \[1\])?$/);
    expect(found.metadata).toMatchObject(metadata);
  });

  test.each([
    ['MÜHLTAL dpa | ', 'Mühltal', 'dpa'],
    ['BERLIN taz | ', 'Berlin', undefined],
    ['Mühltal [dpa]: ', 'Mühltal', 'dpa'],
    ['Mühltal (dpa/lhe) – ', 'Mühltal', 'dpa'],
    ['Wien (APA) | ', 'Wien', 'APA'],
  ])('the dateline %s is metadata', (start, place, agency) => {
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', start + PROSE[0], PROSE[1]].join('\n\n'),
      'a.txt',
    );
    expect(lines).toEqual(PROSE);
    expect(metadata).toMatchObject({ place, ...(agency && { agency }) });
  });

  test.each([
    ['[dpa] ', 'dpa'],
    ['(epd) ', 'epd'],
    ['(AFP) - ', 'AFP'],
    ['[KNA]: ', 'KNA'],
    ['WIEN apa/red | ', undefined],
  ])('the mark %s at the start is no part of the text', (start, agency) => {
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', start + PROSE[0], PROSE[1]].join('\n\n'),
      'a.txt',
    );
    expect(lines).toEqual(PROSE);
    expect(metadata.agency).toBe(agency);
  });

  test.each([
    [['Mühltal, den 24.11.2026']],
    [['Pressemitteilung Nr. 14/2026', 'Mühltal, den 24.11.2026']],
    [['Pressemitteilung vom 24. November 2026']],
    [['Mühltaler Bote vom 24.11.2026, Seite 14']],
    [['Mühltaler Bote, 24. November 2026, S. 3']],
    [['Mühltaler Bote vom Dienstag, 24. November 2026']],
  ])('the lines %j above the headline have the day of publication', (head) => {
    const { title, lines, metadata } = read(
      [...head, 'Bach bleibt noch lange gesperrt', ...PROSE].join('\n\n'),
      'a.txt',
    );
    expect(title).toBe('Bach bleibt noch lange gesperrt');
    expect(lines).toEqual(PROSE);
    expect(metadata.published).toBe('2026-11-24');
    expect(metadata).not.toHaveProperty('kicker');
  });

  test.each([
    'Fertig werden soll der Damm im Jahr 2031, und bis 2040 wird er bezahlt.',
    'Der Kreis rechnet damit, dass der Bach 2030 wieder steigt.',
  ])('what is to come does not contradict a dateline: %s', (end) => {
    const start = 'Mühltal, 24. November 2026 – ';
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', start + PROSE[0], PROSE[1], end].join('\n\n'),
      'a.txt',
    );
    expect(lines).toEqual([...PROSE, end]);
    expect(metadata.published).toBe('2026-11-24');
  });

  test.each([
    ['Mühltal, 24. November 2026 – ', 'Mühltal'],
    ['Mühltal (Lahn), 24.11.2026. ', 'Mühltal (Lahn)'],
    ['Mühltal, Dienstag, den 24. November 2026: ', 'Mühltal'],
    ['Bad Mühltal, den 24.11.2026 | ', 'Bad Mühltal'],
    ['Essen, 24.11.2026 - ', 'Essen'],
    ['HANAU, 24.11.26 | ', 'Hanau'],
    ['Mühltal, 24.11.26 – ', 'Mühltal'],
  ])('the dateline %s has the day of publication', (start, place) => {
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', start + PROSE[0], PROSE[1]].join('\n\n'),
      'a.txt',
    );
    expect(lines).toEqual(PROSE);
    expect(metadata).toMatchObject({ place, published: '2026-11-24' });
  });

  test.each([
    ['Hannover. ', 'Hannover'],
    ['OSNABRÜCK ', 'Osnabrück'],
    ['FRANKFURT AM MAIN. ', 'Frankfurt am Main'],
    ['Bayreuth – ', 'Bayreuth'],
    ['Oldenburg - ', 'Oldenburg'],
    ['Bad Hersfeld | ', 'Bad Hersfeld'],
    ['Hamburg/Bremen. ', 'Hamburg/Bremen'],
    ['Lingen (Ems). ', 'Lingen (Ems)'],
    ['Lingen – ', 'Lingen'],
    ['ESSEN ', 'Essen'],
  ])('the city %s before the text is its place', (start, place) => {
    for (const above of [[], ['Die Feuerwehr bittet alle Anwohner, ihre Keller zu prüfen.']]) {
      const text = ['Bach bleibt gesperrt', ...above, start + PROSE[0], PROSE[1]].join('\n\n');
      const { lines, metadata } = read(text, 'a.txt');
      expect(lines).toEqual([...above, ...PROSE]);
      expect(metadata.place).toBe(place);
    }
  });

  test.each([
    ['Regen. Der Bach steigt seit Tagen, und die Brücke bei der Mühle ist gesperrt.'],
    ['Essen. Trinken. Schlafen. Mehr war am Wochenende auf dem Fest nicht zu tun.'],
    ['Köln – Stadt der Türme – hat seine Brücke bei der Mühle für alle Wagen gesperrt.'],
    ['Hamburg. Berlin. Köln. Überall steigt das Wasser, und die Brücken sind gesperrt.'],
    ['Köln – Bremen 2:1, so endete das Spiel am Samstag bei der Mühle vor allen Leuten.'],
    ['BMW Der neue Wagen fährt seit Tagen über die Brücke bei der Mühle am Bach.'],
    ['Berlin wächst. Der Bach führt seit Tagen so viel Wasser, dass die Brücke gesperrt ist.'],
  ])('no city is before %s', (text) => {
    const { lines, metadata } = read(['Bach', text, PROSE[1]].join('\n\n'), 'a.txt');
    expect(lines[0]).toBe(text);
    expect(metadata).not.toHaveProperty('place');
  });

  test.each(['Leer', 'Essen'])('a city that is also a word is named again: %s', (place) => {
    const text = `Bach bleibt gesperrt\n\n${place}. ${PROSE[0]}\n\n${PROSE[1]}`;
    expect(read(text, 'a.txt').metadata).not.toHaveProperty('place');
    const { lines, metadata } = read(`${text} Auch in ${place} steht das Wasser.`, 'a.txt');
    expect(metadata.place).toBe(place);
    expect(lines[0]).toBe(PROSE[0]);
  });

  test('the cities of a round-up stay', () => {
    const parts = [`Köln. ${PROSE[0]}`, `Bremen. ${PROSE[1]}`];
    expect(read(['Bach bleibt gesperrt', ...parts].join('\n\n'), 'a.txt').lines).toEqual(parts);
  });

  test.each([
    ['Konzert, 24. November 2026 – ', ''],
    ['Am Freitag, 24. November 2026: ', ''],
    ['Mühltal, 9. November 1989. ', ''],
    ['Mühltal, 11. September 2021. ', 'Im März 2026 kam das Wasser wieder.'],
    ['Mühltal, 24. November 2026 – ', `Mühltal, 25. November 2026 – ${PROSE[1]}`],
  ])('%s is no dateline of the article', (start, end) => {
    const { lines, metadata } = read(
      ['Bach bleibt gesperrt', start + PROSE[0], PROSE[1], end].join('\n\n'),
      'a.txt',
    );
    expect(lines[0]).toBe(start + PROSE[0]);
    expect(metadata).not.toHaveProperty('published');
    expect(metadata).not.toHaveProperty('place');
  });

  test.each([
    ['2026-11-25', true],
    ['2024-01-02', false],
  ])('a dateline in an article of %s', (date, isTaken) => {
    const start = 'Mühltal, 24. November 2026 – ';
    const { lines, metadata } = read(
      `---\ndate: ${date}\n---\n\n# Bach\n\n${start}${PROSE[0]}\n\n${PROSE[1]}`,
      'a.md',
    );
    expect(lines[0]).toBe(`${isTaken ? '' : start}${PROSE[0]}`);
    expect(metadata.published).toBe(date);
  });

  test.each([
    [
      ['Außenpolitik', 'Minister trifft Kollegen', 'Von Ida Kern, Berlin'],
      'Minister trifft Kollegen',
    ],
    [['Bach steigt', 'Von Ida Kern und Jo Lang'], 'Bach steigt'],
    [
      ['„Wir schaffen das nicht allein“', 'Interview mit Ortsvorsteherin Ida Kern'],
      '„Wir schaffen das nicht allein“',
    ],
    [['Der Bach und wir', 'Ein Kommentar von Jo Lang'], 'Der Bach und wir'],
  ])('the headline of %j', (head, title) => {
    expect(read([...head, ...PROSE].join('\n\n'), 'a.txt').title).toBe(title);
  });
});

describe('Markdown', () => {
  const lines = (text: string) =>
    read(`# Bach bleibt gesperrt\n\n${PROSE[0]}\n\n${text}\n\n${PROSE[1]}`, 'a.md').lines.slice(
      1,
      -1,
    );

  test.each([
    ['struck out', 'Der Damm kostet ~~drei~~ vier Millionen.', ['Der Damm kostet vier Millionen.']],
    [
      'struck out in HTML',
      'Er ist <del>zwei</del> drei Meter hoch &amp; <b>breit</b>, a < b.',
      ['Er ist drei Meter hoch & breit, a < b.'],
    ],
    [
      'a table',
      '| Ort | Säcke |\n|---|---|\n| **Mühl**tal | 4.310 |\n| Seeheim | 90 |\n\nMehr kommen am Abend noch dazu.',
      ['Ort; Säcke', 'Mühltal; 4.310', 'Seeheim; 90', 'Mehr kommen am Abend noch dazu.'],
    ],
    [
      'a table with credits and a cell that is empty',
      '| | Besetzung |\n|---|---|\n| Leonore | Vida Berg |\n| Foto | Jan Ott |\n\nMehr kommen am Abend noch dazu.',
      ['Besetzung', 'Leonore; Vida Berg', 'Foto; Jan Ott', 'Mehr kommen am Abend noch dazu.'],
    ],
    [
      'links of a wiki',
      'In [[Mühltal]] und [[Seeheim (Ort)|Seeheim]] steigt der [[Bach#Pegel|Bach]]. ![[pegel.png]]',
      ['In Mühltal und Seeheim steigt der Bach.'],
    ],
    [
      'marks of a notebook',
      'Der Damm ==hält wohl== bis zum Abend. %%nachfragen%%\n\nDie Wehr bleibt am Bach. ^a1b2\n\n%%\nnur für mich\n%%\n\nEs gilt a == b und c == d.',
      [
        'Der Damm hält wohl bis zum Abend.',
        'Die Wehr bleibt am Bach.',
        'Es gilt a == b und c == d.',
      ],
    ],
    [
      'attributes',
      '## Am Abend {#abend .lang}\n\nDie Wehr wacht am Damm.',
      ['Am Abend', 'Die Wehr wacht am Damm.'],
    ],
    ['a note', 'Es waren 4.310[^2] Säcke.\n\n[^2]: Angabe der Wehr.', ['Es waren 4.310 Säcke.']],
    [
      'notes that are sentences',
      'Es waren 4.310[^2] Säcke.[^b]\n\n[^2]: Die Zahl nannte die Wehr am Abend im Rathaus.\n[^b]: Ohne die Säcke, die im Lager liegen.\n[^c]: Ebd.',
      [
        'Es waren 4.310 Säcke.',
        'Die Zahl nannte die Wehr am Abend im Rathaus.',
        'Ohne die Säcke, die im Lager liegen.',
      ],
    ],
    [
      'HTML',
      '<div><p>Die Wehr dankt.</p><p>Sie bleibt.</p></div>',
      ['Die Wehr dankt.', 'Sie bleibt.'],
    ],
    ['a year', '2024. So lange ist das her.', ['2024. So lange ist das her.']],
    ['years', '1997. Ein Sommer.\n\n1998. Noch einer.', ['1997. Ein Sommer.', '1998. Noch einer.']],
    ['a number', '1. FC Mühltal sagt sein Spiel ab.', ['1. FC Mühltal sagt sein Spiel ab.']],
    ['a list', '1. Sand holen.\n2. Keller prüfen.', ['Sand holen.', 'Keller prüfen.']],
    ['raised', 'Auf 20 m<sup>2</sup> liegen Säcke.', ['Auf 20 m² liegen Säcke.']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test('short sentences about numbers and places are prose', () => {
  const short = Array.from({ length: 24 }, (_, n) => `In Bezirk ${n + 71} fehlt Geld.`);
  for (const between of [' ', '\n']) {
    const text = `Geld fehlt in vielen Bezirken\n\nDie Stadt hat am Montag ihren Haushalt vorgelegt.\n\n${short.join(between)}\n\nDer Rat berät am Freitag über den Entwurf und will bald entscheiden.`;
    expect(read(text, 'a.txt').lines.join(' ')).toContain(short.join(' '));
  }
});

test.each([
  '„Wir brauchen Klarheit“, sagte Landrätin Ida Kern.',
  '„Wir brauchen Klarheit“, so Landrätin Ida Kern.',
  '„Der Damm braucht Zeit“, so Wehrführer Jo Lang.',
  '»Tempo 30 rettet Leben«, meint Gemeinderat Jan Roth.',
  'Das Konzert leitet Kantorin Dr. Eva Sommer aus Bad Mühltal.',
])('a sentence of names is prose wherever it is: %s', (line) => {
  const [first = '', second = ''] = PROSE;
  for (const text of [
    [first, line, second],
    [first, second, line],
  ])
    for (const [, key, write] of TEXT_FORMS)
      expect(read(write(['Bach bleibt gesperrt', ...text]), key).lines).toEqual(text);
});

test('a short last section stays with its subhead', () => {
  const last = ['Wie es weitergeht', '„Wir machen Druck“, sagte Ida Kern.'];
  const text = ['Bach bleibt gesperrt', ...PROSE, ...last].join('\n\n');
  expect(read(text, 'a.txt').lines).toEqual([...PROSE, ...last]);
});

test.each([
  'Schriftleitung: Ida Kern, Jo Lang, Eva Sommer.',
  'Gelbe Karten: Kern (3) – Lang, Sommer (5).',
])('a list of names is none: %s', (line) => {
  expect(lineOf(line).kind).toBe('loose');
});

describe('the labels of a newsroom’s form go', () => {
  const [first = '', second = ''] = PROSE;
  const form = (...fields: string[]) =>
    read(`${fields.join('\n')}\n\n${first}\n\n${second}`, 'a.txt');

  test.each([
    [['Überschrift: Bach bleibt gesperrt', 'Autor: Ida Kern']],
    [['Headline: Bach bleibt gesperrt', 'Byline: Ida Kern', 'Text:']],
    [['Ressort: Lokales', 'Autorin: Ida Kern', 'Titel: Bach bleibt gesperrt', 'Artikeltext:']],
    [['Schlagzeile: Bach bleibt gesperrt', 'Text: Ida Kern']],
  ])('%j', (fields) => {
    const { title, lines, metadata } = form(...fields);
    expect(title).toBe('Bach bleibt gesperrt');
    expect(metadata.byline).toBe('Ida Kern');
    expect(lines).toEqual([first, second]);
  });

  test.each(['Vorspann', 'Unterzeile', 'Lead'])('%s', (label) => {
    const lead = 'Die Wehr füllt Säcke, und am Damm wird bis in die Nacht gearbeitet.';
    const { title, lines } = form('Titel: Bach bleibt gesperrt', `${label}: ${lead}`);
    expect(title).toBe('Bach bleibt gesperrt');
    expect(lines).toEqual([lead, first, second]);
  });

  test.each(['Titel: Rodau bleibt Meister', 'Vorspann: Rodau bleibt Meister'])(
    'but not below the text: %s',
    (line) => {
      expect(read(`Bach gesperrt\n\n${first}\n\n${line}\n\n${second}`, 'a.txt').lines).toContain(
        line,
      );
    },
  );
});

test.each(['(S+) ', '[Bote+] ', 'bote+ | ', '(Plus) ', '(Abo): '])(
  'the mark of what only subscribers may read goes from a title: %s',
  (mark) => {
    for (const [, key, write] of TEXT_FORMS) {
      const { title, lines } = read(write([`${mark}Bach bleibt noch gesperrt`, ...PROSE]), key);
      expect(title).toBe('Bach bleibt noch gesperrt');
      expect(lines).toEqual(PROSE);
    }
  },
);

test.each(['Frei ab sofort', 'Sperrfrist: keine', 'Zur sofortigen Veröffentlichung!'])(
  'what a press office says of its release goes: %s',
  (line) => {
    for (const [, key, write] of TEXT_FORMS)
      for (const [title, ...lines] of [
        ['Der Bach bleibt gesperrt', line, ...PROSE],
        [line, 'Der Bach bleibt gesperrt', ...PROSE],
      ]) {
        if (title === line && key !== 'a.txt') continue;
        expect(read(write([title ?? '', ...lines]), key)).toMatchObject({
          title: 'Der Bach bleibt gesperrt',
          lines: PROSE,
        });
      }
  },
);

test.each([
  ['pm RODAU. ', 'RODAU. '],
  ['jo/ik RODAU – ', 'RODAU – '],
  ['rt Bad Mühltal. ', 'Bad Mühltal. '],
])('initials before the place go: %s', (opening, place) => {
  const [first = '', second = ''] = PROSE;
  for (const [, key, write] of TEXT_FORMS)
    expect(read(write(['Bach gesperrt', `${opening}${first}`, second]), key).lines.join(' ')).toBe(
      `${place}${first} ${second}`,
    );
});

describe.each([
  ['Karl-Heinz Brüning, Rodau', 'Mechthild Terhorst, Bad Mühltal'],
  ['Ida Kern, 12345 Senzke', 'Focko Janssen, per E-Mail', 'Dr. Hubert Roth, Rodau am Bach'],
])('the name below each letter to the editor stays: %s', (...writers) => {
  test.each(TEXT_FORMS)('%s', (_, key, write) => {
    const letters = [
      'Wer soll das noch bezahlen? Ich fahre seit 30 Jahren über die Brücke. Jetzt nicht mehr.',
      'Endlich! Die Autos müssen raus. Das ist meine Meinung, und dabei bleibt es auch.',
      'Die Brücke hat mein Vater gebaut. Er würde sich wundern, was daraus geworden ist.',
    ];
    const text = writers.flatMap((writer, at) => [letters[at] ?? '', writer]);
    expect(read(write(['Leserbriefe zur Brücke am Bach', ...text]), key).lines).toEqual(text);
  });
});

test.each([
  ['„Wir warten ab und sehen dann weiter.“', 'Ida Kern, Rodau'],
  ['Der Damm hält, sagt die Wehr am Abend.', 'Ida Kern, Landrätin'],
])('but not that of a speaker: %s %s', (said, name) => {
  expect(letterWriters([said, name, said, name.replace('Ida', 'Jo')])).toEqual(new Set());
});

describe('the text goes on below facts in lines of their own', () => {
  const lines = (...facts: string[]) => {
    const [first = '', second = ''] = PROSE;
    const below = 'Am 14. Januar wird geprüft. »Ein Damm verzeiht nichts«, sagt Kern.';
    const text = ['Bach bleibt gesperrt', first, second, facts.join('\n'), below].join('\n\n');
    const found = read(text, 'a.txt').lines;
    expect(found).toEqual(expect.arrayContaining([first, second, below]));
    return found;
  };

  test.each([
    [['Einlass: 18 Uhr', 'Beginn: 20 Uhr', 'Karten: 49 bis 79 Euro']],
    [['FC Mühltal: Kern – Lang, Groß – Sommer (76. Roth).', 'Gelb-Rot: Lang (89.).']],
    [['Schiedsrichterin: Ida Kern (Rodau).', 'Zuschauer: 812.']],
    [['CDU 34,2 Prozent', 'SPD 22,1 Prozent', 'Grüne 12,0 Prozent']],
    [['500 g Mehl', '2 Eier', '1 Prise Salz', '200 ml Milch']],
    [['Adresse: Bachgasse 5', 'Telefon: 0123 4567', 'Internet: www.damm.example']],
  ])('%j', (facts) => {
    expect(lines(...facts)).toEqual(expect.arrayContaining(facts));
  });

  test.each([
    [['Kontakt: Ida Kern, Tel. 0123 4567']],
    [['Pressekontakt:', 'Wasserverband Mühltal, Ida Kern, Tel. 0123 45-0']],
    [['Kontakt:', 'Ida Kern', 'Tel. 0123 4567', 'kern@damm.example']],
  ])('but for a contact: %j', (contact) => {
    for (const line of contact) expect(lines(...contact)).not.toContain(line);
  });

  test.each([
    [['Fußball: Rodau trifft spät und steigt doch noch auf', 'Theater: Warum Senzke nun spart']],
    [['Mehr zum Thema', 'Beginn: 20 Uhr', 'Ort: Halle']],
    [['Grundgebühr: 6 Euro', 'Anschluss: 20 Euro', 'Jetzt bei Damm-Mobil abschließen']],
  ])('headlines of others are none: %j', (others) => {
    const [line = ''] = PROSE;
    const found = withFacts([line, ...others, line].map(lineOf));
    expect(found.filter(({ kind }) => kind === 'mark')).toEqual([]);
  });
});

test('a second report keeps the place that the agency’s dateline has, too', () => {
  const [first = '', second = ''] = PROSE;
  const text = ['Bach bleibt gesperrt', `Lüneburg (ots) - ${first}`, `Lüneburg - ${second}`];
  const { lines, metadata } = read(text.join('\n\n'), 'a.txt');
  expect(lines).toEqual([first, `Lüneburg - ${second}`]);
  expect(metadata.place).toBe('Lüneburg');
});

describe('what a desk notes above the headline is none', () => {
  const text = (note: string) => [note, 'Bach bleibt gesperrt', ...PROSE].join('\n\n');

  test.each([
    [
      'Berichtigung: Im ersten Satz muss es heißen: 14 statt 41',
      'Im ersten Satz muss es heißen: 14 statt 41',
    ],
    ['(Korrektur: Im Vorspann wurde der Name geändert.)', 'Im Vorspann wurde der Name geändert.'],
    ['+++ EILMELDUNG +++ EILMELDUNG +++', undefined],
    ['*** EIL *** BREAKING NEWS ***', undefined],
    ['Eilmeldung!', undefined],
  ])('%s', (note, correction) => {
    const {
      title,
      kicker,
      correction: corrected,
      blocks,
    } = clean(new TextEncoder().encode(text(note)), { key: 'a.txt' });
    expect(title?.text).toBe('Bach bleibt gesperrt');
    expect(kicker).toBeUndefined();
    expect(corrected?.text).toBe(correction);
    expect(blocks).toHaveLength(PROSE.length);
  });

  test.each(['Berichtigung: Die Stadt hat doch 14 Brücken', '+++ Bach tritt über die Ufer +++'])(
    '%s may be one',
    (headline) => {
      expect(read([headline, ...PROSE].join('\n\n'), 'a.txt').title).toBe(headline);
    },
  );
});

describe('figures below the last paragraph', () => {
  const lines = (key: string, below: string[]) =>
    read(['# Bach bleibt gesperrt', ...PROSE, below.join('\n')].join('\n\n'), key).lines;

  test.each([
    [['CDU: 31,2 Prozent', 'SPD: 18,4 Prozent', 'Linke: 14,0 Prozent']],
    [['Das Ergebnis:', 'CDU 31,2 Prozent', 'SPD 18,4 Prozent']],
    [['Die Pegel im Überblick', 'Bach: 4,10 Meter', 'Mühle: 3,20 Meter', 'Damm: 2,80 Meter']],
    [['Ort – Bach 3:1 (2:0)', 'Tore: 1:0 Voss (12.), 2:0 Kern (55.)', 'Zuschauer: 1.200']],
    [['Ort – Bach 3:1', 'Damm – Aue 0:0', 'Furt – Seeheim 2:2']],
    [['Ort: Voss - Kern - Lang (70. Kurz)', 'Bach: Otto - Berg (3. Maas)', 'Tore: 1:0 Voss']],
    [
      [
        'Die Abende am Bach',
        'Montag, 30. November',
        '19 Uhr: Lesung, Eintritt frei',
        '20 Uhr: Konzert',
      ],
    ],
    [['Termine: 30. November, 19 Uhr, Bücherei; 1. Dezember, 18 Uhr, Rathaus.']],
    [['Tabelle', '1. Bach 30 Punkte', '2. Ort 28 Punkte', '3. Furt 25 Punkte']],
    [['Release: 4. Dezember 2026', 'Plattformen: PC', 'Preis: 40 Euro']],
    [['Länge: 112 Minuten', 'Frei ab 12 Jahren', 'Verleih: Kai']],
    [['Ida Kern: Der lange Weg. Roman. Kai Verlag, Hamburg 2026. 320 Seiten, 24 Euro.']],
    [['INFO: Alarmstufen', 'Stufe 1: 4,00 Meter', 'Stufe 2: 5,00 Meter', 'Stufe 3: 6,00 Meter']],
  ])('stay: %j', (below) => {
    const shown = below.map((line) => line.replace(/^\d\. /, ''));
    expect(lines('a.txt', below)).toEqual([...PROSE, ...shown]);
  });

  test.each([
    [['Telefon: 0123 4567', 'Fax: 0123 4568', 'Mobil: 0170 1234']],
    [['Erstellt: 12.11.2026', 'Geändert: 13.11.2026', 'Gedruckt: 14.11.2026']],
    [['Kommentare: 12', 'Aufrufe: 812']],
    [['Text: Ida Kern', 'Foto: Lars Otto', 'Quelle: Stadt Mühltal']],
    [['Stand: 30. November 2026', 'Autor: Ida Kern', 'Länge: 3 Minuten']],
    [['Mehr zum Thema', 'CDU 31,2 Prozent', 'SPD 18,4 Prozent', 'Grüne 9,1 Prozent']],
  ])('but for those of the page: %j', (below) => {
    expect(lines('a.txt', below)).toEqual(PROSE);
  });

  test.each([
    ['SPD|31,2|28,4', 'SPD 31,2; 28,4'],
    ['Mühltal|3|1', 'Mühltal 3; 1'],
    ['Mühltal|12 Euro|+3 %', 'Mühltal 12 Euro; +3 %'],
    ['2026|14 Säcke', '2026; 14 Säcke'],
    ['Mühltal|60|2026', 'Mühltal 60 2026'],
    ['Säcke|2026|2027', 'Säcke 2026; 2027'],
    ['1.|Mühltal|30', '1. Mühltal 30'],
    ['Lesung|30. November|19 Uhr', 'Lesung 30. November 19 Uhr'],
  ])('figures of two cells are no number: %s', (cells, row) => {
    const html = `<tr>${cells.replace(/[^|]+/g, '<td>$&</td>').replaceAll('|', '')}</tr>`;
    const body = `${PROSE.map((text) => `<p>${text}</p>`).join('')}<table>${html.repeat(3)}</table>`;
    const page = `<h1>Bach bleibt gesperrt</h1><article>${body}</article>`;
    expect(read(page, 'a.html').lines).toEqual([...PROSE, row, row, row]);
  });

  test.each([
    ['| Ort | Pegel |', 'Ort; Pegel'],
    ['| Ort | Pegel | Note |', 'Ort; Pegel; Note'],
  ])('and so do the rows of a table of Markdown', (head, row) => {
    const columns = head.split('|').length - 2;
    const marks = (cell: string) => `|${` ${cell} |`.repeat(columns)}`;
    const below = [head, marks('---'), marks('4,1'), marks('3,2')];
    const figures = (cell: string) => Array(columns).fill(cell).join('; ');
    expect(lines('a.md', below)).toEqual([...PROSE, row, figures('4,1'), figures('3,2')]);
  });
});

test.each([
  [['Für 12 Stücke:', '200 g Mehl', '3 Eier', '1 Prise Salz', '500 g Äpfel']],
  [['Zutaten', '200 g Mehl', '3 Eier', '1 Prise Salz']],
  [
    [
      'Zutaten (4 Personen):',
      '1 Kürbis',
      '2 Zwiebeln',
      '1 Stück Ingwer',
      '1 l Brühe',
      'Zubereitung:',
    ],
  ],
])('ingredients above the text of a recipe stay: %j', (list) => {
  const text = ['Apfelkuchen vom Blech', list.join('\n'), ...PROSE].join('\n\n');
  expect(read(text, 'a.txt')).toMatchObject({
    title: 'Apfelkuchen vom Blech',
    lines: [...list, ...PROSE],
  });
});

describe('the headline of a short head', () => {
  const TEXT = PROSE.join('\n\n');
  test.each([
    [['Interview mit Ida Kern']],
    [['Interview mit Ida Kern', 'Von Lars Otto']],
    [['Gespräch mit Landrätin Ida Kern zum Damm']],
    [['Im Gespräch mit Ida Kern', 'Von Lars Otto']],
    [['Von Kern zu Voss']],
    [['Von Mühltal zum Kai']],
    [['Paul Otto kehrt nach Mühltal zurück', 'Paul Otto']],
    [['Kino am Bach', 'Ein Film über den Damm läuft an.', 'Start: 3. Dezember']],
    [['Rabatte am Kai', 'Händler locken mit Nachlässen.', 'Gültig: 30. November bis 5. Dezember']],
    [['Mühle am Bach', 'Ein Haus für alle soll es werden.', 'Baubeginn: März 2027']],
    [['Mühle am Bach', 'Ort: Innenstadt']],
    [['Neue Mühle', 'Freigabe: 5. Dezember, 10 Uhr']],
    [['Neue Mühle', 'Ort: Mühltal', 'Länge: 120 Meter']],
    [['Neues im Kino', 'Start: 3. Dezember 2026', 'Regie: Ida Kern']],
    [['Programm am Bach', 'Montag: Chor, 19 Uhr', 'Mittwoch: frei']],
  ])('is the first line: %j', (head) => {
    const { title, lines, metadata } = read(`${head.join('\n\n')}\n\n${TEXT}`, 'a.txt');
    expect(title).toBe(head[0]);
    expect(metadata.byline).toBe(head.includes('Von Lars Otto') ? 'Lars Otto' : undefined);
    for (const line of head.slice(1).filter((each) => each.endsWith('.')))
      expect(lines).toContain(line);
  });

  test.each([
    [['Ressort Lokales', 'Von Karl zu Rhein', 'Bach tritt über die Ufer'], 'Karl zu Rhein'],
    [['Interview mit Ida Kern', 'Bach tritt über die Ufer'], undefined],
    [['Mühltal', 'Bach tritt über die Ufer', 'Beginn: 10 Uhr'], undefined],
  ])('is another: %j', (head, byline) => {
    const { title, metadata } = read(`${head.join('\n\n')}\n\n${TEXT}`, 'a.txt');
    expect([title, metadata.byline]).toEqual(['Bach tritt über die Ufer', byline]);
  });
});

test.each([
  [['30. November, 19 Uhr: Lesung in der Bücherei', '1. Dezember, 18 Uhr: Vortrag im Rathaus']],
  [['3. Mai 1905: Der erste Zug kommt an.', '7. Juni 1945: Bomben treffen den Damm.']],
  [['1. 12.: Lesung in der Bücherei', '2. 12.: Vortrag im Rathaus', '6. 12.: Konzert im Kurhaus']],
  [['3. bis 5. Mai: Markt am Kai', '7. und 8. Mai: Lauf am Bach', '9. Mai: Fest an der Mühle']],
])('the day of a date is not the mark of a list: %j', (days) => {
  for (const key of ['a.txt', 'a.md']) {
    const text = ['# Bach bleibt gesperrt', ...PROSE, days.join('\n')].join('\n\n');
    expect(read(text, key).lines, key).toEqual([...PROSE, ...days]);
  }
});

describe('a line with a picture’s credit', () => {
  const text = (...lines: string[]) =>
    read(['Bach bleibt gesperrt', ...lines].join('\n\n'), 'a.txt').lines;

  test.each(['© Ida Kern', 'Foto: Ida Kern', 'Bildrechte: Jo Lang/dpa'])(
    'takes the caption above with it: %s',
    (credit) => {
      const caption = 'Am Damm liegen die Säcke, die am Montag gefüllt wurden.';
      expect(text(PROSE[0] ?? '', caption, credit, PROSE[1] ?? '')).toEqual(PROSE.slice(0, 2));
    },
  );

  test('but neither the lead nor a paragraph', () => {
    const [first = '', second = ''] = PROSE;
    const last = 'Am Freitag soll der Weg am Bach wieder offen sein, sagt die Stadt.';
    const lead = 'Am Bach liegen die Säcke, und niemand weiß, wie lange noch.';
    const long = `${second} Das sagte die Wehr am Abend. Danach zog sie ab.`;
    expect(text(lead, '© Ida Kern', first, long, 'Foto: Jo Lang', last)).toEqual([
      lead,
      first,
      long,
      last,
    ]);
  });
});

test('words without a verb above a newsletter’s button are its name and its praise', () => {
  const [first = '', second = ''] = PROSE;
  const box = [
    'Der Bach am Morgen',
    'Jeden Tag um sechs: Nachrichten vom Damm, aus dem Rathaus und von der Wehr.',
    'Newsletter abonnieren',
  ];
  const text = ['Bach bleibt gesperrt', first, ...box, second].join('\n\n');
  expect(read(text, 'a.txt').lines).toEqual([first, second]);
  const told = 'Am Damm fehlen noch tausend Säcke, sagt die Wehr.';
  const kept = ['Bach bleibt gesperrt', first, told, 'Newsletter abonnieren', second].join('\n\n');
  expect(read(kept, 'a.txt').lines).toEqual([first, told, second]);
});

test.each(['Kommentare', 'Leserbriefe', 'Reaktionen', 'Meinungen'])(
  'prose below a subhead stays: %s',
  (subhead) => {
    const above = Array.from({ length: 6 }, (_, n) => `${PROSE[0]} Das war am Tag ${n + 2}.`);
    const below = Array.from({ length: 4 }, (_, n) => `${PROSE[1]} Das sagt Haus ${n + 2}.`);
    const text = ['Bach bleibt gesperrt', ...above, subhead, ...below].join('\n\n');
    expect(read(text, 'a.txt').lines).toEqual(expect.arrayContaining([...above, ...below]));
  },
);
