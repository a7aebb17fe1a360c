import { alternatives, phrases } from '../word-lists.ts';

/**
 * How letters begin, end and are passed on: German, and the English of the programs that send them.
 */

/** `Liebe Kolleginnen und Kollegen,` */
export const SALUTATION =
  /^(?:Sehr geehrte|Geehrte|Liebe|Hallo|Hi|Hey|Moin|Servus|Grüezi|Grüß Gott|Guten (?:Tag|Morgen|Abend)|Werte|Dear|Hello)[rns]?(?![\p{L}-])[^.?:]{0,100}[,!]?$/u;
/** Whether a line opens a letter or a speech: a headline on `Liebe` has no mark at its end. */
export const isSalutation = (line: string): boolean => /[,!]$/.test(line) && SALUTATION.test(line);
/** `Mit freundlichen Grüßen` */
export const CLOSING = new RegExp(
  String.raw`^(?:(?:Mit )?(?:(?:(?:${alternatives(`
    vielen schönen herzlichen freundlichen besten lieben kollegialen sonnigen viele schöne
    herzliche freundliche beste liebe kollegiale sonnige gute ganz sehr`)}) ){1,3}(?:Gr(?:ü|ue)(?:ß|ss)e[n]?|Gruß|Gruss|Dank)|Gruß|Grüße|Herzlichst|Hochachtungsvoll|MfG|VG|LG|BG)(?: (?:aus|von|nach|vom|in|an|und|für) [\p{L}\s-]{2,40})?|(?:Kind |Best |Warm )?regards|Best wishes|Sincerely(?: yours)?|Cheers)[,.!]?$`,
  'iu',
);
/** What companies and devices add to every letter; over two lines where it is wrapped. */
export const LETTER_FOOTER = new RegExp(
  String.raw`^(?:(?:Diese|Dieses|Der Inhalt dieser) (?:E-?Mail|Nachricht|Mail)\b(?=.{0,200}(?:vertraulich|bestimmt|Empfänger|Adressat|Viren|Anh[aä]ng|Avast))|(?:This|The information contained in this) (?:e-?mail|message)\b(?=.{0,200}(?:confidential|intended|privileged|virus))|(?:Vertraulichkeits|Datenschutz)hinweis:?(?: |$)|(?:Rechtlicher Hinweis|Confidentiality|Disclaimer)\b[^.]{0,40}(?::|$)|Sitz (?:der Gesellschaft|des Unternehmens)(?::| ist)|(?:Amts|Register)gericht .{2,60}HR[AB]\b|(?:${phrases(String.raw`
    Handelsregister | Registergericht | Geschäftsführ(?:er(?:in(?:nen)?)?|ung) |
    Vorsitzender? des (?:Aufsichtsrats?|Vorstands) | Vorstand | USt-?Id(?:-?Nr)?\.? |
    Umsatzsteuer-?Id[\p{L}.-]{0,30}`)})\s?: |Bitte (?:denken Sie an die Umwelt|prüfen Sie,? ob diese|bedenken Sie,? bevor)|Please consider the environment|(?:Von meinem .{2,40} gesendet|Gesendet (?:von|mit|über|aus) (?:meine[mr]|der|Outlook|Mail|iPhone|iPad|Yahoo|Samsung))|Sent from (?:my|Outlook|Mail|Yahoo)|Get Outlook for|Outlook für .{3,20} herunterladen|Sie (?:erhalten|bekommen) (?:diese|diesen|dieses|unseren) (?:E-?Mail|Newsletter|Nachricht|Mail)|(?:Den )?Newsletter (?:abbestellen|abmelden)|Unsubscribe\b|Virenfrei\b|Virus-free\b)`,
  'iu',
);
/** What the letter of a newsroom to its readers says of itself. */
export const NEWSLETTER =
  /newsletter\b.{0,40}(?:abbestell|abmeld|abonn)|\b(?:vom|diese[nrs]?) newsletter\b|\b(?:Sie (?:erhalten|bekommen)|du (?:erhältst|bekommst)) diese[ns]? (?:E-?Mail|Mail|Nachricht|Newsletter),? weil/iu;
/** To whom it is. */
export const READERS = /Leser|Abonnent|Newsletter/;
/** What is above the footer of a letter, or its first words. */
export const FOOTER_HEADING =
  /^[^\p{L}]{0,9}(?:(?:streng|strikt|absolut|strictly) )?(?:vertraulich(?:keit)?|confidential(?:ity)?|intern(?:al)?|nur (?:für den|zum) internen gebrauch|(?:for )?internal use(?: only)?)[^\p{L}]{1,9}/iu;
/** The line above a letter that is passed on. */
export const FORWARD_MARK =
  /^[-_\s*>]{0,40}(?:(?:Weitergeleitete (?:E-?Mail|Nachricht)|Forwarded message|Original-Nachricht weitergeleitet)[-_\s*:]{0,40}(?:von .{1,80})?|Anfang der weitergeleiteten (?:E-?Mail|Nachricht):?|Begin forwarded message:?)[-\s]{0,40}$/i;
/** The line above a letter that is answered or passed on. */
export const ORIGINAL_MARK =
  /^[-_\s*>]{3,40}(?:Urspr(?:ü|ue)ngliche (?:E-?Mail|Nachricht)|Original-?\s?(?:Nachricht|Message|Appointment)|Original E-?Mail)[-_\s*:]{0,40}$/i;
/** `Am 5. März 2026 schrieb Anna Beispiel:` */
export const ANSWERED = /^(?:Am|On) .{4,200}(?:schrieb|wrote).{0,150}:$/;
/** The fields of a letter that is quoted: `Betreff: …` */
export const LETTER_FIELD =
  /^[*>\s]{0,9}(Von|From|Gesendet|Sent|Datum|Date|An|To|Cc|Kopie|Bcc|Betreff|Subject|Antwort an|Reply-To|Wichtigkeit|Priorität|Importance|Anlagen?|Attachments?)\s?:\*?(?:\s{1,20}(.{0,1000}))?$/i;
/** What programs put before the subject of an answered or passed-on letter. */
export const SUBJECT_PREFIX =
  /^(?:\s{0,9}(?:\[(?:ext(?:ern(?:al)?)?|spam\??|pm|presse-?(?:mitteilung|meldung|info(?:rmation)?))\]|(?:AW|Antw(?:ort)?|RE|SV|WG|FWD?|TR|Weitergeleitet|Fw)(?:\[\d{1,3}\])?:))+\s{0,9}/i;
export const FORWARD_PREFIX = /(?:^|[\s\]:])(?:WG|FWD?|TR|Weitergeleitet):/i;
