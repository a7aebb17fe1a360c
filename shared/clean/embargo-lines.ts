import { statementBeside, statementHead } from '../wires/embargo-beside-headline.ts';
import { isFreeNote, statementOf } from '../wires/embargo-statement.ts';
import { namesMoment } from '../wires/embargo-words.ts';
import {
  embargoesIn,
  findEmbargo,
  findEmbargoParagraph,
  withoutEmbargo,
} from '../wires/find-embargo.ts';
import { isTold } from '../wires/told-otherwise.ts';
import { unfinished } from '../wires/unfinished-text.ts';
import type { Draft } from './draft.ts';

/** Lines of a text at whose top an embargo may be. */
const MAX_TOP_LINES = 12;

/** Takes the embargo from lines of its own at the top of a text; `title`: one that it has elsewhere. */
export const takeEmbargo = (text: string, title?: string): { rest: string; embargo?: string } => {
  const end = endOfTop(text);
  const isNote = freeNoteTest(() => text);
  const top = text
    .slice(0, end)
    .split('\n')
    .filter((line) => !isNote(line));
  const found = findEmbargo(title ? top : withoutLoneHeadline(top, text), () => text);
  if (!found) return { rest: top.join('\n') + text.slice(end) };
  const rest = withoutEmbargo(top, found, (line) => `${line}\n`).join('\n') + text.slice(end);
  return { rest, embargo: found.text };
};

/** The top lines of a text with an empty one for the first, if that is the headline. */
const withoutLoneHeadline = (top: readonly string[], text: string): readonly string[] => {
  const at = top.findIndex((line) => line.trim() !== '');
  const line = top[at]?.trim() ?? '';
  const isApart = top[at + 1]?.trim() === '';
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/, 3)
    .slice(1);
  const headline = line.replace(/^# /, '');
  // Without a mark it may as well be a note; and a text that is held by mistake is soon released.
  const isMarked = headline !== line || isTold(headline, paragraphs.join('\n\n'));
  return isApart && isMarked && isLoneHeadline(headline, paragraphs) ? top.with(at, '') : top;
};

const PROSE = /\.[”“"»)]{0,2}$/;
const PLAIN_LINE = /^\p{L}[\p{L} -]{3,80}$/u;
/** Said of a text more often than of any other thing. */
const OF_TEXT = /nicht vor|gesperrt|nicht .*veröffentlich|verwend|release|publi|distribution/i;

/**
 * Whether a line such as `Vertraulich` is the only headline of an article: prose is below it, and
 * none of its other paragraphs is short enough for a headline.
 */
const isLoneHeadline = (line: string, paragraphs: readonly string[]): boolean => {
  const below = paragraphs.filter((text) => text.trim() !== line);
  const isPossible = PLAIN_LINE.test(line) && !OF_TEXT.test(line) && below.length > 0;
  if (!isPossible || !below.slice(0, 2).every((text) => PROSE.test(text.trim()))) return false;
  if (statementOf(line) === 'doubtful') return true;
  return unfinished(line) !== undefined && isTold(line, below.join('\n\n'));
};

const endOfTop = (text: string): number => {
  let lines = 0;
  for (const { index } of text.matchAll(/[^\s][^\n]*(?:\n|$)/g)) {
    if (lines === MAX_TOP_LINES) return index;
    lines += 1;
  }
  return text.length;
};

/**
 * Takes the embargo from the headline or the kicker, or from paragraphs of its own at the top of a
 * page or an item.
 */
export const takeEmbargoPiece = (whole: Draft): Draft => {
  const draft = withoutFreeNotes(whole);
  const { title = '', kicker = '', ...rest } = draft;
  const texts = draft.pieces.map(({ text }) => text);
  const article = () => texts.join('\n');
  const [first] = draft.pieces;
  const named = title || (first?.type === 'heading' ? first.text : '');
  const isLone = isLoneHeadline(named, texts);
  const top = texts.slice(0, MAX_TOP_LINES).map((text) => (isLone && text === named ? '' : text));
  const inText = findEmbargoParagraph(top, article);
  const inKicker = findEmbargo([kicker], article);
  const inTitle = !isLone && isStated(title) ? findEmbargo([title], article) : undefined;
  const embargo = (inText ?? inKicker ?? inTitle)?.text;
  if (embargo === undefined) return draft;
  const headline = inTitle ? (inTitle.headline ?? statementHead(title)?.rest ?? title) : title;
  return {
    ...rest,
    ...(headline && { title: headline }),
    ...(kicker && !inKicker && { kicker }),
    pieces: inText
      ? withoutEmbargo(draft.pieces, inText, (text) => ({ type: 'paragraph', text }))
      : draft.pieces,
    instants: { ...draft.instants, embargo },
  };
};

/** `Sperrfrist: keine`, `Frei ab sofort`: notes that belong nowhere. */
const withoutFreeNotes = (draft: Draft): Draft => {
  const { kicker = '', pieces, ...rest } = draft;
  const isNote = freeNoteTest(() => pieces.map(({ text }) => text).join('\n'));
  const kept = pieces.filter(({ text }, at) => at >= MAX_TOP_LINES || !isNote(text));
  return { ...rest, ...(kicker && !isNote(kicker) && { kicker }), pieces: kept };
};

/** One that an article on a road or on goods tells again is part of it. */
const freeNoteTest =
  (article: () => string) =>
  (line: string): boolean => {
    if (!isFreeNote(line)) return false;
    const named = /embargo|sperrfrist|sperrvermerk|(?<!\p{L})frei(?:gegeben)?(?!\p{L})/iu
      .exec(line)?.[0]
      .toLowerCase();
    const isAboutText = /veröffentlich|verwend|release/i.test(line);
    return (
      isAboutText ||
      !named ||
      article().toLowerCase().split(named).length <= (article().includes(line) ? 2 : 1)
    );
  };

/** The embargo in a list or a box beside the text of a page; what is in doubt is about another. */
export const findStated = (lines: readonly string[]): string | undefined => {
  for (const { text } of embargoesIn(lines, () => ''))
    if (statementOf(text) === 'sure' && namesMoment(text)) return text;
  return undefined;
};

/** A headline in doubt is taken for one. */
const isStated = (title: string): boolean =>
  statementOf(title) === 'sure' || statementBeside(title) !== undefined;
