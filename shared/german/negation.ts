import { once } from '../once.ts';
import { alternatives } from '../word-lists.ts';
import { IDIOM_WORDS } from './idioms.ts';
import { separated } from './separated.ts';

const NO_LETTER_BEFORE = '(?<!\\p{L})';
const NO_LETTER_AFTER = '(?!\\p{L})';

/** Words that negate whatever they are in. */
const PLAIN = alternatives(
  String.raw`
    nicht nichts kein(?:e[mnrs]?|erlei)? nie niemals niemand(?:e[mnrs])? nirgends nirgendwo weder
    ohne keineswegs keinesfalls mitnichten alles\sandere\sals kaum(?=\s(?:eine?[mnrs]?|jemand|noch)(?!\p{L}))`,
);
export const NEGATION = once(
  () => new RegExp(`${NO_LETTER_BEFORE}(?:${PLAIN})${NO_LETTER_AFTER}`, 'giu'),
);

/** A negation of what its clause says, which `ohne` is not. */
export const NEGATOR = once(
  () => new RegExp(`${NO_LETTER_BEFORE}(?!ohne)(?:${PLAIN})${NO_LETTER_AFTER}`, 'giu'),
);

/** `un-` and `Un-` that negate: not `und`, `Union`, `Ungarn`. */
const PREFIXED =
  '[Uu]n(?!d(?!icht|eut|enk|isz|urch)|gar|i[oqtfv]|ikat|glück(?!lich)|s(?!a|i|o|t|u|ch)|ten|ter|tier|fall|ruh|wetter|garn|ser|gef[äa]hr(?!lich|det))\\p{Ll}{3,}';

/** Verbs, nouns and adjectives that deny, refuse, end or lack something, by their first letters. */
const STEMS = alternatives(String.raw`
    ausgenommen betrunken verspät versehentlich in\sden\sWind in\sdie\sFlucht über\sBord zum\sErliegen zu\sspät
    alleingang anfänger angst ausgeschöpft bedauer blind debüt einzige eiszeit entschuldig erste[nrs]?(?!\p{L}) evakuier
    funkstille furcht gleichstand gratis hilflos laie(?:n)?(?!\p{L}) neuling rekord remis risiko riskant ruin sauer(?!land|stoff) schock
    spurlos staun taub(?!\p{L}) torlos traur unentschieden verdacht wut überfordert
    abfuhr abgeblasen abgemeldet abgeriegelt abgeschaltet abgestellt abkehr abschalt abschied auf\sder\sStelle auf\sEis
    ausgeladen ausgestorben auszeit beigelegt blamage debakel desaster distanz dämpfer fehlanzeige fiasko flaute
    flop gebrochen gekippt geheimnis hapert ignorier kehrtwende kippt klafft lücke makellos mied(?:en)?(?!\p{L})
    panne rückschlag rückzieher schluss(?!\p{L}) stagnier stockt(?:e|en)?(?!\p{L}) übersah überseh untergetaucht vakant
    verarmt verbannt vereitel verheimlich vermassel verpatz verpuff verschollen verschwieg verspiel vertreib
    vertrieben vertusch verwehr vorenthalt wegfall weggefallen zerbrach zerbroch zerstört
    abgelaufen anonym ausgebucht ausverkauft barfuß beharr bewahr boykott dicht(?!\p{L}) dürftig einstimmig
    entwarn erstmals fraglich freispruch gekündigt getrenn glimpflich harmlos hartnäckig heil(?:e[nmrs]?)?(?!\p{L}) heimlich
    höchstens insolv kündig lahmgelegt ledig(?:e[nmrs]?)?(?!\p{L}) minimal nüchtern obdach passé pausier restlos ruhig
    rücktritt rätsel sauber schlecht schrecken\sdavon schwach schweig schwieg schwänz selten skeptisch spärlich
    stillgelegt stillstand streik strittig stur(?!z|m) tabu tot(?:e[nmrs]?)?(?!\p{L}) trenn trocken umstritten uneinig uneins
    veraltet verborgen verdeckt vergeb verjährt verpass verschieb verschob verschont versieg verstorben verstreich
    verstumm vertag verwaist vorbei(?!\p{L}) vorsichtig wohlbehalten wortkarg zurückhalt zweifel
    abbrech abbruch abgebrochen abgelehn abgesag abgeschafft abgesetz abgesehen abgewehr
    abgewendet ablehn absag abschaff absprech abstreit abwehr abwend abwesen stell(?:en|t|te|ten)(?=[^.;:]{0,120}\sein(?!\p{L}))
    allein ander anstatt anstelle aufgehoben aufheb aufhör aufgeb aufgegeb ausbleib ausblieb ausfall
    ausgebl ausgefallen ausgeschlossen ausgesetzt ausnahm ausschließ außer(?!dem|ordentlich) aussetz auszuschließ
    befrei beend fahnd such(?:e[nt]?|t|te|ten)(?!\p{L}) (?:hält|hielt|halten|hielten)\san(?!\p{L}) bußgeld geldbuße riskier bestreit bestritt bestritten bevor bis(?!chof|chöf|marck|tum) brach(?!t) bremst
    defekt dementier dagegen dünn bleib(?![^.;]{0,120}(?:X|geöffnet|bestehen|erhalten|stabil))
    blieb(?![^.;]{0,120}(?:geöffnet|bestehen|erhalten|stabil)) egal eher(?!\p{L}) einbüß
    eingestell einstell einzig endet ende enthalt enthielt entbehr entfall entfiel entgeh entging
    entkam entkomm entlass entlauf entzieh entzog erlosch ersatzlos erspar erst(?!\p{L}) erübrig
    falsch fehl(?!ern?(?!\p{L})) fern(?!seh) fiel flieh floh frei(?!burg|gab|gegeben|staat|tag|zeit) früher fernab gegen(?:über)?(?!\p{L}) geheim gehinder
    durchfall durchgefall erlag erlegen gescheiter geschlossen geschweige gesperr gestoppt gering gleichgültig halt(?!\p{L}) hinder
    illegal irr jenseits
    dahin dunkel pech kaputt kaum knapp kritisier kritik kürzer lediglich leer lehn leugn lös
    mangel mängel miss misst nein nur offen(?!bach|bar|burg) ohnmacht leid(?!\p{L}) satt(?!\p{L}) pleite protest raus
    säum schad scheiter scheu schließ(?!lich) schloss schlecht schweig schwer schwier schwieg selten
    skepti sondern sonst sperr spar(?!gel|kasse) statt(?!f) stopp streich strich streik stumm stillschweig behalt behält behielt aussteh
    taub tabu tot(?!al) unter(?!\p{L}) spät rein(?:e[mnrs]?)?(?!\p{L}) steck ausverkauf trenn trotz
    umgeh
    verbarg verberg verschieb verschob verbiet verbot verboten verdräng vereitel verfall verfehl verfiel vergeblich
    vergess vergaß verhinder verheimlich verlern verlassen verließ verlier verlor verlust verloren
    vermeid vermiss verneint verpass verpuff versag verschon verschwand verschwind verschwieg
    festhalt flucht versäum verschlaf verschlief versteck verstreich verstrich verstoß vertag
    verwahr verwehr verweiger verwerf verwarf verworf verzicht verzöger verzweifel vor(?!\p{L}|\sOrt|[,.;:]) untersag überseh übersah überhör übergang unterbr unterlass unterließ ignorier boykott suspendier annullier stornier blockier abger[ai]t verstumm
    vorbei
    weg(?!en) weit\s(?:entfernt|davon) abgeschnitten abgeriegelt isolier weiger wenig(?!e[rnm]?\s(?:Sekunden|Minuten|Stunden|Tage|Wochen|Meter|Kilometer)) wider wirkungs wollten zerstör zögere zurück(?!(?:ge|zu)?(?:zahl|kehr|komm|hol|gewonn|gewinn|gab|geb|führ)) zuwider zwar zweifel`);
const ENDINGS = '\\p{L}{2,30}(?:los|frei|leer|arm)(?:e[mnrs]?|er[en]?)?';
/** `zu ehrgeizig`: too ambitious is not realistic. */
const TOO =
  'zu \\p{Ll}{3,20}(?:ig|lich|isch|haft|bar|sam|groß|hoch|viel|früh|spät|lang|klein|schwach|alt|jung|weit|teuer)(?!\\p{L})';
/** Prefixes of separable verbs at the end of a clause: `lehnte er ab`, `fielen aus`. */
const PARTICLES = '(?:ab|aus|(?:he)?raus|fern|weg|zurück)(?=\\s?(?:[,.;:!?“”"»]|$))';

/** Anything in a sentence that a translation may turn into a negation. */
/** Separable verbs whose particle ends, refuses or lacks nothing. */
const HARMLESS = once(
  () =>
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${separated('strahl zahl wähl bau ruf rief zeichn füll breit tausch bild sprach sprich', 'aus')}|${separated('hol stimm bild zeichn', 'ab')})`,
      'giu',
    ),
);
const NEGATIVE = once(
  () =>
    new RegExp(
      `${NO_LETTER_BEFORE}(?:(?:${PLAIN})${NO_LETTER_AFTER}|${PREFIXED}|(?:${STEMS})|${ENDINGS}${NO_LETTER_AFTER}|${TOO}|${PARTICLES})`,
      'giu',
    ),
);

/** Verbs and nouns whose negation says something positive: `nicht ausgeschlossen`, `ohne Mühe`. */
const UNDONE = alternatives(String.raw`
    abgeneigt abreiß absprech abzusprechen bagatell beanstand beirr beklag bemängel beschwer
    bezweifl einwend einwände einzuwenden entmutig erlahm fackel gelogen geiz gleichgültig
    haltgemacht haltmach herunterspiel hinterm\sBerg ignorier irren kalt kapitulier klagen
    kleinred kleinzured knauser lügen meckern müde nachsteh nachzustehen ruhen rütteln schlafen
    sparen gespart stören trüb täusch überhör überseh übersehen umhin unterkrieg verharmlos
    verheimlich vernachlässig verschweig versteck verwunder vorbei(?:führ|komm|zukommen)? zaudern
    zöger zurückhalt
    abrück abgerückt abweich abgewichen abbrech abschreck änder geändert aufgeb aufgegeben
    aufhalten aufzuhalten aufhör aufgehört ausgeschlossen ausschließ auszuschließ
    bereu bremsen einzigartig enden entgangen entgeh entging fehl geheim hinder lockerlass locker
    löschen mangel nachlass nachgelassen nachgeb nachgegeben rück(?:en|te|ten|t)(?!\p{L}) scheu selten überrasch
    unterschätz verborgen
    verberg verändert verstieß verstoß vergess vermeid vermiss verloren verlier verleugn versäum
    verstumm verzicht weich wegzudenken wunder wundern zurückschreck zweifel
    ausnahme einschränkung hindernis komplikation mühe pause problem probleme schwierigkeit
    störung unterbrechung unterlass verzögerung zwischenfall zwischenfälle`);
const DOUBLED = once(() => new RegExp(`${NO_LETTER_BEFORE}(?:ge|zu)?(?:${UNDONE})`, 'iu'));
const NEGATED_ADJECTIVE = once(
  () =>
    new RegExp(`${NO_LETTER_BEFORE}${PREFIXED.replace('[Uu]n', 'un(?!abhängig|mittelbar)')}`, 'u'),
);

/** Negations that translations word without one: `nicht nur`, `nicht weit`, `ohnehin`. */
const IDIOM = once(
  () =>
    new RegExp(
      `${NO_LETTER_BEFORE}(?:nichts? (?:(?:ganz|so|sehr|besonders|einmal|mal|gerade|unbedingt) )?(?:${alternatives(
        String.raw`
    nur ohne lange allein bloß lediglich zuletzt umsonst selten wenig\p{Ll}* weniger neu\p{Ll}*
    weit leicht einfach alle\p{Ll}* immer gut\p{Ll}* viel\p{Ll}* jede\p{Ll}* überall
    schlecht\p{Ll}* schwer\p{Ll}* fern ander\p{Ll}* (?<=nichts\s)als so wahr auszudenken einschüchtern
    anbrennen übrig gefallen geschlagen (?:als|d(?:as|en|er|ie)|einzig)\sEinzige\p{Ll}* hoffnungslos mehr,\swie
    ansatzweise einzuschätzen zur\sRuhe lumpen zimperlich genug einer\sMeinung
    einig(?!\p{L})`,
      )})|kein(?:e[nrms]?)? (?:${alternatives(
        String.raw`
    Wunder Prophet Vertun Tag Geheimnis Zufall Zweifel Frage Stein Blatt Ende Seltenheit
    Einzelfall Unbekannte\p{Ll}* Hehl Halten Neuling geringere\p{Ll}* andere\p{Ll}*`,
      )})|ohne (?:Zweifel|Weiteres|weiteres|Frage|Ende|Probleme?)|wenn nicht|oder nicht|ob nicht|nicht wahr|nicht minder|wie (?:\\p{Ll}{1,12} ){0,3}(?:nicht|nie))${NO_LETTER_AFTER}`,
      'giu',
    ),
);

/** Without negations that say nothing of the kind: `nicht nur`, `ohne Zweifel`. */
export const withoutIdioms = (text: string): string => text.replace(IDIOM(), ' ');

export const CLAUSE_BORDER = /[,;:.!?–—„“”»«]|\s(?:und|oder|aber|sondern|doch|denn)\s/u;
/** `niemand, der nicht`: two that undo each other. */
const UNDONE_BY_CLAUSE =
  /(?<!\p{L})(?:nicht|nichts|nie|niemand\p{L}{0,2}|kein(?:e[mnrs]?)?)(?!\p{L})[^,.;:]{0,200}, (?:als|d(?:as|ass|em|en|er|ie)|ohne|was|wo)(?!\p{L})/iu;

/** `ohne sie hätte es … nie gegeben`: thanks to her there was. */
const WITHOUT_IT =
  /(?<!\p{L})ohne(?!\p{L})[^.;:]{1,200}?(?<!\p{L})(?:hätte|könnte|müsste|wäre|würde)n?(?!\p{L})/iu;

/**
 * How many negations a sentence has that a translation cannot well do without: none where one
 * undoes another, nor in an idiom. `weder … noch` is one.
 */
export const plainNegations = (text: string): number => {
  if (IDIOM_WORDS.test(text)) return 0;
  const clauses = withoutIdioms(text).split(CLAUSE_BORDER);
  const counts = clauses.map((clause) => {
    const found = (clause.match(NEGATION()) ?? []).filter((word) => !/^weder$/i.test(word)).length;
    const count = found + (/(?<!\p{L})weder(?!\p{L})/iu.test(clause) ? 1 : 0);
    return {
      count,
      plain: count > 0 && !DOUBLED().test(clause) && !NEGATED_ADJECTIVE().test(clause),
    };
  });
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const isPlain = counts.every(({ count, plain }) => plain || count === 0);
  const isUndone = UNDONE_BY_CLAUSE.test(text) || WITHOUT_IT.test(text);
  return isPlain && !(all > 1 && isUndone) ? all : 0;
};

/** Translations turn it to `some`. */
export const NOT_ALL = /(?<!\p{L})nicht (?:alle|jede)\p{L}{0,2}(?!\p{L})/iu;
/** `viele Rentner`: `many` is no opposite of `kaum`. */
export const MUCH = /(?<!\p{L})(?:groß|stark|viel|weit|zahlreich)/iu;
/** `kaum`, but neither `kaum war er da` nor `sich kaum retten`. */
export const BARELY =
  /(?<!\p{L})(?:kaum(?! (?:abwarten|erwarten|retten))|Kaum(?= (?:etwas|jemand|ein|noch)))(?!\p{L})/u;

/** `niemand außer ihm`. */
export const NOBODY_BUT = /(?<!\p{L})(?:niemand\p{L}{0,2}|keiner|nichts) (?:außer|als)(?!\p{L})/iu;

export const BARELY_ANY = /(?<!\p{L})kaum (?:noch )?(?:etwas|jemand|eine?[mnrs]? \p{Lu})/iu;

/** Whether nothing in a sentence denies, refuses, ends or lacks anything. */
export const isPlainlyPositive = (text: string): boolean =>
  text.replace(HARMLESS(), ' ').search(NEGATIVE()) < 0 && !IDIOM_WORDS.test(text);

/** `nicht nur A, sondern auch B`. */
export const NOT_ONLY =
  /(?<!\p{L})nicht (?:allein|bloß|lediglich|nur)(?!\p{L})[^.;:]{1,200}?(?<!\p{L})(?:auch|sondern)(?!\p{L})/iu;

/** `erst gestern`: a translation may say that it was not before. */
export const ONLY_THEN = /(?<!\p{L})erst(?!\p{L})\s?/giu;
/** `entging nur knapp`: it did. */
export const ONLY_JUST =
  /(?<!\p{L})(?:(?:nur )?(?:ganz |sehr )?knapp|nur mit Mühe|gerade noch|mit Müh und Not|nur mühsam)(?!\p{L})\s?/giu;
/** `Kaum war er da, …`: as soon as. */
export const AS_SOON_AS =
  /(?<!\p{L})Kaum(?=\s(?:hat|ist|sind|war|waren)(?:te|ten|t|en)?\s[^.;:]{1,120},)/gu;

export const ALREADY = /(?<!\p{L})(?:bereits|schon)(?!\p{L})/iu;
export const STILL = /(?<!\p{L})(?:noch|weiter(?:hin)?|mehr als)(?!\p{L})/iu;
export const STILL_NOT = /(?<!\p{L})noch (?:lange )?(?:nicht|nie|kein)/iu;
/** `noch nicht`: a translation may say what is still to come, or that nothing was ever like it. */
export const NOT_YET =
  /(?<!\p{L})(?:noch (?:lange )?(?:nicht|nie|kein)|(?:noch )?nie(?:mals)? (?:zuvor|bisher|bislang)|(?:nicht|keineswegs) so \p{L}{2,30},? wie|so \p{L}{2,30} (?:\p{Lu}\p{Ll}{1,30} )?wie (?:[^\s]{1,40} ){0,6}?(?:nicht|nie)(?!\p{L}))/iu;
export const NO_LONGER =
  /(?<!\p{L})(?:nicht|nichts|nie|niemand|kein(?:e[mnrs]?)?)(?!\p{L})(?:\s[^\s,.;]{1,40}){0,4}? mehr(?!\p{L})/iu;
/** `schließt … nicht aus`, `nicht auszuschließen`. */
export const NOT_EXCLUDED =
  /(?<!\p{L})(?:(?:schließ|schloss)\p{L}{0,4}\s[^.;:]{0,200}?nicht aus(?!\p{L})|nicht (?:aus(?:zu|ge)?schl(?:ieß|oss)))/iu;

/** Verbs that negate another: `weigerte sich zu unterstützen`. */
export const REFUSES = /(?<!\p{L})(?:(?:ver)?weiger|verzicht|abgeneigt|unterl(?:ass|ieß)|scheut)/iu;

/** Verbs that say what is not so, or must not be. */
export const DENIES = once(
  () =>
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${[
        separated('schließ schloss', 'aus'),
        separated('lehn', 'ab'),
        separated('blieb bleib', 'aus fern'),
        alternatives(String.raw`
      abgelehn ablehn(?!ung) vergeblich vergebens veto(?!\p{L}) ausgeschlossen ausschließ(?!lich) bestr(?:eite[nt]|itt(?:en)?)
      dementier schweigen schweigt schwieg fehlte?n?[^.;:]{0,80}?\sjede[rs]? untersag verbiet versäum(?:t|te|ten)(?!\p{L}) verweiger verzichten verzichtet weiger`),
      ].join('|')})`,
      'iu',
    ),
);

/** Adjectives that say what is not there. */
export const IS_WITHOUT = once(
  () =>
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${alternatives(`
    arbeits aussichts bewusst chancen erfolg ergebnis folgen heimat macht mittel obdach sieg sinn
    tor wert wirkungs`)})los(?:e[mnrs]?)?${NO_LETTER_AFTER}`,
      'u',
    ),
);

/** What `without` answers, so that only other negations are compared. */
export const WITHOUT = /(?<!\p{L})ohne(?!\p{L}|hin)/giu;
