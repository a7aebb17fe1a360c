import { NEWSLETTER_BUTTON } from '../boilerplate/boxes.ts';
import { PAGE, TELLING } from '../boilerplate/prompts.ts';
import { isRunning } from '../draft.ts';
import { isPrompt } from '../is-boilerplate.ts';
import type { PageBlock } from './blocks.ts';
import { linksOnly, type Paragraphs, proseIn } from './prose.ts';
import type { Element } from './tree.ts';

/** Levels from a text that asks its reader up to the element that also holds its title. */
const MAX_LEVELS_OF_BOX = 4;
const MAX_BOX_LENGTH = 1_000;
/** Each costs a look at the whole body. */
const MAX_PARTS = 50;
/** `Jetzt bestellen`, `Zum Angebot` */
const CALL =
  /^(?:(?:jetzt|hier|gleich|kostenlos) (?:[\p{L}-]{1,20} ){0,3}(?:testen|bestellen|buchen|sichern|spenden|unterstützen|werden|abonnieren|anmelden)|(?:zum|zur) (?:angebot|abo|shop|newsletter|bestellung|anmeldung|spende)|abo wählen)\P{L}{0,4}$/iu;
/** What is for sale, if the page does not speak of itself to its reader. */
const FOR_SALE = /\b(?:postfach|abo|probe|e-?paper)\b/i;
const TO_READER =
  /(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b|\b[Dd](?:u|ir|ich|eine?[nmrs]?)\b/u;
/** `00:00 / 04:31` */
const PLAYER = /^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$/;
const MAX_CARD_BLOCKS = 3;
const MAX_CARD_LENGTH = 500;
/** Of a heading that is a link. */
const MIN_LINKED = 0.5;

/**
 * A body without the parts inside it that are none of it: what asks for consent or a subscription,
 * with its title, and teasers of other articles, headed by a link to them.
 */
export const withoutInnerParts = (body: PageBlock[], paragraphs: Paragraphs): PageBlock[] => {
  const parts = [
    ...promptBoxes(body, paragraphs),
    ...body
      .filter(isCall)
      .slice(0, MAX_PARTS)
      .flatMap((call) => boxOf(call, body)),
    ...linkedParts(body),
  ];
  if (parts.length === 0) return body;
  const outside = new Set(parts);
  return body.filter(({ parents }) => !parents.some((each) => outside.has(each)));
};

/** The largest elements around a text that asks its reader, without a paragraph of the article. */
const promptBoxes = (body: PageBlock[], paragraphs: Paragraphs): Element[] => {
  const lengths = new Map<Element, number>();
  for (const block of body) {
    const length = isOfText(block, paragraphs) ? MAX_BOX_LENGTH : block.text.length;
    for (const parent of block.parents.slice(0, MAX_LEVELS_OF_BOX + 1))
      lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  return body.filter(asksReader).flatMap(({ parents }) => {
    const near = parents.slice(0, MAX_LEVELS_OF_BOX);
    return near.findLast((each) => (lengths.get(each) ?? 0) < MAX_BOX_LENGTH) ?? [];
  });
};

/** A button to subscribe or buy. */
const isCall = (block: PageBlock): boolean =>
  linksOnly(block) && (NEWSLETTER_BUTTON.test(block.text) || CALL.test(block.text));

/** The largest small element that ends with a button and tells nothing above it. */
const boxOf = (call: PageBlock, body: PageBlock[]): Element[] => {
  const at = body.indexOf(call);
  const near = body.slice(Math.max(0, at - MAX_CARD_BLOCKS), at + 2);
  const box = call.parents.slice(0, MAX_LEVELS_OF_BOX).findLast((each) => {
    const inside = near.filter(({ parents }) => parents.includes(each));
    return (
      inside.at(-1) === call &&
      inside.length > 1 &&
      inside.length <= MAX_CARD_BLOCKS &&
      lengthOf(inside) <= MAX_CARD_LENGTH &&
      inside.every(isOffer)
    );
  });
  return box ? [box] : [];
};

const isOffer = ({ text }: PageBlock): boolean =>
  !isRunning(text) ||
  (((PAGE().test(text) && TO_READER.test(text)) || FOR_SALE.test(text)) && !TELLING().test(text));

const isOfText = (block: PageBlock, { sound }: Paragraphs) =>
  sound.has(block) && !asksReader(block);

const asksReader = ({ text }: PageBlock) => isPrompt(text) || PLAYER.test(text);

/** Articles and small elements that are headed by a link and have little of the prose. */
const linkedParts = (body: PageBlock[]): Element[] => {
  const heads = body.filter(
    ({ type, text, linked }) => type === 'heading' && linked > MIN_LINKED * text.length,
  );
  const all = proseIn(body);
  const inside = (part: Element) => body.filter(({ parents }) => parents.includes(part));
  const parts = heads.slice(0, MAX_PARTS).map((head) => {
    const article = head.parents.find(({ tagName }) => tagName === 'article');
    const card = head.parents.find(({ tagName }) => !/^(?:h\d|a|span|strong)$/.test(tagName));
    return { head, article, card };
  });
  const articles = parts.flatMap(({ article }) =>
    article && proseIn(inside(article)) * 2 < all ? [article] : [],
  );
  const cards = parts.flatMap(({ head, card }) => {
    const blocks = card ? inside(card) : [];
    const isCard = blocks[0] === head && blocks.length > 1 && blocks.length <= MAX_CARD_BLOCKS;
    return card && isCard && lengthOf(blocks) <= MAX_CARD_LENGTH ? [{ card, blocks }] : [];
  });
  const ofCards = proseIn(cards.flatMap(({ blocks }) => blocks));
  return [...articles, ...(ofCards * 4 < all ? cards.map(({ card }) => card) : [])];
};

const lengthOf = (blocks: PageBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
