import type { AgencyItem, Metadata, Origin } from '../article/article.ts';
import { Rejection } from '../article/errors.ts';
import { lettersAndDigits } from '../german/tokens.ts';
import type { WireItem } from '../wires/wire-item.ts';
import { statedAuthors } from './byline.ts';
import { dateline } from './dateline.ts';
import { type Draft, isRunning, type Piece } from './draft.ts';
import { normalForm, resolveEntities } from './normal-form.ts';
import { readTime } from './page-time.ts';
import { inOneLine } from './white-space.ts';
import { type WireBlock, wireBlocks } from './wire-blocks.ts';

/** An article has this much running text, or this share of it. */
const MIN_PROSE_LENGTH = 300;
const MIN_PROSE_SHARE = 0.3;
/** A longer note is none for readers. */
const MAX_CORRECTION_LENGTH = 1_000;
/** The text may repeat its lead in its first blocks, and has its dateline in one of them. */
const OPENING_BLOCKS = 6;
/** In an agency's item whatever is in brackets before the dash is its credit. */
const CREDIT = /^[,\s]{0,3}\([\p{L}/.-]{2,20}\) ?[-–—:|] ?/u;
const TAG = /<\/?(?:br|p|div)\b[^<>]{0,300}>/gi;
const MARK = /<\/?(?:a|b|em|i|small|span|strong|sub|sup|u)\b[^<>]{0,300}>/gi;
const MAX_TITLE_LENGTH = 1_000;
const MAX_FIELD_LENGTH = 1_000;
const MAX_NAME_LENGTH = 200;
const MAX_NAMES = 50;
/** `© dpa-infocom, dpa:260312-930-100001/1` below the text. */
const CLOSING =
  /^(?:(?:©|\(c\))[^.!?]{0,120}(?:Alle Rechte vorbehalten\.)?|\p{L}[\p{L}-]{1,20}:\d{6}[-\d/]{3,30})$/iu;
const DATELINE = /^(\p{Lu}[\p{L} ./-]{1,39}) \([\p{L}/.-]{2,20}\) [-–—] /u;

/**
 * The article in an agency's item. It has no page around it, so nothing in it is boilerplate.
 *
 * @throws Rejection `no-article` if the text is hardly more than tables, lists and links
 */
export const wireDraft = (item: WireItem): Draft => {
  const blocks = wireBlocks(item.html);
  rejectUnlessProse(blocks);
  const subhead = tidy(item.subhead);
  const lead = tidy(item.lead);
  const title = tidy(item.title);
  if (title && title.length > MAX_TITLE_LENGTH)
    throw new Rejection(
      'broken-item',
      `The headline of this item has more than ${MAX_TITLE_LENGTH} characters.`,
    );
  const kicker = tidy(item.kicker);
  const correction = tidy(item.correction);
  const above: Piece[] = [
    ...(subhead ? [{ type: 'heading' as const, text: subhead }] : []),
    ...(lead ? [{ type: 'paragraph' as const, text: lead }] : []),
  ];
  const repeated = new Set(above.map(({ text }) => lettersAndDigits(text)));
  const last = blocks.findLastIndex(({ text }) => !CLOSING.test(text));
  const body = blocks
    .slice(0, last + 1)
    .filter(({ text }, at) => at >= OPENING_BLOCKS || !repeated.has(lettersAndDigits(text)))
    .map(({ type, text }): Piece => ({ type, text }));
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    ...(correction && correction.length <= MAX_CORRECTION_LENGTH && { correction }),
    metadata: metadataOf(item, title, kicker, body),
    truncated: false,
    pieces: [...above, ...withoutDateline(body, tidy(item.dateline))],
  };
};

/** Fields are plain text, which some write as HTML. */
const tidy = (text: string | undefined): string | undefined =>
  text &&
  (inOneLine(resolveEntities(normalForm(text.replace(TAG, ' ').replace(MARK, '')))) || undefined);

/** As many characters of a field as can be in every answer. */
const brief = (text: string | undefined, most = MAX_FIELD_LENGTH): string | undefined => {
  const tidied = tidy(text);
  return tidied && tidied.length > most ? `${tidied.slice(0, most)}…` : tidied;
};

/** Not all of a long list, and nothing that is no name. */
const names = (all: string[]): string[] =>
  all.filter((name) => name.length <= MAX_NAME_LENGTH).slice(0, MAX_NAMES);

/** Results, schedules and lists of other texts have no running text, or little beside the rest. */
const rejectUnlessProse = (blocks: WireBlock[]): void => {
  const own = blocks.filter(({ type }) => type !== 'heading');
  const prose = own.filter(
    ({ text, inTable, linked }) =>
      !inTable && linked * 2 < text.length && isRunning(text.replace(/:$/, '.')),
  );
  if (length(prose) >= MIN_PROSE_LENGTH || length(prose) > MIN_PROSE_SHARE * length(own)) return;
  throw new Rejection(
    'no-article',
    'This item is no article: it has tables, lists or links, and hardly any running text.',
  );
};

const length = (blocks: { text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What an item calls its dateline may be the place alone. */
const withoutDateline = (pieces: Piece[], line = placeIn(pieces)): Piece[] => {
  if (!line) return pieces;
  const at = pieces.findIndex(({ text }, index) => index < OPENING_BLOCKS && text.startsWith(line));
  const piece = pieces[at];
  if (!piece) return pieces;
  const rest = piece.text.slice(line.length);
  const text = rest.replace(CREDIT, '');
  // A place alone may begin a sentence.
  if (text === rest && !/[-–—:|]$/.test(line)) return pieces;
  return pieces.with(at, { ...piece, text: text.trim() });
};

/** The place before a credit that is no known agency's; those are recognised later, in any text. */
const placeIn = (pieces: Piece[]): string | undefined => {
  const [first] = pieces.filter(({ type }) => type === 'paragraph');
  const [, place] = DATELINE.exec(first?.text ?? '') ?? [];
  return place && !dateline(first?.text ?? '').metadata.place ? place : undefined;
};

const metadataOf = (
  item: WireItem,
  title: string | undefined,
  kicker: string | undefined,
  body: Piece[],
): Metadata => {
  const byline = statedAuthors(tidy(item.byline) ?? '', []);
  const line = tidy(item.dateline);
  const { place } = line ? dateline(`${line} `).metadata : {};
  const changed = item.changed && readTime(item.changed);
  const published = (item.created && readTime(item.created)) ?? changed;
  const fields = withoutEmpty({
    byline: brief(byline.authors.join(', ')),
    published,
    modified: published === changed ? undefined : changed,
    section: item.section,
    agency: brief(item.agency, MAX_NAME_LENGTH) ?? byline.agency,
    licence: brief(item.licence),
    place: brief(place ?? placeAlone(line) ?? placeIn(body), MAX_NAME_LENGTH),
    item: withoutEmpty(agencyItem(item)),
  });
  const found = Object.keys({ ...fields, ...(title && { title }), ...(kicker && { kicker }) });
  return { ...fields, found: Object.fromEntries(found.map((name) => [name, WIRE])) };
};

const WIRE: Origin = 'wire';

const agencyItem = (item: WireItem): AgencyItem => ({
  id: brief(item.id),
  version: item.version,
  urgency: item.urgency,
  genre: brief(item.genre, MAX_NAME_LENGTH),
  keywords: names(item.keywords),
  places: names(item.places),
  topics: names(item.topics),
  copyright: brief(item.copyright),
  usageTerms: brief(item.usageTerms),
});

/** A dateline without an agency. */
const placeAlone = (line: string | undefined): string | undefined =>
  line?.replace(/(?:\s{0,9}[(,–—]|\s{1,9}-|-$).*$/u, '').trim() || undefined;

const withoutEmpty = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
    ),
  ) as Partial<T>;
