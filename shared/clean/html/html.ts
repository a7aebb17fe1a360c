import { Rejection } from '../../article/errors.ts';
import { type Draft, endsLikeSentence, isRunning, type Piece } from '../draft.ts';
import { findStated, takeEmbargoPiece } from '../embargo-lines.ts';
import { takeHeader } from '../header-lines.ts';
import { lacksPages } from '../lacks-pages.ts';
import { normalForm, resolveEntities } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { articleBlocks } from './article-body.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { pageMetadata } from './page-metadata.ts';
import { isTruncated } from './paywall.ts';
import { isRowAt } from './terms-joined.ts';
import { formsOf } from './title-forms.ts';
import { allElements, parseBounded } from './tree.ts';

/** The text in JSON-LD is used if it is this many times as long as the visible one. */
const MIN_JSON_LD_RATIO = 2;
const MIN_LEAD_LENGTH = 60;
const MIN_OWN_TITLE = 20;
const MAX_SITE_WORDS = 3;
const MAX_SHOWN_SITE_WORDS = 6;
const MAX_BLOCKS = 20_000;
/** Around what browsers show without scripts alone. */
const NOSCRIPT = /<\/?noscript(?:\s[^<>]{0,200})?>/gi;

/**
 * The article of a page.
 *
 * @throws Rejection `no-article`
 */
export const readHtml = (html: string): Draft => {
  const draft = readShown(html);
  const isEmpty = !draft.pieces.some(({ text }) => isRunning(text));
  const withoutScripts = isEmpty ? html.replace(NOSCRIPT, ' ') : html;
  return withoutScripts === html ? draft : readShown(withoutScripts);
};

const readShown = (html: string): Draft => {
  const document = parseBounded(html);
  const elements = allElements(document);
  const {
    title: stated,
    kicker,
    metadata,
    paid,
    instants,
    body,
    isArticle,
  } = pageMetadata(document, elements);
  const all = limited(pageBlocks(document, elements));
  const visible = articleBlocks(all, stated ?? '', isArticle);
  const named = stated && withoutSite(stated, visible, all);
  const isSite = metadata.found?.title === 'meta' && isOfSite(stated ?? '', visible, all);
  const title = isSite ? undefined : named;
  const whole =
    body && length(visible) * MIN_JSON_LD_RATIO < body.length
      ? jsonLdPieces(body, visible)
      : undefined;
  const embargo = instants.embargo ?? findStated(all.map(({ text }) => text));
  const draft = takeEmbargoPiece({
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata,
    instants: { ...instants, ...(embargo && { embargo }) },
    truncated: (!whole && isTruncated({ blocks: visible, all, paid })) || isOnePage(visible, all),
    pieces: whole ?? visible.map(pieceOf),
  });
  return takeHeader(draft);
};

/** Whether lines above or below the text, inside or outside of it, say that it has more pages. */
const isOnePage = (visible: PageBlock[], all: PageBlock[]): boolean => {
  const [first, last] = [visible[0], visible.at(-1)];
  const lines = all.map(({ text }) => text);
  const from = all.findIndex(({ text }) => text === first?.text);
  const to = all.findLastIndex(({ text }) => text === last?.text) + 1;
  return from !== -1 && lacksPages(lines, from, to);
};

const pieceOf = ({ type, text, linked }: PageBlock, at: number, all: PageBlock[]): Piece => ({
  type,
  text,
  linked: linked / text.length,
  ...(isRowAt(all, at) && { isRow: true }),
});

/** A title with the site's name after it is only the heading or line that repeats the rest. */
const withoutSite = (title: string, visible: PageBlock[], all: PageBlock[]): string => {
  const heading = visible.find(
    ({ type, text }) => type === 'heading' && title.startsWith(`${text} `),
  )?.text;
  if (heading && /^ [-–—|»·:]{1,2} /.test(title.slice(heading.length))) return heading;
  const isLine = (line: string) => all.some(({ text }) => text === line);
  if (isLine(title)) return title;
  const shown = formsOf(title).find(isLine);
  if (shown) return shown;
  const [own = '', ...ends] = title.split(' | ');
  const site = ends.at(-1) ?? '';
  return own.length >= MIN_OWN_TITLE && isLine(site) ? own : title;
};

/**
 * Few words above a text with a heading of its own, which the page shows only as a link or below, if
 * at all.
 */
const isOfSite = (title: string, visible: PageBlock[], all: PageBlock[]): boolean => {
  const [first, second] = visible;
  const words = title.split(' ').length;
  if (first?.type !== 'heading' || first.text.length < MIN_OWN_TITLE) return false;
  if (second?.type !== 'paragraph' || words > MAX_SHOWN_SITE_WORDS) return false;
  const last = visible.at(-1);
  const end = all.findLastIndex(({ text }) => text === last?.text);
  const shown = all.map(({ text }) => text.includes(title));
  const isOwn = all.some(
    ({ text, linked }, at) => at <= end && shown[at] && linked * 2 < text.length,
  );
  return !isOwn && (words <= MAX_SITE_WORDS || shown.includes(true));
};

/** The lines of the text in JSON-LD without its tags, below the visible lead. */
const jsonLdPieces = (body: string, visible: Piece[]): Piece[] => {
  const lines = withoutTags(body)
    .split('\n')
    .map((line) => inOneLine(normalForm(line)))
    .filter(Boolean);
  const [lead] = visible.filter(
    ({ text }) => text.length >= MIN_LEAD_LENGTH && endsLikeSentence(text),
  );
  const isNew = lead && !lines.join(' ').includes(lead.text.slice(0, MIN_LEAD_LENGTH));
  const paragraphs = lines.map((text): Piece => ({ type: 'paragraph', text }));
  return isNew ? [lead, ...paragraphs] : paragraphs;
};

const withoutTags = (body: string) =>
  resolveEntities(
    body.replace(/<br[^<>]{0,20}>|<\/?p[^<>]{0,200}>/gi, '\n').replace(/<[^<>]{0,500}>/g, ' '),
  );

const limited = (blocks: PageBlock[]): PageBlock[] => {
  if (blocks.length > MAX_BLOCKS)
    throw new Rejection(
      'no-article',
      'This page has more lines than an article. Upload the text of the article as .txt.',
    );
  return blocks;
};

const length = (blocks: { text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
