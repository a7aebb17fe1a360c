import { CREDIT_START } from '../boilerplate/pictures.ts';
import type { PageBlock } from './blocks.ts';

const MAX_CAPTION_LENGTH = 220;
const MAX_CREDIT_LENGTH = 100;
/** Without captions: one sentence and a credit right after it that are alone in an element. */
export const withoutCaptions = (blocks: PageBlock[]): PageBlock[] => {
  const captions = new Set<PageBlock>();
  blocks.forEach((block, at) => {
    const credit = blocks[at + 1];
    if (!credit || !isCaption(block) || !isCredit(credit)) return;
    const shared = block.parents.find((each) => credit.parents.includes(each));
    const isIn = (other: PageBlock | undefined) =>
      other && shared && other.parents.includes(shared);
    if (!isIn(blocks[at - 1]) && !isIn(blocks[at + 2])) captions.add(block).add(credit);
  });
  return captions.size === 0 ? blocks : blocks.filter((block) => !captions.has(block));
};

const isCaption = ({ type, text }: PageBlock) =>
  type === 'paragraph' && text.length <= MAX_CAPTION_LENGTH && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(text);

const isCredit = ({ text }: PageBlock) =>
  text.length <= MAX_CREDIT_LENGTH && CREDIT_START.test(text);
