import type { Article } from '../../article/article.ts';
import { isQuestion } from './cohesion.ts';

/** Ids of the sentences that an interviewer says: `SZ: Frau Weber, das Bad ist zu. Warum?` */
export const interviewQuestions = ({ blocks }: Pick<Article, 'blocks'>): ReadonlySet<string> => {
  const turns = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'quote')
    .map(({ sentences }) => ({
      ids: sentences.map(({ id }) => id),
      label: LABEL.exec(sentences[0]?.text ?? '')?.[1],
      text: sentences.map(({ text }) => text).join(' '),
      asks: sentences.some(({ text }) => isQuestion(text)),
      endsAsking: isQuestion(sentences.at(-1)?.text ?? ''),
    }));
  const label = interviewerOf(turns);
  const asked = label
    ? turns.filter((turn) => turn.label === label)
    : (beforeAnswers(turns) ?? unlabelledQuestions(turns));
  return new Set(asked.flatMap(({ ids }) => ids));
};

type Turn = {
  ids: string[];
  label: string | undefined;
  text: string;
  asks: boolean;
  endsAsking: boolean;
};

const LABEL = /^(\p{Lu}[\p{L}. &-]{0,40}): /u;
const MIN_QUESTIONS = 2;
const MIN_ANSWERS = 2;

/** The label whose turns ask, while those of the others do not. */
const interviewerOf = (turns: readonly Turn[]): string | undefined => {
  const byLabel = Map.groupBy(
    turns.filter(({ label }) => label),
    ({ label }) => label,
  );
  const asking = [...byLabel].filter(
    ([, own]) =>
      own.length >= MIN_QUESTIONS && own.filter(({ asks }) => asks).length * 2 >= own.length,
  );
  return asking.length === 1 ? asking[0]?.[0] : undefined;
};

/** Turns before those whose label is a person's alone: `Weber: Das Bad bleibt zu.` */
const beforeAnswers = (turns: readonly Turn[]): readonly Turn[] | undefined => {
  const byName = Map.groupBy(turns, nameIn);
  const answering = new Set(
    [...byName].flatMap(([name, own]) =>
      own.length >= MIN_ANSWERS && areFew(own, 'asks') ? [name] : [],
    ),
  );
  const isAnswer = (turn: Turn | undefined): boolean =>
    turn?.label !== undefined && answering.has(nameIn(turn));
  const before = turns.filter((turn, i) => isAnswer(turns[i + 1]) && !isAnswer(turn));
  const [first, ...more] = before;
  if (!first || areFew(before, 'endsAsking')) return undefined;
  // What introduces the interview may be right before its first answer.
  return first.endsAsking || turns.indexOf(first) > 1 ? before : more;
};

/** `Weber` of `Jana Weber`. */
const nameIn = ({ label }: Turn): string | undefined => label?.split(' ').at(-1);

const areFew = (turns: readonly Turn[], kind: 'asks' | 'endsAsking'): boolean =>
  turns.filter((turn) => turn[kind]).length * 2 < turns.length;

/** Turns that end in a question and are followed by one that does not, if they address somebody. */
const unlabelledQuestions = (turns: readonly Turn[]): readonly Turn[] => {
  const questions = turns.filter(
    ({ endsAsking }, i) => endsAsking && turns[i + 1]?.endsAsking === false,
  );
  const addressed = questions.filter(({ text }) => ADDRESS.test(text));
  if (addressed.length < MIN_QUESTIONS) return [];
  return [...questions, ...turns.filter(({ text }) => VOCATIVE.test(text))];
};

/** `Sie` that opens a sentence may be anybody. */
const ADDRESS =
  /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?)(?!\p{L})/u;
const VOCATIVE = /^(?:Frau|Herr) \p{Lu}[\p{L} .-]{1,60}, (?!d(?:er|ie) )/u;
