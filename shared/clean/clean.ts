import {
  type Article,
  type Block,
  bodySentences,
  type Metadata,
  type Origin,
  type Sentence,
} from '../article/article.ts';
import { Rejection } from '../article/errors.ts';
import { sentences } from '../german/sentences/sentences.ts';
import { embargoEndOrWords } from '../wires/embargo-note.ts';
import { rejectItem } from '../wires/reject-item.ts';
import type { WireItem } from '../wires/wire-item.ts';
import { dropAuthorNote } from './author-note.ts';
import { dropBoilerplate } from './boilerplate-lines.ts';
import { decodeText } from './charset.ts';
import { takeCityDateline } from './city-dateline.ts';
import { takeDatedDateline } from './dated-dateline.ts';
import type { Draft, Piece } from './draft.ts';
import { takeEmbargo, takeEmbargoPiece } from './embargo-lines.ts';
import { type Format, formatOf, rejectUnsupported } from './file-type.ts';
import { gunzip, withoutGz } from './gunzip.ts';
import { readHtml } from './html/html.ts';
import { isGerman } from './is-german.ts';
import { readMarkdown } from './markdown.ts';
import { normalForm } from './normal-form.ts';
import { readPlainText } from './plain/plain-text.ts';
import { shownLength } from './raw-length.ts';
import { recogniseFields, withoutRepeatedTitle } from './recognise-fields.ts';
import { rejectGate } from './reject-gate.ts';
import type { StatedInstants } from './stated-instants.ts';
import { type Named, type TextFile, type TextItem, textItems } from './text-items.ts';
import { inOneLine, withoutLongGaps } from './white-space.ts';
import { wireDraft } from './wire-draft.ts';

const MAX_CHARACTERS = 100_000;
/** In the worst case the Markdown lexer needs about 80 bytes of memory per character. */
const MAX_MARKDOWN_LENGTH = 1_000_000;

export type CleanedArticle = Article & {
  /** Code points of the upload's visible text, boilerplate included. */
  rawLength: number;
  /** From when and until when it may be read, as it says itself; missing where it says neither. */
  instants?: StatedInstants;
  /** What came with it, and is not read. */
  unread?: Unread[];
};

/** A file beside a text that could not be read, and why. */
export type Unread = { name: string } & Pick<Rejection, 'code' | 'message'>;

/** A text, and what is known of it from around it, for what it does not say itself. */
export type Text = {
  text: string;
  format: Format;
  title?: string;
  metadata?: Omit<Metadata, 'found'>;
  /** The line that states an embargo, outside the text. */
  embargo?: string;
  /** Which part of a mail it is from: each may be an article of its own. */
  part?: string;
  /** Names it for its uploader where it is no article of its own. */
  name?: string;
  /** It is an article only where no other text of the file is one. */
  isSpare?: boolean;
  /** What came with it, and is not read. */
  unread?: Unread[];
};

/**
 * The article alone in an uploaded text: HTML, Markdown or plain text in any charset, or an agency's
 * item; of several items the first.
 *
 * @throws Rejection with a message for the person who uploaded it; Withdrawal of an agency's item
 */
export const clean = (upload: Uint8Array, named: Named): CleanedArticle => {
  const [item] = textItems(gunzip(upload), named);
  if (!item) throw new Rejection('no-article', 'This file holds no item.');
  return cleanTextItem(item);
};

/** The article alone. @throws Rejection, Withdrawal */
export const cleanTextItem = (item: TextItem): CleanedArticle => {
  if ('broken' in item) throw item.broken;
  if ('file' in item) return cleanedFile(item.file);
  return { ...cleanedWire(item.wire), rawLength: item.rawLength };
};

const cleanedFile = ({ bytes, key, contentType }: TextFile): CleanedArticle => {
  rejectUnsupported(bytes, withoutGz(key));
  const text = decodeText(bytes, contentType);
  return cleanText({ text, format: formatOf(text, withoutGz(key), contentType) });
};

/**
 * The article alone in a text.
 *
 * @throws Rejection
 */
export const cleanText = ({ text, format, embargo, unread, ...known }: Text): CleanedArticle => {
  const draft = read(text, format);
  rejectGate(draft);
  const withoutBoilerplate = dropBoilerplate(draft);
  rejectTooLong(withoutBoilerplate);
  const recognised = recogniseFields(withoutBoilerplate);
  const withoutAuthorNote = dropAuthorNote(recognised);
  const placed = takeCityDateline(takeDatedDateline(withKnown(withoutAuthorNote, known)));
  const article = numbered(withoutRepeatedTitle(placed));
  rejectUnlessGerman(article);
  return {
    ...article,
    rawLength: shownLength(text, format),
    ...(unread && { unread }),
    ...instantsOf({ ...draft.instants, embargo: embargo ?? draft.instants?.embargo }),
  };
};

/** Adds what the text does not say itself. */
const withKnown = (draft: Draft, { title, metadata }: Pick<Text, 'title' | 'metadata'>): Draft => {
  const { published, modified } = draft.metadata;
  const isStated = (name: string) =>
    Object.hasOwn(draft.metadata, name) && !(name === 'published' && published === modified);
  const known = Object.entries(metadata ?? {}).filter(([name]) => !isStated(name));
  const isUntitled = title !== undefined && !draft.title;
  const names = [...(isUntitled ? ['title'] : []), ...known.map(([name]) => name)];
  if (names.length === 0) return draft;
  const found = Object.fromEntries(names.map((name) => [name, 'meta' as const]));
  return {
    ...draft,
    ...(isUntitled && { title }),
    metadata: {
      ...draft.metadata,
      ...Object.fromEntries(known),
      found: { ...draft.metadata.found, ...found },
    },
  };
};

const instantsOf = ({ embargo, expires }: StatedInstants = {}): Pick<CleanedArticle, 'instants'> =>
  embargo || expires ? { instants: { embargo, expires } } : {};

const cleanedWire = (item: WireItem): Omit<CleanedArticle, 'rawLength'> => {
  rejectItem(item);
  const draft = takeEmbargoPiece(wireDraft(item));
  rejectTooLong(draft);
  const article = numbered(recogniseFields(draft));
  rejectUnlessGerman(article);
  const stated = draft.instants?.embargo;
  const { embargo = stated && embargoEndOrWords(stated, item.changed), expires } = item;
  return { ...article, ...instantsOf({ embargo, expires }) };
};

const read = (text: string, format: Format): Draft => {
  if (format === 'html') return readHtml(text);
  const normal = withoutLongGaps(normalForm(text));
  if (format === 'markdown' && normal.length > MAX_MARKDOWN_LENGTH) throw tooLong();
  if (format === 'markdown') return readMarkdown(normal);
  const { rest, embargo } = takeEmbargo(normal);
  return { ...readPlainText(rest), instants: { embargo } };
};

/** Boilerplate does not count. */
const rejectTooLong = ({ pieces }: Draft): void => {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= MAX_CHARACTERS) return;
  throw tooLong();
};

const tooLong = () =>
  new Rejection(
    'too-long',
    `The article has more than ${MAX_CHARACTERS} characters. Upload it in parts.`,
  );

/** Numbers the sentences of all blocks in reading order. */
const numbered = (draft: Draft): Article => {
  const { title, kicker, correction, metadata, truncated, pieces } = draft;
  const found = origins(draft);
  let count = 0;
  const sentence = (text: string): Sentence => ({ id: `s${++count}`, text });
  const block = ({ type, text }: Piece): Block => ({
    type,
    sentences: sentences(text).map(inOneLine).filter(Boolean).map(sentence),
  });
  const blocks = pieces.map(block).filter((each) => each.sentences.length > 0);
  return {
    ...(title && { title: { id: 'title', text: title } }),
    ...(kicker && { kicker: { id: 'kicker', text: kicker } }),
    ...(correction && { correction: { id: 'correction', text: correction } }),
    metadata: Object.keys(found).length > 0 ? { ...metadata, found } : metadata,
    truncated,
    blocks,
  };
};

/** The origin of each field; one without an origin of its own was found in the text. */
const origins = ({ title, kicker, metadata }: Draft): Record<string, Origin> => {
  const { found = {}, ...fields } = metadata;
  const held = Object.entries({ title, kicker, ...fields }).filter(([, value]) => value);
  return Object.fromEntries(held.map(([name]) => [name, found[name] ?? 'text']));
};

const rejectUnlessGerman = ({ blocks }: Article): void => {
  const body = textOf(blocks);
  if (!/\p{L}/u.test(body))
    throw new Rejection(
      'no-article',
      'No article was found in this file. Upload its text as .txt.',
    );
  const running = textOf(blocks.filter(({ type }) => type !== 'heading'));
  if (!isGerman(running || body))
    throw new Rejection(
      'not-german',
      'The text is not German. Only German articles are translated.',
    );
};

const textOf = (blocks: Block[]) =>
  bodySentences({ blocks })
    .map(({ text }) => text)
    .join(' ');
