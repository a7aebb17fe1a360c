import { OPEN_ANSWER, POLL_LABEL, VOTE } from '../boilerplate/boxes.ts';
import type { BoxRange } from './box-range.ts';

const MAX_QUESTION_LENGTH = 160;
const MAX_ANSWER_LENGTH = 70;
const MAX_ANSWERS = 8;
const MIN_ANSWERS = 2;
const MAX_GLUED_LENGTH = 300;

/** A question with answers to choose from. */
export const pollBox = (texts: readonly string[], at: number): BoxRange | undefined => {
  const question = texts[at] ?? '';
  if (!/\?$/.test(question) || question.length > MAX_QUESTION_LENGTH) return undefined;
  const answers = answersBelow(texts, at + 1);
  const all = answers.flatMap((answer) => answer.split(/(?<=\p{L}[.!])(?=\p{Lu})/u));
  if (all.length < MIN_ANSWERS) return undefined;
  const isLabelled = POLL_LABEL.test(texts[at - 1] ?? '');
  const end = at + 1 + answers.length;
  const isVote = VOTE.test(texts[end] ?? '');
  const isYesOrNo =
    all.some((one) => /^ja\b/i.test(one)) && all.some((one) => /^nein\b/i.test(one));
  const isOwn = all.some((one) => /^(?:ich|mir|mich)\b/i.test(one)) && all.length > MIN_ANSWERS;
  if (!isLabelled && !isVote && !isYesOrNo && !isOwn && !all.some((one) => OPEN_ANSWER.test(one)))
    return undefined;
  return [isLabelled ? at - 1 : at, isVote ? end + 1 : end];
};

/** Short lines of one sentence each, or one line of such sentences without spaces between them. */
const answersBelow = (texts: readonly string[], from: number): string[] => {
  const answers = texts.slice(from, from + MAX_ANSWERS);
  const end = answers.findIndex(
    (text) =>
      VOTE.test(text) ||
      !/^[\p{Lu}\d]/u.test(text) ||
      /\?$/.test(text) ||
      (text.length > MAX_ANSWER_LENGTH && !isGlued(text)) ||
      /\p{L}[.!] \p{Lu}/u.test(text),
  );
  return end === -1 ? answers : answers.slice(0, end);
};

const isGlued = (text: string) =>
  text.length <= MAX_GLUED_LENGTH && /^(?:[^.!?]{1,70}[.!](?=\p{Lu}|$)){3,}$/u.test(text);
