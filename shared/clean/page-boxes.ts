import { clauses } from '../german/clauses/clauses.ts';
import { READER } from './boilerplate/appeals.ts';
import {
  NEWSLETTER_BUTTON,
  NEWSLETTER_LABEL,
  OPEN_ANSWER,
  POLL_LABEL,
  VOTE,
} from './boilerplate/boxes.ts';
import { endsLikeSentence } from './draft.ts';

const MAX_LABEL_LENGTH = 60;
const MAX_LABEL_WORDS = 2;
const MAX_BOX_LINES = 12;
const MAX_BOX_LENGTH = 1_500;
const MAX_QUESTION_LENGTH = 160;
const MAX_ANSWER_LENGTH = 70;
const MAX_ANSWERS = 8;
const MIN_ANSWERS = 2;
const MAX_GLUED_LENGTH = 300;
const MAX_PRAISE_LENGTH = 160;
const MIN_PRAISE_LENGTH = 30;
const MAX_PRAISE_LINES = 3;
const MAX_PITCH_LINES = 2;
const MAX_NAME_LENGTH = 40;

/**
 * The lines of boxes between the paragraphs that are known by their lines alone: what is read out as
 * ended, polls, and newsletters on offer.
 */
export const boxLines = (texts: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  texts.forEach((_, at) => {
    const [from, to] = endedBox(texts, at) ??
      poll(texts, at) ??
      newsletter(texts, at) ??
      signUp(texts, at) ?? [at, at];
    for (let line = from; line < to; line += 1) found.add(line);
  });
  return found;
};

type Range = [from: number, to: number];

const ENDED =
  /^(?:ende (?:de[rs] |von )?)?(?:\p{L}{2,12} ){0,2}?(?:\p{L}{0,12})(information(?:en)?|anzeige|werbung|galerie|strecke|video\p{L}{0,8}|audio\p{L}{0,8}|podcast|box|grafik|umfrage|inhalt|karussell|slideshow)s?(?: ende)?$/iu;

/** `Weitere Informationen` … `Ende der weiteren Informationen`. */
const endedBox = (texts: readonly string[], at: number): Range | undefined => {
  const end = texts[at] ?? '';
  if (end.length > MAX_LABEL_LENGTH || !/^ende | ende$/i.test(end)) return undefined;
  const kind = ENDED.exec(end)?.[1]?.toLowerCase();
  if (!kind) return undefined;
  let length = 0;
  for (let from = at - 1; from >= Math.max(0, at - MAX_BOX_LINES); from -= 1) {
    const text = texts[from] ?? '';
    if (isLabelOf(text, kind)) return [from, at + 1];
    length += text.length;
    if (length > MAX_BOX_LENGTH) break;
  }
  return [at, at + 1];
};

const isLabelOf = (text: string, kind: string): boolean => {
  if (text.length > MAX_LABEL_LENGTH) return false;
  const name = text.toLowerCase().replace(/^(?:beginn|anfang|start) (?:de[rs] )?|:$/g, '');
  return (
    name.split(' ').length <= MAX_LABEL_WORDS &&
    name.replace(/s$/, '').endsWith(kind.replace(/s$/, ''))
  );
};

/** A question with answers to choose from. */
const poll = (texts: readonly string[], at: number): Range | undefined => {
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

/** A newsletter's label with its name and what it has: up to its button, or no verb, as an article has. */
const newsletter = (texts: readonly string[], at: number): Range | undefined => {
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
const signUp = (texts: readonly string[], at: number): Range | undefined => {
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
  text !== undefined && isShort(text) && READER.test(text) && !/[„“»«"]/.test(text);

const isName = (text: string | undefined): boolean =>
  text !== undefined && text.length <= MAX_NAME_LENGTH && !endsLikeSentence(text);
