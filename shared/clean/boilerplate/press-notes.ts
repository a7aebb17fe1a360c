import { once } from '../../once.ts';
import { phrases } from '../../word-lists.ts';
import { anyOf, startsWithAny } from './any-of.ts';

const anyWord = (list: string) => new RegExp(`(?<!\\p{L})(?:${phrases(list)})(?!\\p{L})`, 'iu');

/** What only those who print a text are offered or asked. */
export const FOR_EDITORS = once(() =>
  anyWord(String.raw`
  (?:interview|presse|medien)-?(?:anfragen?|wünsche) | interviewwunsch | beleg(?:exemplar)?s? |
  (?:presse|druck)-?(?:fotos?|bild(?:er)?) | presse(?:termin|mappe|verteiler) | foto-?termin |
  (?:druckfähige|honorarfreie|hochauflösende)[nrs]? \p{L}+`),
);

/** What articles speak of, too. */
export const RELEASE = once(() =>
  anyWord(`
  (?:rück|nach)fragen | (?:presse|medien)-?(?:mitteilung|meldung|information|info|aussendung|text)(?:en)? |
  (?:ad-hoc-|diese |vorstehende |obige )(?:mitteilung|meldung|nachricht|information) |
  (?:bild|foto|presse|text|film|ton)-?material(?:ien)? | abdruck | nachdruck | redaktion(?:en)? |
  zuschriften | leser-?briefe?`),
);

/** Whom it addresses and what it wishes for. */
export const PUBLISHED = once(() =>
  anyWord(String.raw`
  veröffentlichung | berichterstattung | ankündigung | presse | (?:medien|presse)-?vertreter\p{L}* |
  journalist\p{L}* | akkreditier\p{L}* | gast-?beitr(?:ag|äge)s?`),
);

export const PICTURES = once(() =>
  anyWord('fotos? | bilder | (?:bild|foto)-?material(?:ien)? | abdruck | nachdruck'),
);

/** On which terms. */
export const TERMS = once(() =>
  anyWord(String.raw`
  honorarfrei\p{L}* | kostenfrei\p{L}* (?:zum abdruck|verwendet) | anbei | mit quelle(?:nangabe)? |
  unter angabe de[rs] (?:quelle|urheber\p{L}*|fotograf\p{L}*|copyrights?) | (?:gegen )?beleg(?:exemplar)? |
  urheberrechtlich geschützt und d[aü]rf\p{L}* | zum abdruck`),
);

export const OFFERED = once(() =>
  anyWord(String.raw`
  (?:stehen|steht|stellen) [^.!?]{0,120}(?:bereit|zur verfügung) | herunterladen | anbei |
  (?:zum|als|im) (?:kostenlosen |kostenfreien )?download | abrufbar |
  (?:finden|findet|gibt|erhalten|erhält) [^.!?]{0,120}(?:www\.|https?:|\S@) |
  (?:im|in der) (?:anhang|anlage) | beigefügt | angehängt | liegt bei | liegen bei |
  erbeten | (?:ist|sind|wird|werden) [^.!?]{0,80}(?:eingeladen|gebeten)`),
);

/** What only its writers wish, in their own words. */
export const WISHED = once(() =>
  anyWord(`
  (?<=^|[:–-] )bitte (?!um ) | erbeten | freuen wir uns | wir (?:freuen uns|bitten) | bitten wir`),
);

/** The reader of the note, who is none of its writers. */
export const ADDRESSED = once(
  () =>
    /^(?!.*(?:\?$|(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[nmrs]?)(?!\p{L}))).*(?<=[\p{L},:] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/u,
);

/** What it says of them. */
export const ASKED = once(
  () =>
    /(?<!\p{L})(?:bitte|wend|find|erreich|erhalt|erhält|send|schick|steh|schreib|meld|ruf|könn|kontakt|richt|beacht|nutz|benötig|wünsch|freu|lad|mail|teil|geb|beantwort)\p{L}*/iu,
);

const THIS_RELEASE =
  '(?:diese[rs]?|vorstehende[nr]?|obige[nr]?) (?:(?:presse|medien|ad-hoc)-?)?(?:mitteilung|meldung|information|text)';
/** Sentences that only such notes have. */
export const NOTE_PHRASES = once(() =>
  anyOf([
    /^(?:für|bei) (?:\p{L}+ )?(?:rück|nach)?fragen (?:\p{L}+ )?(?:steh|erreich|ist|sind|wend)(?!.*(?<!\p{L})(?:nicht|niemand|keine?)(?!\p{L}))[^?]*(?<!\p{L})(?:gerne?(?!\p{L})|\d{2}[\d /-]{3}|\S@)/iu,
    /^(?:\p{L}+ ){0,2}(?:(?:medien|presse)-?vertreter|journalist|presse|medien)\p{L}*(?: und \p{L}+)? (?:ist|sind) [^.!?]{0,80}herzlich eingeladen/iu,
    new RegExp(
      `${THIS_RELEASE} [^.!?]{0,80}(?:zukunfts(?:gerichtet|bezogen)|auf (?:die|eine) [^.!?]{0,60}verzichtet)`,
      'iu',
    ),
    /lesbarkeit [^.!?]{0,120}verzichtet/iu,
    /^(?:die )?redaktion behält sich (?=[^.!?]{0,120}kürz)[^.!?]{0,80}(?<!\p{L})vor(?!\p{L})/iu,
    /für (?:die angaben|die inhalte?|den inhalt) [^.!?]{0,40}(?:pressestelle|absender|herausgeber|einsender|verfasser)\p{L}* [^.!?]{0,20}verantwortlich/iu,
    /(?:gast-?beitr[aä]ge?|leser-?briefe?|zuschriften) [^.!?]{0,20}(?:gibt|geben) [^.!?]{0,80}(?:autor|verfasser)\p{L}* [^.!?]{0,20}wieder/iu,
  ]),
);

const EDITORS = '(?:redaktion|medien|presse|journalist|desk|layout|kolleg|fotograf)';
const THIS_TEXT =
  '(?:dieser|dieses|der vorliegende) (?:text|artikel|beitrag|interview|essay|gastbeitrag)';
const PUBLISHED_IN =
  '(?:serie|reihe|schwerpunkt|dossier|ausgabe|newsletter|heft|magazin|zeitschrift|veröffentlicht|publiziert|aktualisiert|gekürzt|übersetzt|redigiert|automatisch|künstliche|kooperation|zusammenarbeit|rahmen (?:ein|d)\\p{L}+ [^.!?]{0,40}(?:projekt|recherche|programm)|agentur)';
/** Starts of such notes, whatever they go on to say. */
export const NOTE_STARTS = once(() =>
  startsWithAny([
    new RegExp(
      String.raw`[+*!\s[(]{0,6}(?:\p{L}{3,15} )?(?:hinweise?|anmerkung(?:en)?|anm\.|informationen?|infos?|achtung|service|nachricht|terminhinweis|einladung)[,:!]? ?(?:an|für|f\.) ?(?:alle |die |unsere |den |das |d\. )?${EDITORS}\p{L}{0,16}\s?(?:[:!,.)\]*+–-]|$)`,
      'iu',
    ),
    new RegExp(
      String.raw`[+*!\s[(]{0,6}(?:achtung,?:? (?:alle |an alle |liebe )?|an die |für (?:die )?(?!journalist|fotograf|kolleg))${EDITORS}\p{L}{0,12}\s?:`,
      'iu',
    ),
    /(?:(?:redaktionell|rechtlich)er? |presse-?|medien-?|bild-?|foto-?)(?:hinweise?|anmerkung(?:en)?)\s?:/iu,
    /(?:disclaimer|haftungsausschluss)\s?: [^.!?]{0,120}(?:dies|wir|autor|gewähr|haftung|beratung|empfehlung)/iu,
    /\((?:(?:geschrieben|bericht(?:et)?|zusammengefasst|reporter(?:in)?)\s?:? ?(?:von )?\p{Lu}.{2,120}(?:redigiert|redaktion|bearbeitet)|redigiert von)/iu,
    // Where else it is, and what of.
    /diese (?:presse|medien)-?(?:mitteilung|meldung|information) (?:(?:wurde|wird|ist|kann) [^.!?]{0,80}(?:übermittelt|versandt|verbreitet|verschickt|veröffentlicht|abrufbar|www\.|https?:)|finden)(?!\p{L})/iu,
    new RegExp(
      `${THIS_TEXT} (?:ist|gehört|stammt|entstammt|erschien|erscheint|entstand|wurde|basiert|beruht) [^.!?]{0,60}${PUBLISHED_IN}`,
      'iu',
    ),
    // Who paid for it.
    /(?:(?:mit|ko-?)?(?:gefördert|finanziert)|unterstützt|mit (?:freundlicher )?(?:unterstützung|förderung)) (?:durch|von|vom|aus (?:mitteln|dem)|mit mitteln|im rahmen|des|der)(?!\p{L})(?!.{0,300}(?<!\p{L})(?:wird|werden|wurden?|ist|sind|war|waren|hat|haben|hatte|soll|sollen|kann|will|\p{L}{3,20}t(?:e|en)?)(?= ))/iu,
    /mit der bitte um (?:veröffentlichung|beachtung|abdruck|kenntnisnahme)/iu,
  ]),
);

/** Lists of what is attached, and how long the text is, in few words. */
export const SHORT_NOTE_STARTS = once(() =>
  startsWithAny([
    /(?:anlagen?|anhang|anhänge)\s?:/iu,
    /[([]?(?:(?:ca\.|rund|etwa|länge:|umfang:) ?)?\d{1,3}(?:\.?\d{3})? ?(?:zeilen(?:,|\W?$)|(?:zeilen|zeichen|anschläge|wörter)(?:\W{0,2}$| (?:[àa] \d|\(|mit (?:leer|foto|bild)|inkl|ohne leer)))/iu,
    /(?:zeichen|anschläge|wörter|zeilen)(?: \([^()]{3,40}\))?\s?: ?\d/iu,
  ]),
);

/** What a firm says of itself in general, one sign each. */
export const PROFILE = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${phrases(String.raw`
  (?:haupt)?sitz (?:in|ist|der) | (?:gegründet|ältest|wurde \d{4}|seit (?:über |mehr als |rund )?\d|besteht seit|im jahr(?:e)? \d{4}) |
  (?:beschäftigt|mitarbeite\p{L}*|mitarbeitende\p{L}*|angestellte|beschäftigte\p{L}*) | umsatz\p{L}* |
  (?:gehört|gehören|zählt|zählen) zu[mr]? | (?:führend|größt|einzige|kommunale|gemeinnützig|unabhängig|weltmarktführer|marktführer)\p{L}* |
  (?:anbieter|hersteller|dienstleister|träger|dachverband|zusammenschluss|versorger|maximalversorger|spezialist|interessenvertretung|hilfsorganisation|forschungseinrichtung)\p{L}* |
  (?:standort|niederlassung|filiale|tochter|einrichtung|mitglied|mitgliedsunternehm)\p{L}* |
  (?:bundesweit|weltweit|europaweit|landesweit|deutschlandweit|international) | (?:vertritt|vertreten|bündelt|versorgt|versorgen|betreibt|betreiben|bietet|entwickelt|fördert|forscht) |
  engagiert sich | (?:setzt|setzen) sich [^.!?]{0,80}(?:ein|dafür) | versteht sich | (?:kund|patient|student|studierend|einwohner)\p{L}* | börsennotiert\p{L}* | spenden`)})(?!\p{L})`,
      'giu',
    ),
);
