import { alternatives } from '../word-lists.ts';
import { separated } from './separated.ts';

const NO_LETTER_BEFORE = '(?<!\\p{L})';
const NO_LETTER_AFTER = '(?!\\p{L})';

/** `schraubt nach oben`, `nach oben korrigiert`. */
const revised = (to: string): string =>
  `${separated('korrigier pass revidier schraub setz treib trieb', `nach\\s${to}`)}|nach\\s${to}\\s(?:an(?:ge|zu)?pass|ge(?:schraub|setz|trieb)|korrigier|revidier|schraub|treib)`;

const RISING = [
  `(?:${alternatives(`
    steigend gestiegen steigt steigen stieg stiegen angestiegen ansteigen erhöh steiger gesteigert
    zunahm zugenommen zunehm zunimmt zugelegt zulegt zuleg wachs wächst wuchs gewachsen anwachs
    angewachsen klettert kletter geklettert
    hochgeschnellt emporgeschnellt angezogen anzieh verteuer angehoben anheb anhebung aufgestockt
    aufstock verdoppel verdreifach vervielfach vergrößer verstärk vermehr ausgebaut ausbau
    ausgeweitet ausweit
    preisanstieg anstieg zuwachs zuwächse wertzuwachs`)})\\p{Ll}{0,6}${NO_LETTER_AFTER}`,
  separated(
    'nimmt nehm nahm leg zieh zog heb hob wächs wuchs stock bau weit schnell',
    'zu an auf aus hoch empor',
  ),
  revised('oben'),
  '(?:übertraf|übertroffen|übertriff)\\p{Ll}{0,3}(?:\\s[^\\s.,;:]{1,40}){0,6} (?:Vor(?:jahr|monat|woche)|Vorquartal)|(?:größer|höher|üppiger|besser) aus(?:ge)?(?:fallen|fäll|fiel)?|über de[mn] Vorjahr',
  '(?:an (?:Wert|Boden) (?:gew[io]nn|zuge?leg)|im Plus|auf Rekordhoch|in die Höhe|mehr als (?:früher|zuvor|im Vorjahr)|höher als|(?:teurer|größer|höher|stärker) (?:ge)?w[eou]rden|w[ieu]rd(?:e|en)? (?:immer )?(?:größer|höher|stärker|teurer)(?!\\p{L})|(?<!(?:nichts?|nie|niemand|kein\\p{L}{0,2}(?: [^\\s.,]{1,40}){0,3})\\s)mehr (?:\\p{Lu}|verdien|verkauf|als))',
];
const FALLING = [
  `(?:${alternatives(`
    sinkend gesunken sinkt sinken sank sanken abgesunken abnahm abgenommen abnehm abnimmt
    zurückgegangen zurückging zurückgingen zurückgeh rückläufig rückgang schrumpf geschrumpft
    eingebrochen einbruch einbrach
    verkleiner verringer reduzier vermindert gesenkt senkt senkte senkten senken senkung gekürzt
    kürzt kürzte kürzten kürzen kürzung verbillig nachgegeben nachgelassen nachlass abgeflaut
    abgekühlt abgeschwächt eingebüßt abgesackt abgerutscht gedrosselt drosselt absinken abwerten
    schwind schwand geschwunden abgewertet abgebaut abbau abzubauen halbier`)})\\p{Ll}{0,6}${NO_LETTER_AFTER}`,
  separated(
    'nimmt nehm nahm geh ging flau kühl schwäch schwächt bröckel ebb brach brech bricht gab geb gibt lass ließ läss stuf sack rutsch fiel fäll bau bauen',
    'ab herab zurück ein nach',
  ),
  '(?:kleiner|geringer|niedriger|schwächer|magerer) aus(?:ge)?(?:fallen|fäll|fiel)?|unter de[mn] Vorjahr|(?:streich|strich)\\p{Ll}{0,3}(?:\\s[^\\s,;:]{1,40}){0,10} (?:Arbeitsplätze|Jobs|Stellen)|(?:Arbeitsplätze|Jobs|Stellen)(?:\\s[^\\s.,;:]{1,40}){0,6} (?:gestrichen|streichen)',
  separated('büß büßt', 'ein'),
  revised('unten'),
  '(?:verlier|verlor)\\p{Ll}{0,3}(?:\\s[^\\s.,;:]{1,40}){0,6}? (?:Prozent|Prozentpunkte|Punkte|an (?:Wert|Boden))|an (?:Wert|Boden) verl[io]',
  '(?:w[ieu]rd(?:e|en)? (?:immer )?(?:kleiner|niedriger|geringer|schwächer|billiger)(?!\\p{L})|im Minus|(?:fiel|fielen|fällt) (?:[^\\s.,;]{1,30} ){0,6}?(?:auf|um|unter) (?=\\d)|fiel(?:en)? (?:auf|um)|fällt (?:auf|um)|weniger|geringer als|niedriger als|(?:billiger|günstiger|kleiner|niedriger|geringer) (?:ge)?w[eou]rden|(?:ist|sind) (?:[^\\s.,]{1,30} ){0,8}?gefallen(?=\\s?[.,]|$)|fallen (?:[^\\s.,]{1,30} ){0,5}?(?:auf|um) )',
];
/** Words that may stand for the other direction than the sentence has. */
const OTHER_RISES = alternatives(String.raw`
    steig stieg hoch(?!\p{L}) hohe höher höhe plus rekord(?!tief) mehr(?=\s\p{Lu}) boom gewinnt gewann
    verbess besser erhol zuleg wächs wachs wuchs sprung teuer zunahm zunehm aufschwung größer
    stärk überschuss`);
const OTHER_FALLS = alternatives(String.raw`
    sink sank gesunk fallen(?!\p{L}) fällt fiel gefallen minus verlust verlier verlor rückgang
    rückläufig weniger gering niedrig schwäch schwach halb kürz billig defizit schrumpf senk
    abnahm abnehm abschwung klein stürz abbau absch verring redu gedämpft dämpf brems gebremst
    streich entspann armut arbeitslos krise leiden litt tief entlast abgesch mangel`);

const any = (patterns: readonly string[]): RegExp =>
  new RegExp(`${NO_LETTER_BEFORE}(?:${patterns.join('|')})`, 'iu');

export const RISE = any(RISING);
export const FALL = any(FALLING);
export const ANY_RISE = any([...RISING, OTHER_RISES]);
export const ANY_FALL = any([...FALLING, `(?:${OTHER_FALLS})`]);
