import { alternatives } from '../../word-lists.ts';
import { lineOf } from './line-kinds.ts';

const MAX_FIELDS = 10;
const TITLE = new RegExp(
  `^(?:${alternatives('überschrift headline titel titelzeile schlagzeile hauptzeile')}) ?: ?(?=\\S)`,
  'iu',
);
const KICKER = /^(?:dachzeile|spitzmarke|kicker) ?: ?(?=\S)/iu;
const SECTION = /^(?:ressort|rubrik|sparte) ?: ?(?=\p{L}[\p{L} &/,-]{1,40}$)/iu;
const TEXT = new RegExp(
  `^(?:${alternatives(`
    vorspann unterzeile unterzeilen untertitel teaser lead anlauf einstieg fließtext haupttext
    lauftext text artikel artikeltext`)}) ?: ?`,
  'iu',
);
const BYLINE = /^(?:byline|autorenzeile) ?: ?(?:von )?(?=\p{Lu})/iu;

type Form = { lines: string[]; title?: string; kicker?: string; section?: string };

/**
 * The lines without the labels of a newsroom's form above the text: the title first, and its other
 * fields below it, but the kicker and the section, which are fields of their own. A label that is no
 * form's stays: one is known by that of the title or the kicker.
 */
export const withoutFieldLabels = (lines: string[]): Form => {
  const top = lines.slice(0, MAX_FIELDS);
  const prose = top.findIndex(isProse);
  const head = prose < 0 ? top : top.slice(0, prose + 1);
  const titled = head.find((line) => TITLE.test(line));
  const title = titled?.replace(TITLE, '');
  const kicker = fieldIn(head, KICKER);
  const section = fieldIn(head, SECTION);
  const fields = {
    ...(title && { title }),
    ...(kicker && { kicker }),
    ...(section && { section }),
  };
  const others = top.filter(
    (line) => !head.includes(line) || ![KICKER, SECTION].some(labels(line)),
  );
  const below = lines.slice(MAX_FIELDS);
  if (title === undefined) return { ...fields, lines: [...others, ...below] };
  const values = others
    .filter((line) => line !== titled)
    .flatMap((line) => {
      const value = BYLINE.test(line) ? line.replace(BYLINE, 'Von ') : withoutTextLabel(line);
      return value === '' ? [] : [value];
    });
  return { ...fields, lines: [title, ...values, ...below] };
};

const labels = (line: string) => (label: RegExp) => label.test(line);

const fieldIn = (lines: string[], label: RegExp): string | undefined =>
  lines.find((line) => label.test(line))?.replace(label, '');

const isProse = (line: string) => lineOf(line).kind === 'prose';

/** `Text: Ida Kern` is a byline. */
const withoutTextLabel = (line: string): string => {
  const value = line.replace(TEXT, '');
  return /^text\b/i.test(line) && value !== '' && !isProse(value) ? line : value;
};
