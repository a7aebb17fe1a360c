import { expect, test } from 'vitest';
import { dependsOnPredecessor } from '../shared/german/depends-on-predecessor.ts';

test.each([
  'Diesbezüglich gab es keine Einwände.',
  'Demgegenüber sank die Zahl der Unfälle.',
  'Infolgedessen blieb die Brücke zu.',
  'Nichtsdestotrotz wird gebaut.',
  'Hierüber entscheidet der Rat.',
  'Woraufhin die Wache ausrückte.',
  'Jene Halle steht heute leer.',
  'Kurz darauf brannte auch der Schuppen.',
  'Zwei Tage später kam die Absage.',
  'Wenige Minuten zuvor war der Zug abgefahren.',
  'Am selben Abend sang der Chor.',
  'Noch am gleichen Tag trat sie zurück.',
  'Ein weiterer Mann floh über den Zaun.',
  'Andere sehen das gelassen.',
  'Andererseits fehlt das Geld.',
  'Im Gegenzug sinkt der Beitrag.',
  'Derartige Fälle häufen sich.',
  'Konkret geht es um zwei Hallen.',
  'Unter anderem fehlt ein Dach.',
  'Umgekehrt gilt das nicht.',
  'Inzwischen ruht der Verkehr.',
  '„Damit ist zu rechnen“, heißt es.',
  'In diesem Sommer war alles anders.',
  'Der 34-Jährige floh zu Fuß.',
])('%s needs the sentence before it', (sentence) => {
  expect(dependsOnPredecessor(sentence)).toBe(true);
});

test.each([
  'Der Rat von Lindenau tagt am Montag.',
  'Hieronymus Weber leitet das Museum.',
  'Daniel Vogt gewann das Rennen.',
  'Dabeisein ist alles, sagt Jana Weber.',
  'Später Frost schadet den Kirschen.',
  'Danzig baut eine neue Werft.',
  'Sonntag wird in Lindenau gewählt.',
  'Weiterbildung kostet in Lindenau nichts.',
  'Dienstags fährt die Fähre öfter.',
  'Die Stadt weist darauf seit Jahren hin.',
  'Viele Gäste kamen danach nicht mehr.',
  'Im Gleichschritt zog der Verein durch Lindenau.',
])('%s can stand alone', (sentence) => {
  expect(dependsOnPredecessor(sentence)).toBe(false);
});
