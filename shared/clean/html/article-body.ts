import { APPEALS, READER } from '../boilerplate/appeals.ts';
import { GATE_WORDS } from '../boilerplate/gates.ts';
import { ADDRESS } from '../boilerplate/prompts.ts';
import { endsLikeSentence } from '../draft.ts';
import { IMPRINT, type PageBlock } from './blocks.ts';
import { bestBranches } from './branches.ts';
import { withoutCaptions } from './captions.ts';
import { withoutComments } from './comments.ts';
import { withoutInnerParts } from './inner-parts.ts';
import { isInsideBody, type OutsidePart, partToReadmit } from './outside.ts';
import { linksOnly, type Paragraphs, paragraphsIn } from './prose.ts';
import { proseAbove, proseBetween } from './prose-between.ts';
import { aroundTitle, isHeadline } from './title-part.ts';
import { attribute, type Element, firstElement, isElement, type Node } from './tree.ts';

const MIN_LEAD = 60;
const MIN_NAMED_LEAD = 30;
const MAX_ROUNDS = 8;
const MIN_LISTED_LINKS = 2;
const MIN_LISTED_ARTICLES = 3;
const MAX_LABEL_LENGTH = 40;
/** `Ihre Suche nach „Bad“ ergab 12 Treffer.` */
const RESULTS =
  /^(?=.{0,120}\b(?:such(?:e|ten?|anfrage|begriff|wort)|gesucht)\b).{0,160}\b(?:\d{1,6}|\d{1,3}\.\d{3}|keine) (?:treffer|(?:such)?ergebnisse?n?|artikel|beiträge|fundstellen|meldungen|seiten)\b.{0,40}$/iu;
const MIN_HEADLINE_WORDS = 4;
/** Kicker, day and a note to the reader above the headline. */
const MAX_BLOCKS_ABOVE = 3;

/**
 * The blocks of the article, with the lead above. Parts whose name or place says that they are
 * outside of it are left out, unless one of them, or all of one name, have more prose than the
 * rest, or are prose within it. None if the page, which does not say that it is an article, lists
 * others.
 */
export const articleBlocks = (
  blocks: PageBlock[],
  title: string,
  isArticle = false,
): PageBlock[] => {
  const all = withoutCaptions(withoutComments(blocks));
  const paragraphs = paragraphsIn(all);
  if (!isArticle && isList(all, paragraphs)) return [];
  const counted = new Set<OutsidePart>();
  const countedBody = () => {
    const inside = all.filter(({ beside }) => isInsideBody(beside, counted));
    return bodyIn(inside, title, paragraphs);
  };
  let body: PageBlock[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    body = countedBody();
    const found = partToReadmit(all, body, title, counted, paragraphs);
    if (!found) break;
    counted.add(found);
  }
  const between = [
    ...proseAbove(all, body, title, counted, paragraphs),
    ...proseBetween(all, body, counted, paragraphs),
  ];
  for (const part of between) counted.add(part);
  const whole = between.length > 0 ? countedBody() : body;
  return withoutNoteAbove(withoutLinkLists(withoutInnerParts(whole, paragraphs)), title);
};

/** Without what the page asks of its reader above the headline. */
const withoutNoteAbove = (body: PageBlock[], title: string): PageBlock[] => {
  const headline = body.findIndex((block) => isHeadline(block, title));
  if (headline > MAX_BLOCKS_ABOVE) return body;
  return body.filter(
    ({ text, linked, prose }, at) =>
      at >= headline ||
      !(
        (READER().test(text) && APPEALS().test(text)) ||
        (ADDRESS.test(text) && GATE_WORDS().test(text)) ||
        (prose > 0 && linked > 0 && !endsLikeSentence(text))
      ),
  );
};

/**
 * Whether a page has no prose but the first words of other articles of its site, each below its
 * headline.
 */
const isList = (blocks: PageBlock[], { sound, teasers }: Paragraphs): boolean =>
  [...sound].every(({ beside, text }) => beside?.by === IMPRINT || RESULTS.test(text)) &&
  teasers.size >= MIN_LISTED_ARTICLES &&
  blocks.every((block, at) => {
    const above = blocks[at - 1];
    return (
      !teasers.has(block) || (above && above.linked * 2 > above.text.length && isOfSite(above))
    );
  });

const isOfSite = ({ parents: [inner] }: PageBlock): boolean => {
  const outer = inner?.parentNode;
  const isLink = (node: Node): node is Element => isElement(node) && node.tagName === 'a';
  const link = outer && isLink(outer) ? outer : inner && firstElement(inner, isLink);
  return link !== undefined && !/^(?:https?:)?\/\//i.test(attribute(link, 'href') ?? '');
};

/** Without blocks that are only links, and without a heading that has nothing else below it. */
const withoutLinkLists = (body: PageBlock[]): PageBlock[] =>
  body.filter((block, at) => {
    if (!isWorthKeeping(block) || isLinkedTeaser(block, body[at - 1])) return false;
    if (block.type !== 'heading') return true;
    let next = at + 1;
    while (next < body.length && !isWorthKeeping(body[next] ?? block)) next += 1;
    const isOverLinks = next - at > MIN_LISTED_LINKS && body[next]?.type === 'heading';
    return !isOverLinks;
  });

const bodyIn = (blocks: PageBlock[], title: string, paragraphs: Paragraphs): PageBlock[] => {
  const part = aroundTitle(blocks, title);
  const inside = bestBranches(part, paragraphs);
  const [first] = inside;
  if (!first) return [];
  return [...leads(part, part.indexOf(first), inside, title), ...inside];
};

/** Blocks between headline and body that are named or read like a lead. */
const leads = (
  blocks: PageBlock[],
  from: number,
  inside: PageBlock[],
  title: string,
): PageBlock[] => {
  if (inside.some((block) => isHeadline(block, title))) return [];
  const headline = blocks.findLastIndex((block, at) => at < from && isHeadline(block, title));
  const between = blocks.slice(headline + 1, from);
  return between.filter(
    (block) => (block.lead || (headline !== -1 && readsLikeLead(block))) && isLeadText(block),
  );
};

const readsLikeLead = ({ text, type }: PageBlock) =>
  endsLikeSentence(text) || (type === 'heading' && text.length > 80);

const isLeadText = ({ text, linked, lead }: PageBlock) =>
  text.length >= (lead && endsLikeSentence(text) ? MIN_NAMED_LEAD : MIN_LEAD) &&
  text.length <= 900 &&
  linked * 4 < text.length;

/** `Mehr zum Bad: ` and a headline that is a link, neither a name nor an address. */
const isLabelledLink = ({ type, text, linked }: PageBlock): boolean => {
  const label = text.slice(0, Math.max(0, text.length - linked)).trimEnd();
  const headline = text.slice(label.length).trim();
  return (
    type === 'paragraph' &&
    label.length <= MAX_LABEL_LENGTH &&
    label.endsWith(':') &&
    !endsLikeSentence(text) &&
    headline.split(' ').length >= MIN_HEADLINE_WORDS &&
    !/\S[@/.]\S|\d{4}/.test(headline)
  );
};

/** A heading and a paragraph that are one link. */
const isLinkedTeaser = (block: PageBlock, above: PageBlock | undefined): boolean =>
  above?.type === 'heading' && linksOnly(above) && linksOnly(block);

/** The first words of another article. */
const isCut = (text: string) => /(?:…|\.{3})$/.test(text);

/** Drops blocks that are only links: teasers, tags, tables of contents. */
const isWorthKeeping = (block: PageBlock): boolean => {
  const { text, linked, type } = block;
  if (linked === 0) return true;
  if (isLabelledLink(block)) return false;
  if (linksOnly(block))
    return type === 'paragraph' && endsLikeSentence(text) && !isCut(text) && text.length > 80;
  return !(type === 'item' && linked * 2 > text.length);
};
