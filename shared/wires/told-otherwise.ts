import { sentences } from '../german/sentences/sentences.ts';
import { momentsIn } from './embargo-end.ts';
import { statementOf } from './embargo-statement.ts';
import { isSeason, refusalIn } from './embargo-words.ts';
import { BESIDE, FARMING, THING, TOLD } from './other-topics.ts';
import { isServiceLine, ONLINE_FROM } from './service-line.ts';
import { unfinished } from './unfinished-text.ts';

/**
 * Whether an article tells what a line says: a sentence of the same day (`Gesperrt bis 5. Juli`
 * above an article about a road), or other lines of the same thing.
 */
export const isTold = (line: string, article: string): boolean => {
  const rest = withoutLine(article, line);
  if (isServiceLine(line, article) || (isSeason(line) && FARMING.test(rest))) return true;
  if (BESIDE.some(([named, beside]) => named.test(line) && beside.test(rest))) return true;
  const [, thing] = THING.exec(line) ?? [];
  if (thing && soughtIn(line).length === 0)
    return someSentence(rest, new RegExp(thing, 'i'), () => true);
  const [, told] = TOLD.find(([named]) => named.test(line)) ?? [];
  if (!told) return false;
  const sought = unfinished(line) ? [] : soughtIn(line);
  const days = ROUGH.test(rest) || ONLINE_FROM.test(line) ? withoutClocks(line) : [];
  const weekdays = sought.every((moment) => moment.endsWith('.')) ? weekdaysIn(line) : [];
  const refusal = sought.length > 0 ? undefined : refusalIn(line);
  const isExact = refusal !== undefined && !/freigegeben/.test(refusal);
  const tells = (sentence: string): boolean => {
    if (isExact && !sentence.toLowerCase().includes(refusal)) return false;
    const found = momentsIn(sentence.replace(PART_OF_DAY, ''));
    const isOf = (moments: readonly string[]) => moments.every((moment) => found.has(moment));
    return [sought, days, weekdays].some(
      (moments, at) => (at === 0 || moments.length > 0) && isOf(moments),
    );
  };
  return someSentence(rest, told, tells);
};

/** Whether some sentence of a text that is about a thing, and is no statement itself, tells it. */
const someSentence = (text: string, about: RegExp, tells: (sentence: string) => boolean): boolean =>
  text
    .split(/\n\s*\n/)
    .filter((part) => about.test(part))
    .flatMap((part) => sentences(part.replace(/\s+/g, ' ')))
    .some((each) => about.test(each) && !isRepeated(each.trim()) && tells(each));

/** `Veröffentlichung erst am 5. Mai`, and the same words of a report: `erst am 5. Mai veröffentlicht`. */
const DELAY = /^veröffentlichung ((?:erst|frühestens|nicht vor) [^,:;!]{4,40})$/i;
/** After words that are quoted. */
const QUOTING =
  /^\s*So (?:steht|heißt|lautet)(?!\p{L})|(?<!\p{L})(?:dieses wort|dieser (?:satz|vermerk|stempel|aufdruck)|eingestuft)(?!\p{L})/iu;
const CAPITALS = /^[\p{Lu} !]{5,60}$/u;
const MAX_QUOTING = 300;

/** Whether an article gives a sure statement as the words of others. */
export const isQuoted = (line: string, article: string): boolean => {
  const [, delay] = DELAY.exec(line) ?? [];
  if (delay) {
    const words = delay.toLowerCase();
    const tells = (sentence: string) => sentence.toLowerCase().includes(words);
    return someSentence(withoutLine(article, line), /veröffentlich|erschein/i, tells);
  }
  if (!(CAPITALS.test(line) && unfinished(line)) && statementOf(line) === 'sure') return false;
  const at = article.indexOf(line);
  return at >= 0 && QUOTING.test(article.slice(at + line.length, at + line.length + MAX_QUOTING));
};

const PART_OF_DAY = /(?<=(?:tag|woch))(?:früh|morgen|mittag|abend|nacht)(?!\p{L})/giu;
/** Where an article is of traffic or has parts of days, no clock is sought in it. */
const ROUGH = /(?<!\p{L})umleitung|(?:tag|woch)(?:früh|morgen|mittag|abend|nacht)(?!\p{L})/iu;

const soughtIn = (line: string): string[] => {
  const moments = [...momentsIn(line)];
  const figures = moments.filter((moment) => /\d/.test(moment));
  return figures.length > 0 ? figures : moments;
};

const weekdaysIn = (line: string): string[] =>
  [...momentsIn(line)].filter((moment) => !/\d/.test(moment));

/** The days of a line, or its weekdays. */
const withoutClocks = (line: string): string[] => {
  const moments = [...momentsIn(line)].filter((moment) => !/\d:\d/.test(moment));
  const days = moments.filter((moment) => /\d/.test(moment));
  return days.length > 0 ? days : moments;
};

/** A single word may be anywhere else in it. */
const withoutLine = (article: string, line: string): string =>
  line.includes(' ')
    ? article.replaceAll(line, '\n\n')
    : article.replace(/^.*$/gm, (each) => (each.trim() === line ? '' : each));

const isRepeated = (sentence: string): boolean => {
  const statement = statementOf(sentence);
  return statement === 'sure' || (statement !== undefined && !sentence.endsWith('.'));
};
