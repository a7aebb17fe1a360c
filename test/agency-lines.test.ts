import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';
import { TEXT_FORMS } from './support/text-forms.ts';

const TITLE = 'Der Kreistag in Lindenau verschiebt seinen Beschluss';
const LEAD = 'Die Entscheidung fällt später als geplant, sagen die Fraktionen.';
const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (hall) =>
    `Im Saal ${hall} berieten die Abgeordneten am Montag lange über die neue Brücke. Am Ende stimmten sie mit großer Mehrheit für einen zweiten Versuch im Frühjahr, wie der Landrat sagte.`,
);

const PLACES: [name: string, around: (line: string) => string[]][] = [
  ['below the title', (line) => [TITLE, line, ...PARAGRAPHS]],
  ['below the lead', (line) => [TITLE, LEAD, line, ...PARAGRAPHS]],
  ['at the end', (line) => [TITLE, LEAD, ...PARAGRAPHS, line]],
];

const LINES: [line: string, agency: string][] = [
  ['dpa', 'dpa'],
  ['SID', 'SID'],
  ['awp', 'awp'],
  ['ots', 'ots'],
  ['dapd', 'dapd'],
  ['REUTERS', 'REUTERS'],
  ['(dpa)', 'dpa'],
  ['Von dpa', 'dpa'],
  ['dpa/AFP', 'dpa'],
  ['dpa, AFP', 'dpa'],
  ['dpa/lno', 'dpa'],
  ['Keystone-SDA', 'Keystone-SDA'],
];

const read = (key: string, upload: string) => {
  const { title, metadata, blocks } = clean(new TextEncoder().encode(upload), { key });
  const body = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return { title: title?.text, agency: metadata.agency, body };
};

test.each([
  ['<p class="author">dpa</p>', 'dpa'],
  ['<div class="byline"><span>Von AFP/dpa</span></div>', 'AFP'],
])('the agency of a byline element %s', (element, agency) => {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const page = `<html><body><article><h1>${TITLE}</h1>${element}${paragraphs}</article></body></html>`;
  expect(read('a.html', page)).toEqual({ title: TITLE, agency, body: PARAGRAPHS });
});

describe.each(TEXT_FORMS)('in %s', (_form, key, write) => {
  describe.each(PLACES)('a line %s', (_place, around) => {
    test.each(LINES)('%s is the agency and no part of the article', (line, agency) => {
      const [title, ...body] = around(line);
      const expected = { title, agency, body: body.filter((each) => each !== line) };
      expect(read(key, write(around(line)))).toEqual(expected);
    });
  });

  test('an agency between paragraphs took a picture', () => {
    const lines = [TITLE, ...PARAGRAPHS.slice(0, 4), 'SID', ...PARAGRAPHS.slice(4)];
    expect(read(key, write(lines))).toEqual({ title: TITLE, agency: undefined, body: PARAGRAPHS });
  });

  test('what agencies do is no credit', () => {
    const line = 'Auch die Agenturen dpa und AFP haben am Montag davon berichtet, wie es hieß.';
    const { agency, body } = read(key, write([TITLE, LEAD, line, ...PARAGRAPHS]));
    expect(agency).toBeUndefined();
    expect(body).toEqual([LEAD, line, ...PARAGRAPHS]);
  });
});
