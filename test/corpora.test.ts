import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { udParagraphs, udSentences } from '../bench/sentence-bounds/ud-paragraphs.ts';
import { checkInput, contentSum } from '../train/names/checksums.ts';
import { germEvalTexts, isWikipedia } from '../train/names/corpora/germeval.ts';
import {
  annotatedDocument,
  isFromWeb,
  isLong,
  smartDataDocuments,
} from '../train/names/corpora/smartdata.ts';

const tokens = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line, n) => `${n + 1}\t${line.trim().replaceAll(' ', '\t')}`)
    .join('\n');

const TSV = `#\thttp://de.wikipedia.org/wiki/Lindenau\t[2010-07-04]\t
${tokens(`Die O O
  " O O
  Fähre B-OTH O
  " O O
  der O O
  Stadtwerke B-ORG O
  Lindenau I-ORG B-LOC
  ( O O
  Lindenauer B-LOCderiv O
  Bote O O
  ) O O
  fuhr O O
  . O O`)}

#\thttp://bote.example/1\t[2010-07-05]\t
${tokens(`Ida B-PER O
  Muster I-PER O
  , O O
  Jan B-PER O`)}
`;

test('sentences of GermEval become text with names, and what holds a name is left open', () => {
  const [first, second] = germEvalTexts(TSV);
  expect(first?.text).toBe('Die "Fähre" der Stadtwerke Lindenau (Lindenauer Bote) fuhr.');
  expect(first?.ents.map(([start, end, type]) => [first.text.slice(start, end), type])).toEqual([
    ['Stadtwerke Lindenau', 'ORG'],
  ]);
  expect(first?.ignore.map(([start, end]) => first.text.slice(start, end))).toEqual(['Lindenauer']);
  expect(second?.text).toBe('Ida Muster, Jan');
  expect(second?.ents).toEqual([
    [0, 10, 'PER'],
    [12, 15, 'PER'],
  ]);
  expect([first, second].map((text) => text && isWikipedia(text))).toEqual([true, false]);
});

test('concepts of SmartData become persons, organisations and places', () => {
  const mention = (type: string, start: number, end: number) => ({ type, span: { start, end } });
  const lines = [
    {
      id: 'http://bote.example/1',
      text: 'Ida Muster fährt für die Stadtwerke durch Lindenau.',
      conceptMentions: [
        mention('person', 0, 10),
        mention('organization-company', 25, 35),
        mention('LOCATION_CITY', 42, 50),
        mention('trigger', 11, 16),
      ],
    },
    { id: '12', text: 'x'.repeat(351), conceptMentions: [] },
  ];
  const documents = smartDataDocuments(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(smartDataDocuments(JSON.stringify(lines))).toEqual(documents);
  expect(documents.map(isLong)).toEqual([false, true]);
  expect(documents.map(isFromWeb)).toEqual([true, false]);
  expect(documents.map(annotatedDocument)[0]?.ents).toEqual([
    [0, 10, 'PER'],
    [25, 35, 'ORG'],
    [42, 50, 'LOC'],
  ]);
});

test('sentences of a treebank become paragraphs of eight, cut where a sentence has no end', () => {
  const conllu =
    '# sent_id = dev-s1\n# text = Es regnet.\n1\tEs\n\n# sent_id = dev-s2\n# text = Ja!\n';
  expect(udSentences(conllu)).toEqual([
    { id: 'dev-s1', text: 'Es regnet.' },
    { id: 'dev-s2', text: 'Ja!' },
  ]);
  const sentences = ['A.', 'B', 'C!“', ...Array.from({ length: 8 }, () => 'D.')];
  expect(udParagraphs(sentences).map(({ length }) => length)).toEqual([2, 8, 1]);
});

test('training says which of its files is missing or differs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presseschau-train-'));
  const docs = [{ text: 'Ida', ents: [[0, 3, 'PER']], ignore: [] }];
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ name: 'a', docs }));
  const sum = contentSum([{ text: 'Ida', ents: [[0, 3, 'PER']], ignore: [] }]);
  expect(checkInput(folder, { 'a.json': sum })).toEqual([]);
  expect(checkInput(folder, { 'a.json': 'other', 'b.json': sum })).toEqual([
    `a.json differs: its checksum is ${sum}, not other`,
    `b.json is missing in ${folder}`,
  ]);
  rmSync(folder, { recursive: true });
});
