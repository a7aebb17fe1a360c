import { wordList } from '../../word-lists.ts';
import { capitalised, DETERMINERS } from '../determiners.ts';
import { TWO_TO_TWELVE } from '../number-words.ts';
import { PREPOSITIONS } from '../prepositions.ts';

/** Words that are capitalised only at the start of a sentence. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...[...DETERMINERS, ...PREPOSITIONS, ...Object.keys(TWO_TO_TWELVE)].map(capitalised),
  ...wordList(`
  Er Sie Es Wir Ich Du Man Wer Was Wen Wem Wessen Jene Jener Jenes Solche Welche Welcher Welches
  Mein Meine Dein Deine Seitdem Anstatt Und Oder Aber Doch Denn Sondern Auch Noch Nur Schon So
  Sonst Dann Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit Danach Daneben Daran
  Daraufhin Darauf Daraus Darin Darüber Darum Darunter Davon Davor Dazu Deren Dessen Deshalb
  Deswegen Trotzdem Außerdem Zudem Zugleich Zunächst Zuletzt Zuvor Allerdings Jedoch Dennoch
  Hingegen Indes Inzwischen Mittlerweile Hier Hierzu Hierbei Dort Heute Gestern Morgen Nun Jetzt
  Bald Bisher Bislang Derzeit Aktuell Anschließend Später Früher Einst Wenn Als Ob Weil Obwohl
  Nachdem Bevor Sobald Solange Falls Sofern Dass Daß Indem Wie Wo Wann Warum Weshalb Wieso Wofür
  Mehr Mehrere Viele Vieles Wenige Beide Einige Etliche Manche Nicht Nichts Nie Niemand Jemand
  Etwas Insgesamt Rund Etwa Knapp Fast Mindestens Höchstens Erst Erstmals Weitere Weiter Weiterhin
  Zwar Ebenso Eben Ebenfalls Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde Wurden
  Kann Können Soll Sollte Muss Müssen Darf Mag Gibt Gab Ja Nein Vielleicht Offenbar Natürlich
  Tatsächlich Immer Immerhin Besonders Betroffen Gleichzeitig Somit Sowohl Weder Entweder`),
]);
