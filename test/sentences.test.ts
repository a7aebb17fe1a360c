import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../shared/german/sentences/sentences.ts';

/** `|` marks where a sentence ends. */
const cases = {
  'an ordinal before a month': 'Am 3. Oktober ruht der Verkehr. |Danach fährt die Bahn wieder.',
  'an ordinal before a noun': 'Es war der 2. Versuch in der 83. Minute. |Er gelang.',
  'a number that ends the sentence': 'Die Anleitung steht auf Seite 12. |Dort fehlt ein Bild.',
  'a date in brackets': 'Wie das Amt am Freitag (22. November) mitteilte, bleibt die Brücke zu.',
  'a count before a time of the year':
    'Im Mai waren es 450. |Ende des Jahres sind es 12. |Anfang Mai fehlten 3. |Mitte Juni keiner.',
  'a count after a word for one':
    'Es kamen rund 300. |Kinder waren frei. |Sie zählten nur 12. |Schnee fiel.',
  'ordinals of three digits':
    'Zum 100. Geburtstag kam er. |Müllers 150. Tor fiel spät. |Der 125. Gast bekam Blumen.',
  'a road': 'Der Unfall war auf der A 44. |Dr. Ada Lenz half. |Die B 7. |Polizisten sperrten sie.',
  'a paragraph of a law': 'Der Rat kam. |§ 218 bleibt, gem. § 3 und vgl. § 4 Abs. 2 i. V. m. § 5.',
  'thousands and decimals': 'Rund 10.000 Gäste zahlten 1,5 Mio. Euro. |Das Haus war voll.',
  'an abbreviation of letters': 'Städte, z. B. Die Linke regiert dort, u.a. Kassel, warten ab.',
  'titles of people': 'Prof. Dr. med. Ada Lenz operierte. |Sie ruhte danach.',
  'degrees of several words':
    'Es half Dr. med. vet. Uta Kern. |Dr. agr. Jo Lang und Dr. oec. publ. Ida Ott kamen. |Der Hund musste zum Vet. |Er lebt.',
  'a title of several words':
    'Univ.-Prof. Ida Kern und Priv.-Doz. Roth kamen. |Er ist Dipl.-Ing. |Die Stellv.-Chefin der Bergstr.-Gruppe auch.',
  'a suspect at the end': 'Angeklagt ist Jörg S. |Der Prozess beginnt bald.',
  'a suspect in the middle': 'Der Angeklagte Jörg S. Lügner zu nennen, war falsch.',
  'a club': 'Der 1. FC Waldheim siegte. |Ludwig XIV. hätte gestaunt.',
  'an address on the web': 'Näheres auf www.example.de und bei example.org. |Die Seite ist neu.',
  'split inside a long quotation': '„Wir warten. |Das kostet Zeit“, sagte die Wirtin. |Sie ging.',
  'a quotation that ends with the sentence': 'Sie sagte: „Genug.“ |Dann schwieg sie.',
  'straight quotation marks': '"Nein", rief er. |"Wir bleiben hier." |Alle nickten.',
  'a question inside a sentence': '„Wer zahlt das?“, fragte die Kämmerin. |Niemand sprach.',
  'no blank behind the stop': 'Die Firma wurde übernommen.Ralph Petz leitet sie.'.replace(
    '.R',
    '.|R',
  ),
  'names with a stop inside': 'Bürger.Innen nutzen Node.js und example.de gern.',
  'brackets around a sentence': '(Der Name ist geändert.) |Er wohnt (noch!) in Hof.',
  'a line ends': 'Ein Titel ohne Punkt\n|Ein Satz danach.',
};

describe('sentences', () => {
  test.each(Object.entries(cases))('%s', (_name, marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  test('are lossless for any text', () => {
    const piece = fc.constantFrom(
      '. ',
      '“ ',
      '"',
      '\n',
      ' ',
      'z. B. ',
      '3. ',
      'Die ',
      'ist',
      '…',
      '!)',
      'Ä',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(fc.property(text, (block) => sentences(block).join('') === block));
  });

  test('of blanks alone stay one', () => {
    expect(sentences(' \n \n')).toEqual([' \n \n']);
    expect(sentences('')).toEqual([]);
  });

  test('beyond 2,000 characters are cut at a mark', () => {
    const long = `${'ein Wort und noch eines, '.repeat(200)}Ende.`;
    const parts = sentences(long);
    expect(parts.join('')).toBe(long);
    expect(parts.every((part) => part.length <= 2_000)).toBe(true);
    expect(parts.slice(0, -1).every((part) => part.endsWith(', '))).toBe(true);
    expect(sentences('x'.repeat(5_000)).map((part) => part.length)).toEqual([2_000, 2_000, 1_000]);
  });
});
