import { contentStems } from '../german/content-stems.ts';

const MAX_HEADLINE_LENGTH = 250;
/** Fewer words may be shared by chance. */
const MIN_WORDS = 3;
const MIN_SHARED = 0.7;
/** A kicker before a headline, or the name of the site or department after it. */
const MAX_ADDED_WORDS = 4;

/** Whether a line is a headline again: almost in the same words, or with a few more around it. */
export const isOtherWording = (text: string, title: string): boolean => {
  if (text.length > MAX_HEADLINE_LENGTH) return false;
  const [own, known] = [new Set(contentStems(text)), new Set(contentStems(title))];
  const shared = [...known].filter((word) => own.has(word)).length;
  if (shared < MIN_WORDS) return false;
  const isWhole =
    shared === known.size && shared > MIN_WORDS && own.size - shared <= MAX_ADDED_WORDS;
  return isWhole || shared >= MIN_SHARED * (own.size + known.size - shared);
};
