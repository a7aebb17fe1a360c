import { clauses } from '../../german/clauses/clauses.ts';
import { CREDIT_START } from '../boilerplate/pictures.ts';
import { agencyAlone } from '../dateline.ts';
import type { PlainLine } from './line-kinds.ts';
import { isTeased, leadsInto } from './loose-lines.ts';

const MAX_CAPTION_LENGTH = 220;
/**
 * A page with a caption above one of so many credits, and short lines above the others, has one
 * above each.
 */
const MIN_CREDITS = 2;
const MAX_CREDIT_LENGTH = 100;
const MAX_BUTTON_LENGTH = 60;
const MAX_PRAISE_LENGTH = 160;
const MAX_PRAISE_LINES = 2;

/**
 * Drops credits with the caption before them, teaser heads with the teaser after them. A lead is no
 * caption: the agency alone below it wrote the article. `above` are the lines above the first of
 * them.
 */
export const withoutNoise = (lines: PlainLine[], above: PlainLine[]): PlainLine[] => {
  const lead = lines.findIndex(({ kind }) => kind === 'prose');
  const hasLead = above.some((line) => line.kind === 'prose' || isOfGallery(line));
  const isBelowOthers = above.at(-1) !== undefined && above.at(-1)?.kind !== 'loose';
  const isCaptionAbove = (at: number) => at === lead && isBelowOthers && !isTelling(lines[at]);
  const isInText = (at: number) =>
    (at > lead || hasLead || isCaptionAbove(at)) && lines[at]?.kind === 'prose';
  const aboveCredits = lines
    .filter((_, at) => isInText(at) && isAboveCredit(lines, at))
    .map(({ text }) => text);
  const isCaptioned =
    aboveCredits.length >= MIN_CREDITS &&
    aboveCredits.every(isShort) &&
    aboveCredits.some(isCaption);
  const praise = new Set(
    lines.flatMap((line, at) => (isSignUp(line) ? praiseAbove(lines, at) : [])),
  );
  return lines.filter(({ kind, text }, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (kind === 'credit' || kind === 'noise') return false;
    if (after?.kind === 'credit' && isCaption(text) && !isCaptionedBelow(lines, at + 1))
      return at === lead && !!agencyAlone(after.text);
    if (
      isInText(at) &&
      isAboveCredit(lines, at) &&
      (isCaption(text) || (isCaptioned && isShort(text)))
    )
      return false;
    if (praise.has(at)) return false;
    if (isCaptionAbove(at) && isPictureCredit(above.at(-1)?.text ?? '')) return false;
    return !isTeased(lines, at) || (before?.kind === 'loose' && leadsInto(lines, at));
  });
};

const isTelling = (line: PlainLine | undefined): boolean =>
  line !== undefined && clauses(line.text).some(({ tense }) => tense !== undefined);

/** A button or a label of a newsletter. */
const isSignUp = ({ kind, text }: PlainLine) =>
  kind === 'noise' && text.length <= MAX_BUTTON_LENGTH && /newsletter|anmelden/i.test(text);

/** The name of a newsletter and what it has, right above its button: no verb, as an article has. */
const praiseAbove = (lines: PlainLine[], button: number): number[] => {
  const found: number[] = [];
  for (let at = button - 1; at >= button - MAX_PRAISE_LINES && isPraise(lines[at]); at -= 1)
    found.push(at);
  return found;
};

const isPraise = (line: PlainLine | undefined): boolean =>
  (line?.kind === 'loose' || line?.kind === 'prose') &&
  line.text.length <= MAX_PRAISE_LENGTH &&
  !isTelling(line);

/** Some print the credit above the caption: a line without a stop, which is no subhead. */
const isCaptionedBelow = (lines: PlainLine[], credit: number): boolean =>
  lines[credit - 1]?.kind === 'prose' &&
  lines[credit + 1]?.kind === 'loose' &&
  (lines[credit + 2]?.kind === 'loose' || !leadsInto(lines, credit + 1));

/** Whether a line is right above a picture's credit that has text after it. */
const isAboveCredit = (lines: PlainLine[], at: number): boolean => {
  const [line, credit, next] = lines.slice(at, at + 3);
  if (!line || !credit || !isPictureCredit(credit.text)) return false;
  return (next?.kind === 'prose' || next?.kind === 'mark') && !line.text.includes('?');
};

/** Two sentences at most. */
const isShort = (text: string) =>
  text.length <= MAX_CAPTION_LENGTH &&
  !/\p{Ll}{2}[.!?] \p{Lu}.{0,200}\p{Ll}{2}[.!?] \p{Lu}/u.test(text);

/** `Bild 1 von 4` */
const isOfGallery = ({ kind, text }: PlainLine) =>
  kind === 'noise' && /^(?:bild|foto) \d/i.test(text);

const isPictureCredit = (text: string) =>
  text.length <= MAX_CREDIT_LENGTH && CREDIT_START.test(text) && !/^© ?\d/.test(text);

/** One sentence at most. */
const isCaption = (text: string) =>
  text.length <= MAX_CAPTION_LENGTH && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(text);
