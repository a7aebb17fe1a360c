import { alternatives } from '../word-lists.ts';
import { ROLE_PATTERN } from './no-person.ts';

/** Kinds of text that have an author. */
export const GENRE = alternatives(`
    Kommentar Gastkommentar Bericht Gastbeitrag Beitrag Artikel Interview Analyse Reportage
    Kolumne Essay Porträt Protokoll Glosse Leitartikel Rezension Kritik Meinung Nachruf Feature`);
const PICTURES = '(?:(?: und | ?& ?|/)(?:Fotos?|Bilder|Videos?))?';
/** Words before authors, with the space after them. */
export const BY = new RegExp(
  `^(?:(?:Eine? )?(?:(?:${GENRE}) )?(?:von|by)|(?:Text|Aufgezeichnet|Geschrieben|Verfasst|Veröffentlicht|Protokolliert|Erstellt|Zusammengestellt|Gespeichert|Eingestellt|Eingetragen) von|(?:Text|Autor(?:[:*_]?in(?:nen)?|en)?|Author|Verfasser(?:in)?|Redaktion|Kommentar|Bericht|Interview|Analyse|Reportage|Kolumne|Essay|Porträt|Protokoll|Glosse|Rezension)${PICTURES}(?= ?:)|(?:(?:Das )?(?:Gespräch|Interview) (?:führten?|geführt von)|(?:Die )?Fragen stellten?|Mit [^.!?:]{2,60} sprach(?:en)?)|(?:Es|Aus \\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?) berichte[tn])(?: ?[:|]){0,2} (?:(?:unser(?:em|er|en)|der|dem|den) (?=[\\p{L}-]{0,30}${ROLE_PATTERN}))?`,
  'iu',
);
/** Words around a name in an element that is made for it. */
export const AROUND = [
  /^(?:(?:Mehr|Alles?|Weitere)(?: \p{L}{3,12})? (?:von|zu)|Author|Autor(?:in)?|Über|Profil(?: von)?)(?: ?:)? /iu,
  /[ ,–-]{1,3}(?:Alles?|Mehr|Weitere) (?:Artikel|Beiträge|Texte|Inhalte|von|zu)\b.{0,60}$/iu,
  / (?:ist|war|arbeitet|schreibt|leitet|studiert)\b.{0,300}$/iu,
];
/** Credits of pictures, and notes after the authors. */
export const AFTER =
  /(?<=\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30})[\s,;|–-]{1,4}(?:zuletzt |erstmals )?(?:veröffentlicht|publiziert|erschienen|aktualisiert|geändert|posted|published|updated)(?! von)\b.{0,400}$|[\s,;|–-]{0,4}(?:\bLesezeit\b|\bLesedauer\b|\b\d{1,3} Min\b|\bmit Material\b|\b(?:mit |und )?(?:Fotos?|Bild(?:er)?|Videos?|Illustration(?:en)?|Grafik(?:en)?|Kamera|Mitarbeit)(?: von|:)).{0,400}$/iu;

/** `und Ben Beispiel (Fotos)` */
export const PHOTOGRAPHER =
  /(?:,| und | & | \| )(?:(?! und | & )[\p{L} .'’-]){3,60}\((?:Fotos?|Bild(?:er)?|Videos?|Grafik(?:en)?|Illustration(?:en)?)\)/giu;
