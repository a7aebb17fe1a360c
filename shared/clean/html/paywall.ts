import { PAYWALL } from '../boilerplate/prompts.ts';
import { agencyAlone } from '../dateline.ts';
import { CREDITED, endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';
import type { PaidParts } from './json-ld.ts';
import { attribute, type Element } from './tree.ts';

const MAX_SHORT_LENGTH = 1_500;
const MIN_PAID_PARAGRAPHS = 2;
const MAX_NAMES = 50;
const MAX_BLOCKS_TO_PROMPT = 12;
const MAX_PAYWALL_PROMPT_LENGTH = 300;
/** Words of a prompt to buy on the text above it. */
const GOES_ON =
  /weiter(?:zu)?lesen|weiter zu lesen|lesen sie weiter|(?:diese[rn]?|ganze[nr]?|vollständige[nr]?|komplette[nr]?|den|der) (?:artikel|inhalt|beitrag|text)/i;

/** Of several authors, or of one in small letters or brackets. */
const SIGNS =
  /^(?:\(\p{L}{2,5}(?:\/\p{L}{2,5}){0,3}\)|\p{L}{2,5}(?:\/\p{L}{2,5}){1,3}|\p{Ll}{2,3})$/u;

type Visible = { blocks: PageBlock[]; all: PageBlock[]; paid: PaidParts | undefined };

/**
 * Whether a page has only the start of an article: short, and declared not free or followed by a
 * prompt to buy; or not free and cut off within a sentence.
 */
export const isTruncated = ({ blocks, all, paid }: Visible): boolean => {
  const isPaid = paid !== undefined && !isShown(paid, blocks);
  const last = blocks.at(-1)?.text ?? '';
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isCut = /…$|\.\.\.$/.test(last) || !endsLikeSentence(last);
  if (letters >= MAX_SHORT_LENGTH) return isPaid && isCut && letters < 2 * MAX_SHORT_LENGTH;
  return (isPaid && !isSigned(last, all)) || isFollowedByPrompt(last, all);
};

/** Whether several paragraphs of the parts that are not free follow the free ones. */
const isShown = ({ parts }: PaidParts, blocks: PageBlock[]): boolean => {
  const names = new Set(
    parts.flatMap((selector) => /[.#]([\w-]{1,100})$/.exec(selector)?.[1] ?? []),
  );
  if (names.size === 0) return false;
  const isNamed = (element: Element) =>
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
      .split(/\s/, MAX_NAMES)
      .some((name) => names.has(name));
  const prose = blocks.filter((block) => block.prose > 0);
  const isPart = prose.map(({ parents }) => parents.some(isNamed));
  return isPart[0] === false && isPart.filter(Boolean).length >= MIN_PAID_PARAGRAPHS;
};

/** Whether it ends with signs of its authors or an agency: `MK/dm`, `(jo)`. */
const isSigned = (last: string, all: PageBlock[]): boolean => {
  const next = all[all.findLastIndex(({ text }) => text === last) + 1]?.text ?? '';
  return (
    CREDITED.test(last.slice(-80)) ||
    [last, next].some((line) => SIGNS.test(line) || agencyAlone(line) !== undefined)
  );
};

const isFollowedByPrompt = (last: string, all: PageBlock[]): boolean => {
  const at = all.findLastIndex(({ text }) => text === last);
  return all
    .slice(at + 1, at + 1 + MAX_BLOCKS_TO_PROMPT)
    .some(
      ({ text }) =>
        text.length <= MAX_PAYWALL_PROMPT_LENGTH && PAYWALL().test(text) && GOES_ON.test(text),
    );
};
