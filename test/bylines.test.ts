import { describe, expect, test } from 'vitest';
import { statedAuthors, writtenByline } from '../shared/clean/byline.ts';

describe('a line that is a byline by its words', () => {
  test.each<[string, string, string?]>([
    ['Von Anna Muster', 'Anna Muster'],
    ['Von Anna Muster und Dr. h.c. Ben Beispiel', 'Anna Muster, Dr. Ben Beispiel'],
    ['Von Dr. h. c. mult. Anna Muster', 'Dr. Anna Muster'],
    ['Von Prof. Dr. med. vet. Ben Beispiel', 'Prof. Dr. Ben Beispiel'],
    ['von Anna Muster', 'Anna Muster'],
    ['VON ANNA MUSTER', 'Anna Muster'],
    [
      'VON ANNA-LENA VON DER PROBE UND J. R. MÜLLER-LÜDENSCHEIDT',
      'Anna-Lena von der Probe, J. R. Müller-Lüdenscheidt',
    ],
    ["VON SEAN O'BEISPIEL", "Sean O'Beispiel"],
    ['VON ANNA McMUSTER', 'ANNA McMUSTER'],
    ['Von: Anna Muster', 'Anna Muster'],
    ['Von Anna Muster und Ben Beispiel, Berlin', 'Anna Muster, Ben Beispiel'],
    ['Von Anna Muster, Ben Beispiel und Cem Probe', 'Anna Muster, Ben Beispiel, Cem Probe'],
    ['Von Anna Muster & Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Von Anna Muster/Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Von Anna Muster, Redakteurin', 'Anna Muster'],
    ['Von Anna Muster, Chefreporterin Politik, Brüssel', 'Anna Muster'],
    ['Von unserer Korrespondentin Anna Muster', 'Anna Muster'],
    ['Von Anna Muster (dpa)', 'Anna Muster', 'dpa'],
    ['Von Anna Muster, dpa', 'Anna Muster', 'dpa'],
    ['Von Anna Muster und dpa/AFP', 'Anna Muster', 'dpa'],
    ['Von Anna Muster (am)', 'Anna Muster'],
    ['Von Anna Muster in Paris', 'Anna Muster'],
    ['Von Anna Muster, New York', 'Anna Muster'],
    ['Von Anna Muster (Text) und Ben Beispiel (Fotos)', 'Anna Muster'],
    ['Von Anna Muster, mit Material von dpa', 'Anna Muster'],
    ['Von dpa/Anna Muster', 'Anna Muster', 'dpa'],
    ['Von Anna Muster | 5. März 2026, 14:30 Uhr', 'Anna Muster'],
    ['Von Anna Muster, anna.muster@bote.example', 'Anna Muster'],
    ['Von Anna Muster – Lesezeit: 3 Min.', 'Anna Muster'],
    ['Von Prof. Dr. Anna Muster', 'Prof. Dr. Anna Muster'],
    ['Von Anna-Lena Muster-Beispiel', 'Anna-Lena Muster-Beispiel'],
    ['Von Ludwig van der Probe und Ana de la Cruz', 'Ludwig van der Probe, Ana de la Cruz'],
    ['Von Anna M. Muster', 'Anna M. Muster'],
    ["Von Sean O'Beispiel", "Sean O'Beispiel"],
    ['Text: Anna Muster', 'Anna Muster'],
    ['Text: Anna Muster, Fotos: Ben Beispiel', 'Anna Muster'],
    ['Text und Fotos: Anna Muster', 'Anna Muster'],
    ['Text & Fotos: Anna Muster', 'Anna Muster'],
    ['Autorin: Anna Muster', 'Anna Muster'],
    ['Autor:in: Anna Muster', 'Anna Muster'],
    ['Autoren: Anna Muster, Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Autorin: Anna Muster, Projektleiterin des Verbands in Tunesien.', 'Anna Muster'],
    ['Ein Kommentar von Anna Muster', 'Anna Muster'],
    ['Das Gespräch führte Anna Muster', 'Anna Muster'],
    ['Das Interview führten Anna Muster und Ben Beispiel.', 'Anna Muster, Ben Beispiel'],
    ['Die Fragen stellte Anna Muster.', 'Anna Muster'],
    ['Interview geführt von: Anna Muster', 'Anna Muster'],
    ['Mit Ida Korn sprach Anna Muster.', 'Anna Muster'],
    ['Mit der Ministerin sprachen Anna Muster und Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Ein Gastbeitrag von Anna Muster', 'Anna Muster'],
    ['Eine Analyse von Anna Muster', 'Anna Muster'],
    ['Kommentar von Anna Muster', 'Anna Muster'],
    ['Kommentar: Anna Muster', 'Anna Muster'],
    ['Interview: Anna Muster', 'Anna Muster'],
    ['Aufgezeichnet von Anna Muster', 'Anna Muster'],
    ['Aus Kiew berichtet Anna Muster', 'Anna Muster'],
    ['Es berichtet Anna Muster', 'Anna Muster'],
    ['Geschrieben von Anna Muster', 'Anna Muster'],
    ['By Anna Muster', 'Anna Muster'],
    ['Von Ruth Freitag am Freitag, 6. März 2026', 'Ruth Freitag'],
    ['Von Ruth Freitag, 6. März 2026', 'Ruth Freitag'],
    ['Von Anna Muster Freitag, 6. März 2026', 'Anna Muster'],
    [
      'Artikel von Ruth Freitag vom 6.3.2026, 10:30 Uhr, zuletzt bearbeitet am 7.3.2026',
      'Ruth Freitag',
    ],
    ['6. März 2026, von Anna Muster', 'Anna Muster'],
    ['Erstellt am 6. März 2026 von Anna Muster', 'Anna Muster'],
    ['Veröffentlicht am Freitag, 6. März 2026, von Anna Muster', 'Anna Muster'],
    [
      'Geschrieben am 06.03.2026 um 10:30 Uhr von Anna Muster und Ben Beispiel',
      'Anna Muster, Ben Beispiel',
    ],
    ['Eingestellt am 06.03.2026, 10:30 von: Anna Muster', 'Anna Muster'],
    ['Publiziert: 6. März 2026 | Von Anna Muster', 'Anna Muster'],
    ['Posted on 6. März 2026 by Anna Muster', 'Anna Muster'],
  ])('%s', (text, authors, agency) => {
    expect(writtenByline(text)).toEqual({
      authors: authors.split(', '),
      ...(agency && { agency }),
    });
  });

  test.each([
    'Von Berlin bis Potsdam sind die Züge voll',
    'Von Haus zu Haus',
    'Von wegen Ruhe',
    'Von Klimawandel und Kohle',
    'Von Anna Muster stammt der Entwurf',
    'Text und Ton stimmen nicht',
    'Foto: Anna Muster',
    'Von Montag an gilt der neue Fahrplan',
    '6.3.2026 - von Grasitz nach Lindenau',
    'Von Berlin Freitag',
    'Von der Redaktion',
    'Erstellt am 6. März 2026 von der Redaktion',
    'Gegründet am 6. März 2026 von Anna Muster',
    'Anna Muster',
    'Interview mit Anna Muster',
    'Kommentar',
    '',
  ])('%s is none', (text) => {
    expect(writtenByline(text)).toBeUndefined();
  });
});

describe('authors that a page states', () => {
  const stated = (text: string) => statedAuthors(text, ['Lindenauer Bote', 'bote.example']);

  test.each<[string, string, string?]>([
    ['Anna Muster', 'Anna Muster'],
    ['Anna Muster, Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Anna Muster und Ben Beispiel, Nairobi', 'Anna Muster, Ben Beispiel'],
    ['Anna Muster;Ben Beispiel', 'Anna Muster, Ben Beispiel'],
    ['Von Anna Muster', 'Anna Muster'],
    ['By Anna Muster', 'Anna Muster'],
    ['Von Ruth Freitag am Freitag, 6. März 2026', 'Ruth Freitag'],
    ['Von Ruth Freitag, 6. März 2026', 'Ruth Freitag'],
    ['Von Anna Muster Freitag, 6. März 2026', 'Anna Muster'],
    ['6. März 2026, von Anna Muster', 'Anna Muster'],
    ['Author Anna Muster', 'Anna Muster'],
    ['Anna Muster (am)', 'Anna Muster'],
    ['Anna Muster, Lindenauer Bote', 'Anna Muster'],
    ['Anna Muster, dpa', 'Anna Muster', 'dpa'],
    ['Anna Muster, Deutsche Presse-Agentur', 'Anna Muster', 'Deutsche Presse-Agentur'],
    ['Anna Muster Redakteurin', 'Anna Muster'],
    ['Anna Muster Leitende Wirtschaftsredakteurin', 'Anna Muster'],
    ['Anna Muster Alle Artikel', 'Anna Muster'],
    ['Mehr von Anna Muster', 'Anna Muster'],
    ['Alle Beiträge von Anna Muster', 'Anna Muster'],
    ['Anna Muster ist Redakteurin im Ressort Lokales', 'Anna Muster'],
    ['anna.muster@bote.example (Anna Muster)', 'Anna Muster'],
    ['Anna Muster <anna.muster@bote.example>', 'Anna Muster'],
    ['https://bote.example/anna, Anna Muster', 'Anna Muster'],
    ['Muster, Anna', 'Anna Muster'],
    ['Anna', 'Anna'],
    ['anna_m', 'anna_m'],
  ])('%s', (text, authors, agency) => {
    expect(stated(text)).toEqual({ authors: authors.split(', '), ...(agency && { agency }) });
  });

  test.each([
    ['dpa', 'dpa'],
    ['dpa/AFP', 'dpa'],
    ['Deutsche Presse-Agentur', 'Deutsche Presse-Agentur'],
  ])('%s is an agency, no person', (text, agency) => {
    expect(stated(text)).toEqual({ authors: [], agency });
  });

  test.each([
    'Lindenauer Bote',
    'LINDENAUER BOTE',
    'Redaktion Lindenauer Bote',
    'Lindenauer Bote, Lindenau, Germany',
    'bote.example',
    'Redaktion',
    'Online-Redaktion',
    'Redaktionsteam',
    'Die Redaktion',
    'admin',
    'webmaster',
    '-',
    'https://bote.example/anna',
    'anna@bote.example',
    'Muster Medien GmbH',
    'Musterverlag GmbH & Co. KG',
    'Verein zur Pflege der Fähre e. V.',
    'Stadt Lindenau',
    'unknown',
    '',
  ])('%s is none', (text) => {
    expect(stated(text)).toEqual({ authors: [] });
  });
});
