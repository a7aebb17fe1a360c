import { shortText } from './short-text.ts';
import { type Element, isElement, type Node } from './tree.ts';

const MAX_PARTS = 10;
const MAX_PART_LENGTH = 1_000;
const MAX_LINK_LENGTH = 40;
/** What a page links to in its footer alone. */
const LEGAL =
  /^(?:impressum|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|barrierefreiheit|cookie-?einstellungen)$/i;

/** The largest short elements around links to what the law demands, besides those around `main`. */
export const legalParts = (elements: Element[], around: ReadonlySet<Node>): Set<Node> => {
  const parts = new Set<Node>();
  for (const link of elements) {
    if (link.tagName !== 'a' || !mayBeLegal(link)) continue;
    if (!LEGAL.test(shortText(link, MAX_LINK_LENGTH) ?? '')) continue;
    let part: Element | undefined;
    for (let at: Node | null = link.parentNode; at && isElement(at); at = at.parentNode) {
      const isWhole = /^(?:body|html|article|main)$/.test(at.tagName) || around.has(at);
      if (isWhole || shortText(at, MAX_PART_LENGTH) === undefined) break;
      if (at.tagName !== 'p') part = at;
    }
    if (part) parts.add(part);
    if (parts.size >= MAX_PARTS) break;
  }
  return parts;
};

/** Most links begin with other text. */
const mayBeLegal = ({ childNodes: [first] }: Element): boolean =>
  !first || !('value' in first) || /^\s*(?:[idanbc]|$)/i.test(first.value);
