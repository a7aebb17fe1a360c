import { describe, expect, test } from 'vitest';
import { dropBoilerplate } from '../shared/clean/boilerplate-lines.ts';
import type { Piece } from '../shared/clean/draft.ts';

const paragraph = (text: string): Piece => ({ type: 'paragraph', text });
const PROSE = [
  'Der Kreistag hat am Mittwoch über die Zukunft der Kliniken beraten und eine Entscheidung vertagt.',
  'Die Häuser in Rodau und Senzke schreiben seit Jahren Verluste, die der Kreis bisher ausgeglichen hat.',
  'Im Juni soll ein Gutachten vorliegen, das drei Wege beschreibt und ihre Kosten nennt.',
  'Bis dahin werden frei werdende Stellen nur besetzt, wenn der Landrat zustimmt.',
];
const between = (line: string) => [...PROSE.slice(0, 2), line, ...PROSE.slice(2)];
const read = (lines: string[]) =>
  dropBoilerplate({
    title: 'Kreistag berät über Kliniken',
    metadata: {},
    truncated: false,
    pieces: lines.map(paragraph),
  });
const kept = (lines: string[]) => read(lines).pieces.map(({ text }) => text);

describe('a whole sentence between paragraphs is part of the article', () => {
  test.each([
    'Hier geht es für die Beschäftigten um ihre Arbeit, sagte ein Sprecher.',
    'Die Praxis will ein neues Angebot freischalten, das auch nachts erreichbar ist.',
    'Wer länger parkt, muss ein Abo abschließen oder den Tagessatz bezahlen.',
    'Zugang zu allen Inhalten der Akte verlangt auch der Betriebsrat.',
    'Veröffentlicht in kleiner Auflage, war der Bericht schon am Montag vergriffen.',
    'Mehr dazu will der Landrat in der kommenden Woche sagen.',
    'Weitere Nachrichten aus dem Labor erwartet die Leitung am Freitag.',
    'Meistgelesen war in der Bücherei der Klinik ein Band mit Gedichten.',
    'Symbolbild des Streits ist inzwischen das leere Kreißbett von Senzke.',
    'Copyright und Patente bringen der Klinik bisher kaum etwas ein.',
    'Newsletter verschickt das Haus nach eigenen Angaben schon lange nicht mehr.',
    'Bitte aktivieren Sie den Notruf nur im Ernstfall, mahnt die Leitstelle.',
    'Sie können den Termin im Netz kostenlos testen, verspricht der Anbieter.',
    'Folgen Sie den Pfeilen auf dem Boden, heißt es am Eingang seither.',
    'Cookies backen die Schwestern im Advent, und Sie dürfen dabei zusehen.',
    'Stand heute fehlen dem Kreis dafür sechs Millionen Euro.',
    'Lesezeit ist auf der Station zwischen zwölf und zwei Uhr.',
    'Wir verwenden Cookies nur für die Statistik, sagte der Sprecher des Kreises.',
    'Ich bin damit einverstanden, antwortete die Ärztin dem Landrat.',
    'Mit dem Abo weiterlesen konnten Kranke bisher in jeder Bücherei.',
    'Bitte aktivieren Sie den Notruf nur im Notfall, hieß es am Abend.',
  ])('%s', (line) => {
    const { pieces, truncated } = read(between(line));
    expect(pieces.map(({ text }) => text)).toEqual(between(line));
    expect(truncated).toBe(false);
  });
});

describe('what speaks for the page is none', () => {
  test.each([
    'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    'Hier geht es zu unserem Newsletter, der jeden Morgen kommt.',
    'Wenn Sie Cookies löschen, müssen Sie sich bei uns neu anmelden.',
    'Haben Sie einen Fehler gefunden? Schreiben Sie an die Redaktion.',
    'Lesen Sie auch: Warum die Geburtshilfe in Rodau schließt.',
    'Dieser Artikel erschien zuerst im Rodauer Boten und wurde für das Netz gekürzt.',
    'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
    'Mehr Beiträge aus dieser Reihe gibt es hier: Kliniken im Land',
    'Redaktion: Ida Kern, Faktencheck: Jo Lang und Mia Roth',
    'Text und Fotos: Ida Kern',
    'Mit Material von dpa und AFP.',
  ])('%s', (line) => {
    expect(kept(between(line))).toEqual(PROSE);
  });

  test('a suspect line at the edge goes if it addresses its reader', () => {
    const line = 'Bitte aktivieren Sie den Notruf nur in einem Ernstfall auf der Station.';
    expect(kept([...PROSE, line])).toEqual(PROSE);
  });

  test('so does one that is mostly a link', () => {
    const line = 'Weitere Nachrichten aus dem Labor erwartet die Leitung am Freitag.';
    const pieces = between(line).map(
      (text): Piece => ({
        ...paragraph(text),
        linked: text === line ? 0.9 : 0,
      }),
    );
    const draft = { metadata: {}, truncated: false, pieces };
    expect(dropBoilerplate(draft).pieces.map(({ text }) => text)).toEqual(PROSE);
  });
});

describe('the edges', () => {
  test.each([
    ['Rodau', 'Von Ida Kern', '3. März 2025, 10.12 Uhr'],
    ['Kreis Rodau', 'Foto: Ida Kern'],
  ])('labels above the text go: %s', (...labels) => {
    expect(kept([...labels, ...PROSE])).toEqual(PROSE);
  });

  test.each([
    [
      'Pressekontakt:',
      'Kliniken des Kreises, Ida Kern',
      'Tel. 0123 4567',
      'presse@kliniken.example',
    ],
    ['Kontakt für die Medien', 'Ida Kern ist unter ida.kern@kliniken.example zu erreichen.'],
    ['Rückfragehinweis', 'Jo Lang, Telefon: 0123 4567'],
    [
      'Über die Kliniken Rodau',
      'Die Kliniken haben 400 Betten. Mehr auf www.kliniken.example im Netz.',
    ],
    ['Original-Content von: Kliniken Rodau, übermittelt durch news aktuell'],
  ])('the end of a press release goes: %s', (...tail) => {
    expect(kept([...PROSE, ...tail])).toEqual(PROSE);
  });

  test('an agency credit leaves its paragraph', () => {
    const [first = '', ...rest] = PROSE;
    const credited = `${first} © dpa-infocom, dpa:250303-930-123/2`;
    expect(kept([credited, ...rest])).toEqual(PROSE);
  });
});
