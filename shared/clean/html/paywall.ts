import { PAYWALL } from '../boilerplate/prompts.ts';
import { endsLikeSentence } from '../draft.ts';
import type { PageBlock } from './blocks.ts';

const SHORT = 1_500;
const BEHIND = 12;
const MAX_PAYWALL_PROMPT_LENGTH = 300;
/** What a prompt to buy says of the text above it. */
const GOES_ON =
  /weiter(?:zu)?lesen|weiter zu lesen|lesen sie weiter|(?:diese[rn]?|ganze[nr]?|den|der) (?:artikel|inhalt|beitrag|text)/i;

type Visible = { blocks: { text: string }[]; all: () => PageBlock[]; isPaid: boolean };

/**
 * Whether only the start of an article stands on a page: short, and the page says that it is not
 * free or asks to buy right behind; or not free and cut off within a sentence.
 */
export const isTruncated = ({ blocks, all, isPaid }: Visible): boolean => {
  const last = blocks.at(-1)?.text ?? '';
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isCut = /…$|\.\.\.$/.test(last) || !endsLikeSentence(last);
  if (letters >= SHORT) return isPaid && isCut && letters < 2 * SHORT;
  return isPaid || isPromptBehind(last, all());
};

const isPromptBehind = (last: string, all: PageBlock[]): boolean => {
  const at = all.findLastIndex(({ text }) => text === last);
  return all
    .slice(at + 1, at + 1 + BEHIND)
    .some(
      ({ text }) =>
        text.length <= MAX_PAYWALL_PROMPT_LENGTH && PAYWALL.test(text) && GOES_ON.test(text),
    );
};
