import { expect, test } from 'vitest';
import * as adapter from '../bench/adapters/text.ts';

/** These names and signatures are what measurements from outside the repository import. */
const { check, clean, dates, figures, readTerms, sentences, summarise } = adapter;

const bytes = (text: string) => new TextEncoder().encode(text);
const STORY = `Rat stimmt der Brücke zu

Der Rat der Stadt hat am Montag lange über die neue Brücke beraten. Er stimmte mit 14 Stimmen zu.

Die Brücke soll im Herbst fertig werden und 3 Millionen Euro kosten.`;

test('the text adapter exports these names and no others', () => {
  expect(Object.keys(adapter).sort()).toEqual([
    'check',
    'clean',
    'dates',
    'figures',
    'readTerms',
    'sentences',
    'summarise',
  ]);
});

test('clean takes bytes with a key, and summarise takes the article', () => {
  const article = clean(bytes(STORY), { key: 'bruecke.txt', contentType: 'text/plain' });
  expect(article.title?.text).toBe('Rat stimmt der Brücke zu');
  expect(article.blocks).toHaveLength(2);
  expect(summarise(article).lead).toBe('s1');
});

test('sentences splits a text', () => {
  expect(sentences('Es regnet. Es ist kalt.').map((one) => one.trim())).toEqual([
    'Es regnet.',
    'Es ist kalt.',
  ]);
});

test('check gives the flags of a translation', () => {
  expect(check('Es kamen 14 Gäste.', 'There came 14 guests.', 'en')).toEqual([]);
  expect(check('Es kamen 14 Gäste.', 'There came some guests.', 'en')).toEqual(['number-missing']);
});

test('dates and figures take a sentence with its id', () => {
  expect(dates({ id: 's1', text: 'Sie traf am 3. Mai ein.' }, '2026-05-05')).toMatchObject([
    { iso: '2026-05-03' },
  ]);
  expect(figures({ id: 's1', text: 'Das kostet 20 Euro.' })).toMatchObject([
    { value: 20, unit: 'Euro' },
  ]);
});

test('readTerms takes the bytes of a terms file', () => {
  expect(readTerms(bytes('de,en,ko\nRat,council,\n'))).toMatchObject({ terms: [{ de: 'Rat' }] });
});
