import { alternatives } from '../../word-lists.ts';
import { lineOf } from './line-kinds.ts';

const MAX_FIELDS = 10;
const TITLE = new RegExp(
  `^(?:${alternatives('überschrift headline titel titelzeile schlagzeile hauptzeile')}) ?: ?(?=\\S)`,
  'iu',
);
const TEXT = new RegExp(
  `^(?:${alternatives(`
    vorspann unterzeile unterzeilen untertitel teaser lead anlauf einstieg dachzeile spitzmarke
    kicker fließtext haupttext lauftext text artikel artikeltext`)}) ?: ?`,
  'iu',
);
const BYLINE = /^(?:byline|autorenzeile) ?: ?(?:von )?(?=\p{Lu})/iu;

/**
 * The lines without the labels of a newsroom's form above the text: the title first, and its other
 * fields below it. A label that is no form's stays: one is known by that of the title.
 */
export const withoutFieldLabels = (lines: string[]): string[] => {
  const top = lines.slice(0, MAX_FIELDS);
  const at = top.findIndex((line) => TITLE.test(line));
  const title = top[at];
  if (title === undefined || top.slice(0, at).some(isProse)) return lines;
  const others = top.toSpliced(at, 1).flatMap((line) => {
    const value = BYLINE.test(line) ? line.replace(BYLINE, 'Von ') : withoutTextLabel(line);
    return value === '' ? [] : [value];
  });
  return [title.replace(TITLE, ''), ...others, ...lines.slice(MAX_FIELDS)];
};

const isProse = (line: string) => lineOf(line).kind === 'prose';

/** `Text: Ida Kern` is a byline. */
const withoutTextLabel = (line: string): string => {
  const value = line.replace(TEXT, '');
  return /^text\b/i.test(line) && value !== '' && !isProse(value) ? line : value;
};
