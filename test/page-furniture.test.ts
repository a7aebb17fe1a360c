import { describe, expect, test } from 'vitest';
import { cleanText } from '../shared/clean/clean.ts';
import { FURNITURE } from './support/page-furniture.ts';

const TITLE = 'Stadt saniert Hallenbad am Weiherweg';
const SUBHEAD = 'Sechzig Jahre alt und undicht';
const PARAGRAPHS = [
  'Die Stadtverordneten haben am Dienstagabend nach langer Aussprache beschlossen, das alte Hallenbad am Weiherweg zu sanieren und nicht abzureißen, obwohl die Verwaltung das empfohlen hatte.',
  'Der Umbau soll rund 14 Millionen Euro kosten und im Frühjahr beginnen. Kämmerin Ulrike Sander sagte, der Haushalt gebe das her, wenn das Land wie zugesagt ein Drittel übernehme.',
  'Während der Arbeiten weichen Schulen und Vereine in die Nachbargemeinde aus. Dort stehen ihnen an vier Nachmittagen in der Woche je zwei Bahnen zur Verfügung, was vielen Trainern nicht reicht.',
  'Der Schwimmverein hatte in den vergangenen Monaten mehr als 6000 Unterschriften gesammelt. Sein Vorsitzender Jens Brandt sprach nach der Sitzung von einem guten Tag für die Kinder der Stadt.',
  'Offen ist noch, ob das Becken im Außenbereich erhalten bleibt. Darüber will der Ausschuss im Januar beraten, nachdem ein Gutachten zur Dichtigkeit der Wanne vorgelegt worden ist.',
  'Im Rathaus rechnet man damit, dass das Bad im Herbst des übernächsten Jahres wieder öffnet, sofern die Ausschreibungen ohne Einsprüche verlaufen und genug Handwerker zu finden sind.',
];

const bodyWith = (piece: string, place: string): string => {
  const [first, second, third, fourth, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const at = (name: string) => (name === place ? piece : '');
  return [
    at('top'),
    first,
    second,
    third,
    at('between'),
    fourth,
    `<h2>${SUBHEAD}</h2>`,
    ...rest,
    at('end'),
  ].join('\n');
};

/** Pages of three makes. */
const FRAMES = [
  (body: string) =>
    `<html lang="de"><head><title>${TITLE} | Weiherbote</title><meta property="og:title" content="${TITLE}"></head><body><nav><a href="/">Start</a></nav><main><article><h1>${TITLE}</h1><div class="entry-content">${body}</div></article></main><footer>© 2026 Weiherbote</footer></body></html>`,
  (body: string) =>
    `<html lang="de"><head><title>${TITLE}</title></head><body><div id="page"><h1>${TITLE}</h1>${body}</div></body></html>`,
  (body: string) =>
    `<html lang="de"><head><title>${TITLE} - Weiherbote</title></head><body><div class="wrap"><section class="c-art"><h1 class="c-art__h">${TITLE}</h1><div class="c-art__b">${body}</div></section></div></body></html>`,
];

const linesOf = (html: string): string[] =>
  html
    .replace(/<\/?(?:p|div|li|ul|h\d)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&raquo;', '»')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const cleaned = (text: string, format: 'html' | 'plain'): string =>
  cleanText({ text, format })
    .blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' '))
    .join('\n');

describe.each(Object.entries(FURNITURE))('%s', (_, pieces) => {
  test.each(pieces)('dropped: $dropped, $place: $html', ({ dropped, place, html, only }) => {
    const body = bodyWith(html, place);
    const forms = [
      ...(only === 'text' ? [] : FRAMES.map((frame) => cleaned(frame(body), 'html'))),
      ...(only === 'html' ? [] : [cleaned([TITLE, ...linesOf(body)].join('\n'), 'plain')]),
    ];
    const article = [...PARAGRAPHS.slice(0, 4), SUBHEAD, ...PARAGRAPHS.slice(4)];
    const own = linesOf(html).filter((line) => /\p{L}{3}/u.test(line));
    for (const form of forms) {
      for (const line of [...article, ...(dropped ? [] : own)]) expect(form).toContain(line);
      if (dropped) for (const line of own) expect(form).not.toContain(line);
    }
  });
});

test('a short paragraph between two pictures with credits is no caption', () => {
  const figure =
    '<figure><img src="/a.jpg" alt=""><figcaption>Foto: Ralf Becker</figcaption></figure>';
  const short = 'Auch im Nachbarort ist das Bad seit Mai geschlossen.';
  const page = FRAMES.map((frame) =>
    frame(bodyWith(`${figure}<p>${short}</p>${figure}`, 'between')),
  );
  for (const html of page) expect(cleaned(html, 'html')).toContain(short);
});

test('a paragraph above a credit with the caption below it stays in plain text', () => {
  const short = 'Im Sommer hatte der Landrat den Plan noch abgelehnt.';
  const lines = [
    TITLE,
    ...PARAGRAPHS.slice(0, 3),
    short,
    'IMAGO/Funke Foto Services',
    'Der Landrat vor dem Bad im Mai',
    ...PARAGRAPHS.slice(3),
  ];
  expect(cleaned(lines.join('\n'), 'plain')).toContain(short);
});

test('short lines below a sentence with a colon are its list in plain text', () => {
  const entries = ['ein Becken von 25 Metern', 'ein Sprungturm', 'Platz für Schulen'];
  const lines = [
    TITLE,
    ...PARAGRAPHS.slice(0, 3),
    'Das neue Bad soll auch das noch bekommen:',
    ...entries,
    ...PARAGRAPHS.slice(3),
  ];
  for (const entry of entries) expect(cleaned(lines.join('\n'), 'plain')).toContain(entry);
});

test.each([
  ['again', (lead: string) => lead],
  ['without its stop', (lead: string) => lead.slice(0, -1)],
  ['cut off', (lead: string) => `${lead.slice(0, 110)} …`],
  ['cut off with full stops', (lead: string) => `${lead.slice(0, 110)}...`],
])('the lead is there once: %s', (_, repeated) => {
  const [lead = ''] = PARAGRAPHS;
  const body = bodyWith(`<p class="x">${repeated(lead)}</p>`, 'top');
  const forms = [
    ...FRAMES.map((frame) => cleaned(frame(body), 'html')),
    cleaned([TITLE, ...linesOf(body)].join('\n'), 'plain'),
  ];
  for (const form of forms) expect(form.split(lead.slice(0, 60))).toHaveLength(2);
});
