import { PAYWALL } from '../boilerplate/prompts.ts';
import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';

const MAX_SHORT_LENGTH = 1_500;
const MAX_BLOCKS_TO_PROMPT = 12;
const MAX_PAYWALL_PROMPT_LENGTH = 300;
/** Words of a prompt to buy on the text above it. */
const GOES_ON =
  /weiter(?:zu)?lesen|weiter zu lesen|lesen sie weiter|(?:diese[rn]?|ganze[nr]?|den|der) (?:artikel|inhalt|beitrag|text)/i;

type Visible = { blocks: { text: string }[]; all: PageBlock[]; isPaid: boolean };

/**
 * Whether a page has only the start of an article: short, and declared not free or followed by a
 * prompt to buy; or not free and cut off within a sentence.
 */
export const isTruncated = ({ blocks, all, isPaid }: Visible): boolean => {
  const last = blocks.at(-1)?.text ?? '';
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isCut = /…$|\.\.\.$/.test(last) || !endsLikeSentence(last);
  if (letters >= MAX_SHORT_LENGTH) return isPaid && isCut && letters < 2 * MAX_SHORT_LENGTH;
  return isPaid || isFollowedByPrompt(last, all);
};

const isFollowedByPrompt = (last: string, all: PageBlock[]): boolean => {
  const at = all.findLastIndex(({ text }) => text === last);
  return all
    .slice(at + 1, at + 1 + MAX_BLOCKS_TO_PROMPT)
    .some(
      ({ text }) =>
        text.length <= MAX_PAYWALL_PROMPT_LENGTH && PAYWALL.test(text) && GOES_ON.test(text),
    );
};
