import { shortText } from './short-text.ts';
import { type Element, isElement, type Node } from './tree.ts';

const MAX_LEGAL_LINKS = 50;
/** A footer has several; a text may well link to one. */
const MIN_LEGAL_LINKS = 2;
const MAX_PART_LENGTH = 1_000;
const MAX_LINK_LENGTH = 40;
/** What a page links to in its footer alone. */
const LEGAL =
  /^(?:impressum|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|barrierefreiheit|cookie-?einstellungen)$/i;

/**
 * The largest short elements around links to what the law demands, besides those around `main`, in
 * an article, or with a single one.
 */
export const legalParts = (elements: Element[], around: ReadonlySet<Node>): Set<Node> => {
  const counts = new Map<Node, number>();
  for (const link of elements.filter(isLegal).slice(0, MAX_LEGAL_LINKS)) {
    const part = partOf(link, around);
    if (part) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const isFooter = (part: Node) => (counts.get(part) ?? 0) >= MIN_LEGAL_LINKS;
  return new Set([...counts.keys()].filter(isFooter));
};

/** A link that is not within a sentence. */
const isLegal = (element: Element): boolean =>
  element.tagName === 'a' &&
  LEGAL.test(shortText(element, MAX_LINK_LENGTH) ?? '') &&
  !element.parentNode?.childNodes.some((node) => 'value' in node && /\p{L}{4}/u.test(node.value));

const partOf = (link: Element, around: ReadonlySet<Node>): Element | undefined => {
  let part: Element | undefined;
  let isInside = true;
  for (let at: Node | null = link.parentNode; at && isElement(at); at = at.parentNode) {
    if (/^(?:article|main)$/.test(at.tagName)) return undefined;
    isInside &&= !around.has(at) && at.tagName !== 'body' && isShort(at);
    if (isInside && at.tagName !== 'p') part = at;
  }
  return part;
};

const isShort = (element: Element) => shortText(element, MAX_PART_LENGTH) !== undefined;
