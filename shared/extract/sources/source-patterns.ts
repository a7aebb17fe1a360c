import { AGENCY_NAME_PATTERN } from '../../german/agencies.ts';
import {
  capitalised,
  DEFINITE_ARTICLES,
  DEMONSTRATIVES,
  INDEFINITE_ARTICLES,
  inEitherCase,
  POSSESSIVES,
} from '../../german/determiners.ts';
import { REPORTING_CLAUSE_END, REPORTING_VERBS } from '../../german/saying.ts';
import { once } from '../../once.ts';

const ARTICLES = [...DEFINITE_ARTICLES, ...INDEFINITE_ARTICLES, ...POSSESSIVES];
const DETERMINER = [...ARTICLES, ...DEMONSTRATIVES].map(capitalised).join('|');
const NO_NAME = `(?!(?:${DETERMINER}|Alle[nr]?|Einige[nr]?|Mehrere[nr]?|Viele[nr]?|Er|Sie|Es|Wir|Ich|Nach|Laut|Wie)(?!\\p{L}))`;
const CAPITAL = `${NO_NAME}(?:Dr\\.|Prof\\.|\\p{Lu}[\\p{L}\\p{M}\\d&’-]{0,40}[\\p{L}\\p{M}\\d])(?![\\p{L}\\d-])`;
const MARKED = '[„“"»«‚›][^„“”"»«‘‹]{2,60}[“”"«»‘‹](?:-\\p{Lu}\\p{L}{2,30})?';
const NAME = `(?:${CAPITAL}(?: (?:${CAPITAL}|(?:von|van|de)(?!\\p{L}))){0,4}(?: ${MARKED})?|${MARKED})`;
const ARTICLE = `(?:${inEitherCase(ARTICLES)})`;
const ADJECTIVE = '\\p{Ll}[\\p{L}-]{2,30}e[nrms]?';
const OF = '(?:der|des|von|vom|aus|beim)(?: (?:der|dem|den))?';
/** `einem Bericht`, `mehreren Studien`: the genitive that follows is the source. */
const REPORT =
  '(?:Angaben?|Auskunft|Aussagen?|Einschätzung|(?:Zeitungs|Medien)?[Bb]ericht(?:e[ns]?|s)?|Informationen|\\p{L}{0,20}[Mm]itteilung|Beobachtungen?|Erkenntnissen?|Studien?|Umfrage|Untersuchung|Gutachten|Recherchen?|Schätzungen?)';
const OWNED = `${REPORT} (?:${OF} )(?:${ADJECTIVE} ){0,2}(?<owner>${NAME})`;
const PHRASE = `(?:${ARTICLE} )?(?:(?:${ADJECTIVE} ){0,2}${OWNED}|(?<source>(?:${ADJECTIVE} ){0,2}${NAME}))`;
const MEDIUM = `(?:Sender|(?:Tages|Wochen|Sonntags)?[Zz]eitung|(?:Nachrichten)?[Mm]agazin|Nachrichtenagentur|(?:Deutschen )?Presse-Agentur|Radio|Blatt|Portal|Rundfunk|Deutschlandfunk|${AGENCY_NAME_PATTERN}|ARD|ZDF)`;

/**
 * A sentence without the cue, which is quickly found, has no match of the pattern: that is compiled
 * at the first cue.
 */
type SourcePattern = { cue: RegExp; pattern: () => RegExp };

const pattern = (cue: string, source: string): SourcePattern => ({
  cue: new RegExp(cue),
  pattern: once(() => new RegExp(source, 'dgu')),
});

/** Each has the group `source` or `owner`: a source is named in the sentence that cites it. */
export const SOURCE_PATTERNS: readonly SourcePattern[] = [
  pattern('[Ll]aut ', `(?<!\\p{L}|(?:zu|so|sehr|ganz|nicht|ziemlich) )[Ll]aut ${PHRASE}`),
  pattern(' zufolge', `(?<!\\p{L})(?:${PHRASE}) zufolge(?!\\p{L})`),
  pattern(
    '[Nn]ach ',
    `(?<!\\p{L})[Nn]ach (?:${ADJECTIVE} )?${REPORT} (?:${OF} |(?:ihr|sein)e[rs] )(?<source>(?:${ADJECTIVE} ){0,2}${NAME})`,
  ),
  pattern(
    '[Nn]ach ',
    '(?<!\\p{L})[Nn]ach (?<source>\\p{Lu}\\p{L}{2,30}(?:angaben|berichten|informationen))(?!\\p{L})',
  ),
  pattern(
    '[Ww]ie ',
    `(?<!\\p{L})[Ww]ie ${PHRASE}(?: (?:[^.,:;!?]|\\d\\.){1,80})? ${REPORTING_CLAUSE_END}`,
  ),
  pattern(
    REPORTING_VERBS.join('|'),
    `(?<!\\p{L})(?:${REPORTING_VERBS.join('|')}) (?:${ARTICLE} )(?<source>(?:\\p{Lu}\\p{L}+ )?(?:${MARKED}|${MEDIUM}(?: ${CAPITAL}){0,3}))`,
  ),
  pattern(
    'sagte',
    `(?<!\\p{L})sagte[n]? (?:[^.,:;!?„“"»«]{0,60} )?de[rm] (?:${ADJECTIVE} )?(?<source>(?:\\p{Lu}\\p{L}+ )?(?:${MARKED}|${MEDIUM}(?:(?: ${CAPITAL}){1,3}| ${MARKED})?))`,
  ),
];
