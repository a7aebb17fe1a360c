import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectDates } from '../shared/extract/dates/collect-dates.ts';

type Label = { start: number; end: number; iso: string };

const MARK = /\[([^\]|]*)\|([^\]]*)\]/g;

/** `Am [Montag|2025-03-10] brannte es.`: the sentence without marks, and its dates. */
const readLine = (line: string): { text: string; labels: Label[] } => {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const { index, 0: marked, 1: words = '', 2: iso = '' } of line.matchAll(MARK)) {
    text += line.slice(last, index);
    labels.push({ start: text.length, end: text.length + words.length, iso });
    text += words;
    last = index + marked.length;
  }
  return { text: text + line.slice(last), labels };
};

const lines = (file: string): { published: string; line: string }[] => {
  let published = '';
  return readFileSync(join(import.meta.dirname, 'labelled-sentences', file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('= ')) published = line.slice(2);
      return line && !/^[#=]/.test(line) ? [{ published, line }] : [];
    });
};

/** What is found, and what is labelled, as `Montag 2025-03-10`; open dates on neither side. */
const compare = ({ published, line }: { published: string; line: string }) => {
  const sentences = line
    .replace(/^\? /, '')
    .split(' / ')
    .map((one, i) => ({ id: `s${i + 1}`, ...readLine(one) }));
  const found = collectDates({
    metadata: { published },
    blocks: [{ type: 'paragraph', sentences: sentences.map(({ id, text }) => ({ id, text })) }],
  });
  const isos = found.flatMap(({ sentence, start, end, iso }) => {
    const { labels = [] } = sentences.find(({ id }) => id === sentence) ?? {};
    const label = labels.find((one) => one.start < end && start < one.end);
    return iso ? [`${sentence} ${label?.start ?? start} ${iso}`] : [];
  });
  const wanted = sentences.flatMap(({ id, labels }) =>
    labels.flatMap(({ start, iso }) => (iso ? [`${id} ${start} ${iso}`] : [])),
  );
  return { isos, wanted };
};

const all = lines('dates-in-news.txt');

test.each(all.filter(({ line }) => !line.startsWith('?')))('$line', (one) => {
  const { isos, wanted } = compare(one);
  expect(isos).toEqual(wanted);
});

test('what is known to come out otherwise still does', () => {
  const hard = all.filter(({ line }) => line.startsWith('?')).map(compare);
  for (const { isos, wanted } of hard) expect(isos).not.toEqual(wanted);
});
