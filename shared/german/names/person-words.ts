import { alternatives } from '../../word-lists.ts';
import { memoized } from '../memoized.ts';
import { STANDARD_MONTHS } from '../months.ts';
import { STANDARD_WEEKDAYS } from '../weekdays.ts';

const ROLE = new RegExp(
  `^(?:${alternatives(String.raw`
    Herrn? Frau Dr\.? Prof\.? Professor(?:in)? Papst König(?:in|s)? Queen King Lord Lady
    Prinz(?:essin)? Kaiser(?:in)? Sir Ayatollah Scheich Emir Sultan Kardinal \p{L}*[Bb]ischof
    \p{L}*[Bb]ischöfin Pfarrer(?:in)? Pastor(?:in)? Oberst Major Admiral Leutnant Hauptmann
    Feldwebel Generalin Coach Rapper(?:in)? Schauspieler(?:in)? Sänger(?:in)? Autor(?:in)?
    Regisseur(?:in)? Machthabers? Diktator Premier Torwart Kollege
    \p{L}*(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Bb]ürgermeister|[Ss]precher|[Tt]rainer|[Ss]ekretär|[Kk]ommissar|[Ss]enator|[Mm]eister|[Ll]eiter|[Dd]irektor|[Mm]anager|[Ee]xperte|[Aa]nwalt|[Rr]ichter|[Ss]türmer|[Ss]pieler|[Ff]orscher|[Kk]andidat|[Rr]egierungschef|[Aa]bgeordnete[rn]?|[Vv]orsitzende[rn]?|[Bb]eauftragte[rn]?|[Gg]esandte[rn]?|[Bb]otschafter|[Rr]edakteur|[Kk]ritiker|[Oo]ppositionsführer|[Aa]naly?st|[Öö]konom|[Ww]issenschaftler|[Aa]nalyst|[Gg]ründer|[Tt]orhüter|[Vv]erteidiger|[Pp]ilot|[Ww]eltmeister)(?:s|in|en)?
    \p{L}+-?[Cc]hef(?:in|s)?`)})$`,
  'u',
);

/** Whether a word is a form of address or an office, which comes before a person's name. */
export const isRole = memoized((word) => ROLE.test(word));

/** Words between a first name and a family name: `Ursula von der Leyen`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van de der del della di da du dos la le ten ter bin ibn al el'.split(' '),
);

/** Capitalised words next to a person's name that are not part of it. */
export const NOT_PERSON_NAMES: ReadonlySet<string> = new Set([
  ...STANDARD_MONTHS,
  ...STANDARD_WEEKDAYS,
  ...`Cent Dollar US-Dollar Mio Mrd Erste Ersten Zweite Zweiten Dritte Dritten Weltkrieg Weltkriegs Universität Schule Hochschule Verein Firma Gruppe Abend Aber Abgeordneter Alle Allerdings Als Am Amt Amts An Anfang Angaben Auch Auf Aus Bei Beim Bericht Bis Bund Chef
  Da Damit Dann Das Dass Dem Den Denn Der Des Deshalb Deutsche Deutschen Deutscher Die Dies Diese Dieser Doch
  Dort Du Ein Eine Einem Einen Einer Ende Er Erst Es Euro Fall Foto Frau Frauen Für Gast Gegen Haus Herr Herrn Heute Hier Ich Ihm
  Ihr Ihre Im In Interview Ist Ja Jahr Jahre Jahren
  Kinder Land Laut Leben Mann Man Medien Mehr Mensch Menschen Million Millionen Milliarden Minuten Mit Mitte Morgen Nach
  Nacht Nicht Noch Nur Ob Oder Ort Partei Platz Polizei Prozent Recht Schon Sehr Sein Seine Seit Seite Sich Sie Sind So Staat Stadt
  Stunden Tag Tage Teil Tod Tor Trotz Über Uhr Um Und Unter Vater Volk Vom Von Vor War Was Weg Weil Welt Wenn Wer Werk Wie Wir Wird Wo
  Woche Wochen Zeit Zu Zum Zur Zwei Zwischen Jeder Jede Jedes Kein Keine Viele Minister Präsident Kanzler Krieg Frieden Gott Sport Politik Wirtschaft`
    .trim()
    .split(/\s+/),
]);

/** Such words that are no feature of the trained model of names. */
export const MORE_NOT_PERSON_NAMES: ReadonlySet<string> = new Set([
  'League',
  'Saison',
  'Papa',
  'Mama',
  'Oma',
  'Opa',
]);
