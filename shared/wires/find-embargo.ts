import { isTime, statementOf } from './embargo-statement.ts';
import { namesMoment } from './embargo-words.ts';
import { isTold } from './told-otherwise.ts';

/** Lines of a text that are compared with it; further ones are taken at their word. */
const MAX_DOUBTS = 20;

/** The lines of a text that say that it may not be published yet, and what they say. */
type EmbargoLines = { at: number; count: number; text: string };

/**
 * The first embargo among the lines of a text; its time may be on the line below
 * (`Sperrfrist:`, `5. Mai, 10 Uhr`).
 */
export const findEmbargo = (
  lines: readonly string[],
  article: () => string = () => lines.join('\n'),
): EmbargoLines | undefined => {
  const isEmbargo = embargoTest(article);
  for (const [at, each] of lines.entries()) {
    const line = each.trim();
    if (line === '') continue;
    const count = lines[at + 1]?.trim() === '' ? 3 : 2;
    const below = lines[at + count - 1]?.trim() ?? '';
    const whole = `${line} ${below}`;
    if (!/\d/.test(line) && isTime(below) && isEmbargo(whole)) return { at, count, text: whole };
    const goesOn = !namesMoment(line) && count === 2 && /^[\d\p{Ll}]/u.test(below);
    if (!goesOn && isEmbargo(line)) return { at, count: 1, text: line };
  }
  return undefined;
};

/**
 * Whether a line of an article says that it may not be published yet. One that could be about a road
 * or about goods does not, if a sentence of the article tells the same with the same time.
 */
export const embargoTest = (article: () => string): ((line: string) => boolean) => {
  let [text, doubts] = [undefined as string | undefined, 0];
  return (line) => {
    const statement = statementOf(line);
    if (statement !== 'doubtful' || doubts >= MAX_DOUBTS) return statement !== undefined;
    doubts += 1;
    text ??= article();
    return !isTold(line, text);
  };
};
