import { Rejection } from '../../../article/errors.ts';
import { embargoInNote } from '../../../wires/embargo-note.ts';
import { embargoTest, findEmbargo } from '../../../wires/find-embargo.ts';
import type { Text } from '../../clean.ts';
import { parseBounded } from '../../html/tree.ts';
import { dropUndisplayed } from '../../html/undisplayed.ts';
import { parse5 } from '../../lazy-formats.cjs';
import { normalForm } from '../../normal-form.ts';
import { hasHeadings, htmlLines, takeEmbargoLines, textOfLines } from '../html-lines.ts';
import { decodePart } from '../mime/decode-part.ts';
import type { MimePart } from '../mime/mime-parts.ts';
import { type ArticlePassage, articlePassage } from './article-passage.ts';
import type { MailLine } from './mail-passages.ts';
import { withoutFooters } from './without-footers.ts';

/** A mail's own text, or that of the mail it quotes, with that one's subject and date. */
export type OwnText = Text & {
  prose: number;
  isLetter: boolean;
  isNote: boolean;
  isNewsletter?: boolean;
  subject?: string;
  date?: string;
};

/** With less, a mail is a note on what is attached. */
export const MIN_ARTICLE_PROSE = 300;

/**
 * The text of a mail as its HTML has it, then as its plain text does, and the line with an embargo.
 */
export const mailTexts = async (
  parts: MimePart[],
  subject: string,
): Promise<{ texts: OwnText[]; embargo?: string }> => {
  const decoded = (await Promise.all(parts.map(decodePart))).flatMap((part) => part ?? []);
  const html = decoded.flatMap((part) => part.html ?? []).join('\n');
  const plain = decoded.flatMap((part) => part.text ?? []).join('\n');
  const read = [ofHtml(html, subject), ofPlain(plain, subject)];
  const embargo = read.find((each) => each?.embargo)?.embargo;
  return { texts: read.flatMap((each) => each?.text ?? []), ...(embargo && { embargo }) };
};

type Read = { text: OwnText | undefined; embargo: string | undefined };

const ofHtml = (html: string, subject: string): Read | undefined => {
  const tree = parsed(html);
  const lines = tree && htmlLines(tree);
  if (!lines) return undefined;
  const sought = withoutFooters(lines, articlePassage(lines, subject));
  const { rest, embargo: stated } = takeEmbargoLines(lines, sought);
  const passage = articlePassage(rest, subject);
  const embargo = stated ?? embargoAround(sought, passage);
  if (!hasHeadings(tree)) return { text: ownText(passage), embargo };
  const kept = new Set<MailLine>(passage.lines);
  for (const each of lines) if (!kept.has(each)) for (const node of each.nodes) node.value = '';
  const text = ownText(passage, { text: parse5().serialize(tree), format: 'html' });
  return { text, embargo };
};

const parsed = (html: string) => {
  try {
    const tree = parseBounded(html);
    dropUndisplayed(tree);
    return tree;
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
};

const ofPlain = (text: string, subject: string): Read => {
  const lines = normalForm(text).split('\n').map(plainLine);
  const sought = withoutFooters(lines, articlePassage(lines, subject));
  const found = findEmbargo(sought.map((line) => line.text));
  const rest = found ? lines.toSpliced(found.at, found.count) : lines;
  const passage = articlePassage(rest, subject);
  return { text: ownText(passage), embargo: found?.text ?? embargoAround(sought, passage) };
};

/**
 * What the letter around an article says of an embargo. A mail that is no more than a note is all
 * letter.
 */
const embargoAround = (lines: MailLine[], { lines: own, prose }: ArticlePassage) => {
  const article = new Set(prose < MIN_ARTICLE_PROSE ? [] : own);
  const letter = lines.map((line) => (article.has(line) ? '' : line.text)).join('\n');
  const isEmbargo = embargoTest(() => textOfLines(lines));
  return letter
    .split(/\n\n+/)
    .map((paragraph) => embargoInNote(paragraph.replaceAll('\n', ' '), isEmbargo))
    .find((embargo) => embargo !== undefined);
};

/** Signatures begin with `-- `, whose space `trim` takes. */
const plainLine = (line: string): MailLine => {
  const [marks = ''] = /^(?:> ?){1,20}/.exec(line) ?? [];
  return { text: line.slice(marks.length).trim(), quoted: marks.replaceAll(' ', '').length };
};

const ownText = (
  { lines, head, prose, isLetter, isNote, isNewsletter }: ArticlePassage,
  text: Text = { text: textOfLines(lines), format: 'plain' },
): OwnText | undefined => {
  if (lines.length === 0) return undefined;
  const { subject, date } = head ?? {};
  return {
    ...text,
    prose,
    isLetter,
    isNote,
    ...(isNewsletter && { isNewsletter }),
    ...(subject && { subject }),
    ...(date && { date }),
  };
};
