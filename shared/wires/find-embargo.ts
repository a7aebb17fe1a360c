import { asMeant } from './as-meant.ts';
import { MAX_HEADLINE_LENGTH, statementBeside } from './embargo-beside-headline.ts';
import { beginsWithNoun, isTime, MAX_LINE_LENGTH, statementOf } from './embargo-statement.ts';
import { endsInJoint, mayState, namesMoment } from './embargo-words.ts';
import { asksToWait } from './hold-request.ts';
import { isQuoted, isTold } from './told-otherwise.ts';

/** Lines of a text that are compared with it; further ones are taken at their word. */
const MAX_DOUBTS = 20;

/** Of a line that goes on in the next one. */
const MIN_WRAPPED_LENGTH = 40;

/**
 * The lines of a text that say that it may not be published yet, what they say, and the headline
 * beside one of them.
 */
type EmbargoLines = { at: number; count: number; text: string; headline?: string };

type Article = () => string;

/** The first embargo among the lines of a text. */
export const findEmbargo = (
  lines: readonly string[],
  article?: Article,
): EmbargoLines | undefined => embargoesIn(lines, article).next().value;

/** The first embargo among paragraphs, which are not wrapped. */
export const findEmbargoParagraph = (
  paragraphs: readonly string[],
  article: Article = () => paragraphs.join('\n'),
): EmbargoLines | undefined => {
  const found = findEmbargo(
    paragraphs.flatMap((text) => [text, '']),
    article,
  );
  return found && { ...found, at: found.at / 2, count: (found.count + 1) / 2 };
};

/**
 * The embargoes among the lines of a text. The time of one may be on the line below (`Sperrfrist:`,
 * `5. Mai, 10 Uhr`); a line that is part of a wrapped sentence is none.
 */
export function* embargoesIn(
  lines: readonly string[],
  article: Article = () => lines.join('\n'),
): Generator<EmbargoLines, undefined> {
  const isEmbargo = embargoTest(article);
  const read = lines.map(readLine);
  for (const [at, line] of read.entries()) {
    if (line === '' || line.length > MAX_HEADLINE_LENGTH) continue;
    const next = read[at + 1] ?? '';
    const count = next === '' ? 3 : 2;
    const under = read[at + count - 1] ?? '';
    const mayBeItsTime = !/\d/.test(line) && under.length <= MAX_LINE_LENGTH;
    const below = mayBeItsTime ? under : '';
    const whole = `${line} ${below}`;
    if (!mayState(whole)) continue;
    const request = requestIn(line, next);
    if (request) yield { at, ...request };
    else if (isTime(below) && isEmbargo(whole)) yield { at, count, text: whole };
    else if (!isInSentence(line, read[at - 1] ?? '', next) && isEmbargo(line))
      yield { at, count: 1, ...(statementBeside(line) ?? { text: line }) };
  }
}

/** It may go on in the next line, and with other sentences. */
const requestIn = (line: string, next: string): { count: number; text: string } | undefined => {
  if (asksToWait(line) === 'sure') return { count: 1, text: line };
  const both = `${line} ${next}`;
  const isWrapped = line.length >= MIN_WRAPPED_LENGTH && asksToWait(next) === undefined;
  return isWrapped && asksToWait(both) === 'sure' ? { count: 2, text: both } : undefined;
};

const readLine = (each: string): string => {
  const line = each.trim();
  return line.length > MAX_HEADLINE_LENGTH ? line : asMeant(line);
};

/** The lines without an embargo that was found among them. */
export const withoutEmbargo = <Line>(
  lines: readonly Line[],
  { at, count, headline }: EmbargoLines,
  lineOf: (headline: string) => Line,
): Line[] => lines.toSpliced(at, count, ...(headline ? [lineOf(headline)] : []));

const isInSentence = (line: string, before: string, next: string): boolean => {
  const isGoingOn = /^[^\p{L}\d]{0,3}(?!bitte |achtung)\p{Ll}/u.test(line) && !beginsWithNoun(line);
  if (before !== '' && isGoingOn) return true;
  if (namesMoment(line) ? /^\p{Ll}/u.test(next) : /^[\d\p{Ll}]/u.test(next)) return true;
  if (before.length < MIN_WRAPPED_LENGTH || /[.!?:][)“"]?$/.test(before) || beginsWithNoun(line))
    return false;
  return endsInJoint(before) || /[^\d]\.$/.test(line);
};

/**
 * Whether a line of an article says that it may not be published yet. One that could be about a road
 * or about goods does not, if a sentence of the article tells the same with the same time.
 */
export const embargoTest = (article: Article): ((line: string) => boolean) => {
  let [text, doubts] = [undefined as string | undefined, 0];
  return (line) => {
    const statement = statementOf(line) ?? (statementBeside(line) && 'doubtful');
    if (statement === undefined || doubts >= MAX_DOUBTS) return statement !== undefined;
    doubts += 1;
    text ??= article();
    return !isQuoted(line, text) && (statement === 'sure' || !isTold(line, text));
  };
};
