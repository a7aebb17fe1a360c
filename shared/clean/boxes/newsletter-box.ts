import { clauses } from '../../german/clauses/clauses.ts';
import { READER } from '../boilerplate/appeals.ts';
import { NEWSLETTER_BUTTON, NEWSLETTER_LABEL } from '../boilerplate/boxes.ts';
import { endsLikeSentence } from '../draft.ts';
import type { BoxRange } from './box-range.ts';

const MAX_PRAISE_LENGTH = 160;
const MIN_PRAISE_LENGTH = 30;
const MAX_PRAISE_LINES = 3;
const MAX_PITCH_LINES = 2;
const MAX_NAME_LENGTH = 40;

/** What offers a newsletter, known by its label or by its button. */
export const newsletterBox = (texts: readonly string[], at: number): BoxRange | undefined =>
  belowLabel(texts, at) ?? aboveButton(texts, at);

/**
 * A newsletter's label with its name and what it has: up to its button, or no verb, as an article
 * has.
 */
const belowLabel = (texts: readonly string[], at: number): BoxRange | undefined => {
  if (!NEWSLETTER_LABEL.test(texts[at] ?? '')) return undefined;
  const below = texts.slice(at + 1, at + 2 + MAX_PRAISE_LINES);
  const button = below.findIndex((text) => NEWSLETTER_BUTTON.test(text));
  if (button > 0 && below.slice(0, button).every(isShort)) return [at, at + 2 + button];
  const [name = '', praise = ''] = below;
  const isPraise = [name, praise].every(isVerbless) && praise.length >= MIN_PRAISE_LENGTH;
  return isPraise ? [at, at + 3] : undefined;
};

const isShort = (text: string) => text.length <= MAX_PRAISE_LENGTH;

const isVerbless = (text: string) =>
  text !== '' && isShort(text) && clauses(text).every(({ tense }) => tense === undefined);

/** A button with a pitch to the reader right above it, and a name above that. */
const aboveButton = (texts: readonly string[], at: number): BoxRange | undefined => {
  const isButton = (line: number) => NEWSLETTER_BUTTON.test(texts[line] ?? '');
  if (!isButton(at)) return undefined;
  let button = at;
  while (isButton(button - 1)) button -= 1;
  let from = button;
  while (from > button - MAX_PITCH_LINES && isPitch(texts[from - 1])) from -= 1;
  if (from === button) return undefined;
  return [isName(texts[from - 1]) ? from - 1 : from, at + 1];
};

const isPitch = (text: string | undefined): boolean =>
  text !== undefined && isShort(text) && READER().test(text) && !/[„“»«"]/.test(text);

const isName = (text: string | undefined): boolean =>
  text !== undefined && text.length <= MAX_NAME_LENGTH && !endsLikeSentence(text);
