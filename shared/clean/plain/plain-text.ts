import { Rejection } from '../../article/errors.ts';
import { isSalutation } from '../../german/letter-words.ts';
import { isPerson, namesAlone } from '../byline.ts';
import { isNamedPlace } from '../city-dateline.ts';
import { type Draft, endsLikeSentence, isRunning, type Piece } from '../draft.ts';
import { isEventLine } from '../event-line.ts';
import { footMetadata, headMetadata, isMetadataLine, takeHeader } from '../header-lines.ts';
import { isKnownPlace, letterWriters, nameWithPlace } from '../letter-writers.ts';
import { resolveEntities } from '../normal-form.ts';
import { opensWithDay } from '../opens-with-day.ts';
import { inOneLine } from '../white-space.ts';
import { withoutDeskNotes } from './desk-notes.ts';
import { isFigure, isRowLine } from './fact-lines.ts';
import { withoutFieldLabels } from './form-fields.ts';
import { BULLET, paragraphs, QUOTE_MARK } from './plain-lines.ts';
import { articleLines } from './prose-run.ts';
import { withoutTags } from './without-tags.ts';

const MAX_LINES = 100_000;
const MAX_HEADING_LENGTH = 110;
/** Of a text that states no other time, also that of its publication. */
const AS_OF = /^stand\b/i;

/**
 * An article as people paste it, alone or with its whole page: paragraphs, headings, lists and
 * quotations by the form of their lines.
 *
 * @throws Rejection `no-article`
 */
export const readPlainText = (text: string): Draft => {
  const noted = withoutDeskNotes(withoutTags(limited(text)).map(inOneLine).filter(Boolean));
  const form = withoutFieldLabels(noted.lines);
  const found = articleLines(form.lines, form.title);
  const { title, lines, head, foot, isOnePage = false } = found;
  const headline = title === undefined ? -1 : lines.indexOf(title);
  const above = headline === 1 ? lines[0] : undefined;
  const kicker = form.kicker ?? above;
  const writers = letterWriters(lines);
  const first = lines.findIndex(isRunning);
  const pieces = lines
    .map(
      (line, at): Piece =>
        writers.has(at)
          ? { type: 'paragraph', text: line }
          : piece(line, lines[at - 1], lines[at + 1], at < first),
    )
    .filter((_, at) => at !== headline && !(above && at === 0));
  const placed = namesAtPlace(head, lines)[0] ?? nameAlone(head, lines);
  const stated = headMetadata(head);
  const isAsOf = stated.modified && !stated.published && head.some((line) => AS_OF.test(line));
  const metadata = {
    ...footMetadata(foot),
    ...(placed && { byline: placed }),
    ...stated,
    ...(isAsOf && { published: stated.modified }),
    ...found.dateline,
    ...(form.section && { section: form.section }),
  };
  return takeHeader({
    ...(title && { title }),
    ...(kicker && { kicker }),
    ...(noted.correction && { correction: noted.correction }),
    metadata,
    truncated: isOnePage,
    pieces,
  });
};

/** `Ida Kern, Lohfeld` above the text, if the place is known or named in it. */
const namesAtPlace = (head: string[], lines: string[]): string[] => {
  const text = lines.join(' ');
  return head.flatMap((line) => {
    const { name, place = '' } = nameWithPlace(line) ?? {};
    const isKnown = isKnownPlace(place) || isNamedPlace(place, text);
    return name && isPerson(name) && isKnown ? [name] : [];
  });
};

/** One above a text that does not have it elsewhere, as it would have that of whom it is about. */
const nameAlone = (head: string[], lines: string[]): string | undefined => {
  const [line = '', ...others] = head.filter((each) => !isMetadataLine(each));
  const [name, ...more] = others.length === 0 && !/[\d,]/.test(line) ? namesAlone(line) : [];
  if (name === undefined || more.length > 0 || !isPerson(name)) return undefined;
  const surname = name.split(' ').at(-1) ?? name;
  return lines.some((text) => text.includes(surname)) ? undefined : name;
};

const limited = (text: string): string[] => {
  const lines = paragraphs(resolveEntities(text));
  if (lines.length > MAX_LINES)
    throw new Rejection(
      'no-article',
      'This text has more lines than a page. Upload the article alone.',
    );
  return lines;
};

const piece = (
  line: string,
  before: string | undefined,
  after: string | undefined,
  isAbove: boolean,
): Piece => {
  if (QUOTE_MARK.test(line)) return { type: 'quote', text: line.replace(QUOTE_MARK, '') };
  const bullet = BULLET.exec(line)?.[0];
  const inList = [before, after].some((neighbour) => neighbour && BULLET.test(neighbour));
  if (bullet && (inList || /^[-•*▪►‣■]/.test(bullet)))
    return { type: 'item', text: opensWithDay(line) ? line : line.slice(bullet.length) };
  if (isAbove && isFigure(line) && (isFigure(before) || isFigure(after)))
    return { type: 'item', text: line };
  if (isRowLine(line) && (isRowLine(before) || isRowLine(after)))
    return { type: 'paragraph', text: line, isRow: true };
  return { type: isHeading(line) ? 'heading' : 'paragraph', text: line };
};

/** A short line that does not end like a sentence, opens a speech, or says when and where. */
const isHeading = (line: string) =>
  line.length <= MAX_HEADING_LENGTH &&
  !isSalutation(line) &&
  !isEventLine(line) &&
  /\p{L}/u.test(line) &&
  !endsLikeSentence(line) &&
  !/^\*|^[„"»].*[“"«]/.test(line);
