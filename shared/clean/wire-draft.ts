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
  const kicker = tidy(item.kicker);
  const correction = tidy(item.correction);
  const above: Piece[] = [
    ...(subhead ? [{ type: 'heading' as const, text: subhead }] : []),
    ...(lead ? [{ type: 'paragraph' as const, text: lead }] : []),
  ];
  const repeated = new Set(above.map(({ text }) => lettersAndDigits(text)));
  const body = blocks
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

const tidy = (text: string | undefined): string | undefined =>
  text && (inOneLine(resolveEntities(normalForm(text))) || undefined);

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
  const text = piece.text.slice(line.length).replace(CREDIT, '').trim();
  return pieces.with(at, { ...piece, text });
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
    byline: byline.authors.join(', '),
    published,
    modified: published === changed ? undefined : changed,
    section: item.section,
    agency: tidy(item.agency) ?? byline.agency,
    licence: tidy(item.licence),
    place: place ?? placeAlone(line) ?? placeIn(body),
    item: withoutEmpty(agencyItem(item)),
  });
  const found = Object.keys({ ...fields, ...(title && { title }), ...(kicker && { kicker }) });
  return { ...fields, found: Object.fromEntries(found.map((name) => [name, WIRE])) };
};

const WIRE: Origin = 'wire';

const agencyItem = (item: WireItem): AgencyItem => ({
  id: item.id?.trim(),
  version: item.version,
  urgency: item.urgency,
  genre: tidy(item.genre),
  keywords: item.keywords,
  places: item.places,
  topics: item.topics,
  copyright: tidy(item.copyright),
  usageTerms: tidy(item.usageTerms),
});

/** A dateline without an agency. */
const placeAlone = (line: string | undefined): string | undefined =>
  line?.replace(/[\s(,–—-].*$/u, '') || undefined;

const withoutEmpty = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
    ),
  ) as Partial<T>;
