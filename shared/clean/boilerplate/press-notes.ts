import { phrases } from '../../word-lists.ts';
import { startsWithAny } from './any-of.ts';

const anyWord = (list: string) => new RegExp(`(?<!\\p{L})(?:${phrases(list)})(?!\\p{L})`, 'iu');

/** What only a press release speaks of: itself, and what is done with it. */
export const RELEASE = anyWord(String.raw`
  (?:rück|nach)fragen | (?:interview|presse|medien)-?(?:anfragen?|wünsche) | interviewwunsch |
  (?:presse|medien)-?(?:mitteilung|meldung|information|info|aussendung|text)(?:en)? |
  (?:ad-hoc-|diese |vorstehende |obige )(?:mitteilung|meldung|nachricht|information) |
  (?:bild|foto|presse|text|film|ton)-?material(?:ien)? | (?:presse|druck)-?(?:fotos?|bild(?:er)?) |
  (?:druckfähige|honorarfreie|hochauflösende)[nrs]? \p{L}+ | presse(?:termin|mappe|verteiler) |
  foto-?termin | beleg(?:exemplar)?s? | abdruck | nachdruck | redaktion(?:en)? | zuschriften |
  leser-?briefe?`);

/** Whom it addresses and what it wishes for, which others speak of, too. */
export const PUBLISHED = anyWord(String.raw`
  veröffentlichung | berichterstattung | ankündigung | presse | (?:medien|presse)-?vertreter\p{L}* |
  journalist\p{L}* | akkreditier\p{L}* | gast-?beitr(?:ag|äge)s?`);

export const PICTURES = anyWord('fotos? | bilder');

/** What is offered to those who print it. */
export const OFFERED = anyWord(String.raw`
  (?:stehen|steht|stellen) [^.!?]{0,120}(?:bereit|zur verfügung) | herunterladen | anbei |
  (?:zum|als|im) (?:kostenlosen |kostenfreien )?download | honorarfrei\p{L}* | abrufbar |
  (?:finden|findet|gibt|erhalten|erhält) [^.!?]{0,120}(?:www\.|https?:|\S@) | unter angabe |
  urheberrechtlich | (?:im|in der) (?:anhang|anlage) | beigefügt | angehängt | liegt bei | liegen bei`);

/** What it asks. */
export const ASKED = anyWord(`
  bitte | erbeten | freuen wir uns | wir (?:freuen uns|bitten) |
  (?:ist|sind|wird|werden) [^.!?]{0,80}(?:eingeladen|gebeten) | (?:gibt|geben) [^.!?]{0,120}wieder`);

/** What it reserves, which is also said of other things. */
export const RESERVED = anyWord(String.raw`
  kostenfrei | verantwortlich | haftung | gewähr | gestattet | untersagt | verzichtet | erreichbar |
  erreich\p{L}{1,3} (?:sie|ihr|du) (?:mich|uns) | (?:behält|behalten) [^.!?]{0,80}vor |
  zukunfts(?:gerichtet|bezogen)\p{L}*`);

const EDITORS = '(?:redaktion|medien|presse|journalist|desk|layout|kolleg|fotograf)';
/** Starts of such notes, whatever they go on to say. */
export const NOTE_STARTS = startsWithAny([
  new RegExp(
    String.raw`[+*!\s[(]{0,6}(?:\p{L}{3,15} )?(?:hinweise?|anmerkung(?:en)?|anm\.|informationen?|infos?|achtung|service|nachricht|terminhinweis|einladung)[,:!]? ?(?:an|für|f\.) ?(?:alle |die |unsere |den |das |d\. )?${EDITORS}`,
    'iu',
  ),
  new RegExp(
    String.raw`[+*!\s[(]{0,6}(?:achtung,?:? (?:alle |an alle |liebe )?|für |an die )${EDITORS}\p{L}{0,12}\s?:`,
    'iu',
  ),
  /(?:(?:redaktionell|rechtlich)er? |presse-?|medien-?|bild-?|foto-?)(?:hinweise?|anmerkung(?:en)?)\s?:/iu,
  /(?:disclaimer|haftungsausschluss|anlagen?|anhang|anhänge)\s?:/iu,
  /\((?:(?:geschrieben|bericht(?:et)?|zusammengefasst|reporter(?:in)?)\s?:? ?(?:von )?\p{Lu}.{2,120}(?:redigiert|redaktion|bearbeitet)|redigiert von)/iu,
  // Where else it is, and what of.
  /diese (?:presse|medien)-?(?:mitteilung|meldung|information) (?:wurde|wird|ist|finden|erscheint|kann)(?!\p{L})/iu,
  /(?:dieser|dieses|der vorliegende) (?:text|artikel|beitrag|interview|essay|gastbeitrag) (?:ist (?:teil|zuerst|erstmals|auch|im rahmen|in (?:kooperation|zusammenarbeit))|gehört zu|stammt|entstammt|erschien|erscheint|entstand|wurde (?:zuerst|erstmals|zuletzt|automatisch|am|mit|von|aus|im)|basiert|beruht)(?!\p{L})/iu,
  // How long it is.
  /[([]?(?:(?:ca\.|rund|etwa|länge:|umfang:) ?)?\d{1,3}(?:\.?\d{3})? ?(?:zeilen|zeichen|anschläge|wörter)(?:$|[^\p{L}\s]| (?:[àa(]|mit|inkl|ohne))/iu,
  /(?:zeichen|anschläge|wörter|zeilen)(?: \([^()]{3,40}\))?\s?: ?\d/iu,
  // Who paid for it.
  /(?:(?:mit|ko-?)?(?:gefördert|finanziert)|unterstützt|mit (?:freundlicher )?(?:unterstützung|förderung)) (?:durch|von|vom|aus (?:mitteln|dem)|mit mitteln|im rahmen|des|der)(?!\p{L})(?!.{0,300}(?<!\p{L})(?:wird|werden|wurden?|ist|sind|war|waren|hat|haben|hatte|soll|sollen|kann|will|\p{L}{3,20}t(?:e|en)?)(?= ))/iu,
  /mit der bitte um (?:veröffentlichung|beachtung|abdruck|kenntnisnahme)/iu,
]);

/** What a firm says of itself in general, one sign each. */
export const PROFILE = new RegExp(
  String.raw`(?<!\p{L})(?:${phrases(String.raw`
  (?:haupt)?sitz (?:in|ist|der) | (?:gegründet|ältest|wurde \d{4}|seit (?:über |mehr als |rund )?\d|besteht seit|im jahr(?:e)? \d{4}) |
  (?:beschäftigt|mitarbeite\p{L}*|mitarbeitende\p{L}*|angestellte|beschäftigte\p{L}*) | umsatz\p{L}* |
  (?:gehört|gehören|zählt|zählen) zu[mr]? | (?:führend|größt|einzige|kommunale|gemeinnützig|unabhängig|weltmarktführer|marktführer)\p{L}* |
  (?:anbieter|hersteller|dienstleister|träger|dachverband|zusammenschluss|versorger|maximalversorger|spezialist|interessenvertretung|hilfsorganisation|forschungseinrichtung)\p{L}* |
  (?:standort|niederlassung|filiale|tochter|einrichtung|mitglied|mitgliedsunternehm)\p{L}* |
  (?:bundesweit|weltweit|europaweit|landesweit|deutschlandweit|international) | (?:vertritt|vertreten|bündelt|versorgt|versorgen|betreibt|betreiben|bietet|entwickelt|fördert|forscht) |
  engagiert sich | (?:setzt|setzen) sich [^.!?]{0,80}(?:ein|dafür) | versteht sich | (?:kund|patient|student|studierend|einwohner)\p{L}* | börsennotiert\p{L}* | spenden`)})(?!\p{L})`,
  'giu',
);
