import { alternatives, phrases } from '../word-lists.ts';
import { DEFINITE_ARTICLES, INDEFINITE_ARTICLES } from './determiners.ts';
import { TWO_TO_TWELVE } from './number-words.ts';
import { USUAL_SAYING_VERBS } from './saying.ts';

const PRONOUN = alternatives(`
    er sie es ihm ihn ihnen ihr(?:e[mnrs]?)? sein(?:e[mnrs]?)? dies(?:e[mnrs]?)? jene[mnrs]? das
    deren dessen beide[nrs]? man (?:erst|letzt)ere[mnrs]? derartige[mnrs]? dergleichen dasselbe
    derselbe dieselben? ebendiese[mnrs]?`);
/** `daran`, `hierfür`, `woraufhin`. */
const PRONOMINAL_ADVERB =
  '(?:da|hier|wo)r?(?:an|auf|auf(?:hin)?|aus|bei|durch|fern|für|gegen|hin|hinter|in|mit|nach|neben|ran|rüber|über|um|unter|von|vor|zu|zwischen)';
const TIME_ADVERB = 'inzwischen|mittlerweile';
const ADVERB = alternatives(`
    da nun derweil unterdessen gleichzeitig zugleich zeitgleich damals seitdem seither daher dann
    dementsprechend demnach demzufolge demgemäß demgegenüber diesbezüglich diesmal dieserart
    dennoch deshalb deswegen dort dorthin ebenfalls ebenso hier hingegen indes indessen
    infolgedessen währenddessen nichtsdestotrotz nichtsdestoweniger dessenungeachtet somit mithin
    insofern insoweit so solche[nrs]? stattdessen trotzdem vielmehr wiederum andernfalls ansonsten
    umgekehrt`);
const CONNECTIVE = phrases(`
    aber | allerdings | auch | außerdem | überdies | obendrein | denn | doch | ferner | folglich |
    immerhin | jedoch | schließlich | sondern | sonst | und | oder | weiter | weiterhin | zudem |
    zumal | anschließend | zuvor | andererseits | zweitens | drittens | zumindest | jedenfalls |
    konkret | genauer | beispielsweise | zum beispiel | insbesondere | unter anderem |
    zum anderen | des weiteren | hinzu kommt | kurzum | im (?:gegenteil|gegenzug|übrigen) |
    zur begründung`);
/** `Kurz darauf`, `Zwei Tage später`, `Am selben Abend`. */
const SPAN = `kurze?|wenige?|einige|mehrere|tags|wochen|monate|jahre|[\\d.]{1,6}|${[...INDEFINITE_ARTICLES, ...Object.keys(TWO_TO_TWELVE)].join('|')}`;
const SAME_TIME = `(?:(?:noch|schon|erst|nur|auch|bereits) )?(?:(?:(?:${SPAN})(?: \\p{L}+){0,2}|am (?:tag|abend|morgen)) (?:später|zuvor|darauf|danach|davor)|(?:am|im|zur|zum|in der) (?:selben|gleichen))`;
/** `Ein weiterer Mann`, `Der andere`. */
const ANOTHER =
  '(?:der|die|das|den|dem|ein|eine[nmr]?|zwei|drei|viele|alle)? ?(?:weitere|andere|übrige)[mnrs]?';

const OPENING_MARKS = '^[\\s„“"»«›‹‚‘\'(–—-]*';
const opens = (words: string): RegExp =>
  new RegExp(`${OPENING_MARKS}(?:${words})(?![\\p{L}\\d-])`, 'iu');
const OPENER = opens(
  [PRONOUN, PRONOMINAL_ADVERB, ADVERB, CONNECTIVE, SAME_TIME, ANOTHER].join('|'),
);
const IN_TIME = opens(TIME_ADVERB);
/** `In dieser Woche`, `Mit diesem Schritt`: the demonstrative refers back. */
const DEMONSTRATIVE = new RegExp(`${OPENING_MARKS}\\p{L}{2,9} dies(?:e[mnrs]?)?(?!\\p{L})`, 'u');
/** `Der 34-Jährige`, `Die 51-jährige Juristin`: refers to someone already named. */
const BY_AGE = new RegExp(
  `${OPENING_MARKS}(?:${DEFINITE_ARTICLES.join('|')}) \\d{1,3}-[Jj]ährige`,
  'iu',
);
const ANONYMOUS_SPEAKER = new RegExp(
  `(?:${USUAL_SAYING_VERBS.join('|')}|fügte|so) (?:er|sie|es)(?!\\p{L})`,
  'u',
);

/** Whether a sentence is unclear without the one before it. */
export const dependsOnPredecessor = (sentence: string): boolean =>
  IN_TIME.test(sentence) || refersBack(sentence);

/** `Das Bad`, `Das alte Bad`: here `das` is an article. */
export const opensWithNoun = (sentence: string): boolean =>
  /^[\s„“"»«›‹‚‘'(–—-]*Das (?:\p{Ll}+e \p{Lu}|\p{Lu})/u.test(sentence);

/**
 * The same, but for words such as `inzwischen`, which refer back only if something was said before.
 */
export const refersBack = (sentence: string): boolean =>
  [OPENER, DEMONSTRATIVE, BY_AGE, ANONYMOUS_SPEAKER].some((pattern) => pattern.test(sentence));
