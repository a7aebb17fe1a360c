import { clauses } from '../../german/clauses/clauses.ts';
import { sentences } from '../../german/sentences/sentences.ts';
import { phrases } from '../../word-lists.ts';
import { ADDRESS, PAGE } from '../boilerplate/prompts.ts';
import { isRunning } from '../draft.ts';
import { isBoilerplate, isSentence } from '../is-boilerplate.ts';
import { QUOTATION } from '../quoted.ts';
import type { BesideLink, PageBlock } from './blocks.ts';
import { isBylineName } from './class-names.ts';
import { isInsideBody, type OutsidePart } from './outside.ts';
import { type Paragraphs, proseIn } from './prose.ts';
import { headlineAt } from './title-part.ts';
import { type Element, firstElement } from './tree.ts';
import { isUndisplayed } from './undisplayed.ts';

/** Names of what a body has in it that is not running text, or that opens on top of it. */
const NO_TEXT = new RegExp(
  `^(?:${phrases(String.raw`
    figure | figcaption | picture | \w*caption | bildunterschrift | bu | \w*credits? | tooltip |
    visually | screenreader | sronly | screen reader | sr only | visually hidden | nav |
    navigation | menu | dialog | alertdialog | modal | popup | pop up | overlay | lightbox |
    toolbar | login | register | polls? | umfrage | survey | quiz | voting | ratings? | consent |
    gdpr | cookies? | players? | \w+player | gallery | slideshow | carousel | slider | embed\w* |
    external ?content | (?:image|media|bild) \w+`)})$`,
);
/** Names of parts above a body whose sentences are about its author or something else. */
const OF_ANOTHER =
  /(?:author|autor|byline|\bbio\b|vcard|comment|kommentar|respond|newsletter|\bad(?:s|v\w*)?\b|anzeige|werbung|sponsor|affiliate|related|recommend|aside|sidebar)/;
/** Those of them that hold no pictures and open on top or ask for something. */
const ON_TOP =
  /^(?:nav|navigation|menu|modal|popup|pop up|overlay|toolbar|login|register|polls?|ratings?|consent|cookies?|embed\w*)$/;
const MIN_PARAGRAPHS = 3;
const MAX_LINKED_SHARE = 0.25;
const MAX_BLOCKS_ABOVE = 30;
const MIN_SENTENCES = 2;
const MIN_STANDFIRST = 40;
const MAX_STANDFIRST = 300;
/** Levels from a paragraph up to the element that also holds the part between. */
const MAX_LEVELS_TO_PARENT = 3;

/**
 * The parts, whatever their names, that are nothing but running text between two paragraphs of the
 * body, in the same element as these, or that have as much of it right below the last one.
 */
export const proseBetween = (
  all: PageBlock[],
  body: PageBlock[],
  counted: Set<OutsidePart>,
  paragraphs: Paragraphs,
): Element[] => {
  const inBody = new Set(body);
  const places = new Map<Element, { first: number; last: number }>();
  const parts = new Map<Element, PageBlock[]>();
  const placeOf = new Map<Element, number>();
  all.forEach((block, at) => {
    if (inBody.has(block)) {
      if (!paragraphs.sound.has(block)) return;
      for (const parent of block.parents.slice(0, MAX_LEVELS_TO_PARENT))
        places.set(parent, { first: places.get(parent)?.first ?? at, last: at });
    } else if (block.beside && !isInsideBody(block.beside, counted)) {
      const { element } = outermost(block.beside, counted);
      const blocks = parts.get(element) ?? [];
      blocks.push(block);
      parts.set(element, blocks);
      placeOf.set(element, at);
    }
  });
  const isBetween = (element: Element): boolean => {
    const around = places.get(element.parentNode as Element);
    const at = placeOf.get(element) ?? -1;
    return around !== undefined && around.first < at && at < around.last;
  };
  const goesOn = ([part, blocks]: [Element, PageBlock[]]): boolean => {
    const around = places.get(part.parentNode as Element);
    const isNext = around && all[around.last + 1] === blocks[0];
    return Boolean(isNext) && isSecondHalf(blocks, body, paragraphs);
  };
  return [...parts]
    .filter(
      (found) => (isBetween(found[0]) && isRunningText(...found, paragraphs)) || goesOn(found),
    )
    .flatMap(([, blocks]) => blocks.flatMap(({ beside }) => elementsOf(beside)));
};

/**
 * The parts, whatever their names, that are nothing but running text between the headline and the
 * body: a standfirst that is called a teaser, or what is shown of a body before it is unfolded.
 */
export const proseAbove = (
  all: PageBlock[],
  body: PageBlock[],
  title: string,
  counted: Set<OutsidePart>,
  paragraphs: Paragraphs,
): Element[] => {
  const first = all.findIndex((block) => block.prose > 0 && body.includes(block));
  const headline = headlineAt(all.slice(0, Math.max(0, first)), title);
  if (headline === -1) return [];
  const between = all.slice(headline + 1, first).slice(0, MAX_BLOCKS_ABOVE);
  return between.flatMap((block) => {
    const { beside } = block;
    if (!beside || isInsideBody(beside, counted) || isOfAnother(beside)) return [];
    const { element } = outermost(beside, counted);
    const part = between.filter(({ parents }) => parents.includes(element));
    const isLead = part.length <= 1 && isStandfirst(block);
    const isText = isLead || isRunningText(element, part.length > 0 ? part : [block], paragraphs);
    return isText && block.linked === 0 && !hasLinkOrPicture(element) ? elementsOf(beside) : [];
  });
};

/** Nothing but whole paragraphs without a link, as many as a box has none. */
const isSecondHalf = (blocks: PageBlock[], body: PageBlock[], paragraphs: Paragraphs): boolean =>
  blocks.length >= MIN_PARAGRAPHS &&
  proseIn(blocks) * 2 >= proseIn(body) &&
  blocks.every(
    (block) =>
      paragraphs.sound.has(block) &&
      block.type === 'paragraph' &&
      block.linked === 0 &&
      block.beside?.kind !== 'comments' &&
      isShown(block.beside) &&
      isOfArticle(block.text),
  );

const isShown = (beside: BesideLink | undefined): boolean =>
  !beside || (!isUndisplayed(beside.element) && isShown(beside.outer));

/** A clause without a stop. */
const isStandfirst = ({ type, text, beside }: PageBlock): boolean =>
  type === 'paragraph' &&
  text.length >= MIN_STANDFIRST &&
  text.length <= MAX_STANDFIRST &&
  isNamedAsText(beside) &&
  !ADDRESS.test(text) &&
  !PAGE().test(text) &&
  !isBoilerplate(text) &&
  clauses(text).some(({ tense }) => tense !== undefined);

const isOfAnother = ({ by, element, outer }: BesideLink): boolean =>
  OF_ANOTHER.test(by) || isBylineName(element) || (outer !== undefined && isOfAnother(outer));

const outermost = (beside: BesideLink, counted: Set<OutsidePart>): BesideLink => {
  let found = beside;
  for (let link: BesideLink | undefined = beside; link; link = link.outer)
    if (!counted.has(link.element)) found = link;
  return found;
};

const elementsOf = (beside: BesideLink | undefined): Element[] =>
  beside ? [beside.element, ...elementsOf(beside.outer)] : [];

const isRunningText = (part: Element, blocks: PageBlock[], paragraphs: Paragraphs): boolean => {
  const isText = (block: PageBlock) =>
    paragraphs.sound.has(block) &&
    block.type !== 'item' &&
    block.linked <= MAX_LINKED_SHARE * block.text.length &&
    (isNamedAsText(block.beside) || (isOnTop(block.beside) && isLongText(part, block.text))) &&
    isOfArticle(block.text);
  if (!blocks.every(isText)) return false;
  const isShort = blocks.flatMap(({ text }) => sentences(text)).length < MIN_SENTENCES;
  return part.tagName === 'p' || !isShort || !hasLinkOrPicture(part);
};

/** Even one without text, around a picture: a teaser has one. */
const hasLinkOrPicture = (part: Element): boolean =>
  firstElement(part, ({ tagName }) => /^(?:a|img|picture|button|form)$/.test(tagName)) !==
  undefined;

/** Whole sentences in which only a quotation may address someone. */
const isOfArticle = (text: string): boolean => {
  const unquoted = text.replace(QUOTATION, '');
  return isRunning(text) && !ADDRESS.test(unquoted) && (isSentence(text) || !PAGE().test(unquoted));
};

const isOnTop = (beside: BesideLink | undefined): boolean =>
  beside !== undefined && !beside.outer && ON_TOP.test(beside.by) && isShown(beside);

/** A caption has one sentence. */
const isLongText = ({ tagName }: Element, text: string): boolean =>
  tagName === 'p' && sentences(text).length >= MIN_SENTENCES;

const isNamedAsText = (beside: BesideLink | undefined): boolean =>
  !beside ||
  (beside.kind !== 'hidden' &&
    !NO_TEXT.test(beside.by) &&
    !isUndisplayed(beside.element) &&
    isNamedAsText(beside.outer));
