import { ANY_WEEKDAY_PATTERN } from '../german/weekdays.ts';

/** What a line may say besides its time. */
const LABELS = `Stand|Datum|Uhrzeit|Update|Online seit|am|den|vom|um|Uhr
  (?:(?:Erstmals|Zuerst|Online) )?(?:veröffentlicht|publiziert|erschienen|erstellt)|(?:Zuletzt )?(?:aktualisiert|geändert|verändert|bearbeitet|überarbeitet)
  Letzte[rs]? (?:Änderung|Aktualisierung|Bearbeitung|Update)|(?:Erst)?veröffentlichung|(?:Veröffentlichungs|Publikations|Erscheinungs|Erstellungs|Änderungs)(?:datum|tag)
  (?:PM|(?:Presse|Medien)?-?(?:mitteilung|meldung|information|erklärung))(?: (?:des|der) (?:[a-zäöüß-]{2,40} ){1,4}(?=Nr|vom|\\d))?(?: ?Nr\\. ?[\\d/.-]{1,12}| \\d{1,4}(?: ?[/-] ?\\d{2,4})?(?!\\d))?
  Nr\\. ?[\\d/.-]{1,12}
  (?:zur|für (?:die|eine)) (?:sofortigen?|freien?) (?:Veröffentlichung|Verwendung|Freigabe)|zur Veröffentlichung|ab sofort frei(?:gegeben)?|(?:sofort )?frei zur Veröffentlichung
  ${ANY_WEEKDAY_PATTERN}`.replace(/\n {2}/g, '|');
export const TIME_LABEL = new RegExp(`^(?:(?:${LABELS})?[.:,|]{0,2} ?){0,6}$`, 'i');

/** Parts the times in a line, each with its label. */
export const TIME_PARTS =
  /\s*[|•·;(](?!\s*\d)\s*|\)\s*$|[\s–—-]{0,9}(?=\b(?:Zuletzt|(?<!zuletzt )(?:aktualisiert|geändert|verändert|bearbeitet)|Letzte[rs]?|(?<!Letzte[rs]? )Update|Stand)\b)/i;

/** `vor 2 Stunden`, `gestern, 14:30 Uhr` */
export const AGO =
  /^(?:vor (?:\d{1,3}|eine[mr]) (?:sek|min|std|stunde|tag|woche|monat|jahr)\p{L}{0,5}\.?|(?:vor)?gestern,? (?:um )?\d{1,2}[:.]\d\d(?: uhr)?)$/iu;

/** Pictures of a pen, a clock or a person between the parts of a line. */
export const ICONS = /(?![©®°])\p{So}\uFE0F?/gu;
