import { DEFINITE_ARTICLES } from './determiners.ts';
import { USUAL_SAYING_VERBS } from './saying.ts';

const PRONOUN =
  'er|sie|es|ihm|ihn|ihnen|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|das|deren|dessen|beide[nrs]?|man|erstere[rs]?|letztere[rs]?';
const ADVERB =
  'da|dabei|damals|derweil|inzwischen|mittlerweile|seitdem|seither|unterdessen|dadurch|dafür|dagegen|daher|damit|danach|daneben|dann|daran|darauf|daraufhin|daraus|darin|darüber|darum|darunter|davon|davor|dazu|dementsprechend|demnach|demzufolge|dennoch|deshalb|deswegen|dort|ebenfalls|ebenso|hier|hierbei|hierfür|hierzu|hingegen|nun|so|solche[nrs]?|stattdessen|trotzdem|vielmehr';
const CONNECTIVE =
  'aber|allerdings|auch|außerdem|denn|doch|ferner|folglich|immerhin|jedoch|schließlich|sondern|sonst|und|oder|weiter|weiterhin|zudem|zumal|zugleich|gleichzeitig|anschließend|zuvor';

const OPENING_MARKS = '^[\\s„“"»«›‹‚‘\'(–—-]*';
const OPENER = new RegExp(
  `${OPENING_MARKS}(?:${PRONOUN}|${ADVERB}|${CONNECTIVE})(?![\\p{L}\\d-])`,
  'iu',
);
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
  [OPENER, DEMONSTRATIVE, BY_AGE, ANONYMOUS_SPEAKER].some((pattern) => pattern.test(sentence));
