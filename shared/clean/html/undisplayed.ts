import { attribute, type Element, firstElement, isElement, type Node } from './tree.ts';

const MAX_STYLE_LENGTH = 1_000;
/** The line that a mail program shows in the list of mails, as kits for newsletters name it. */
const PREHEADER = /(?:^|[\s_-])(?:pre-?header|preview-?text)(?:$|[\s_-])/i;
/** Columns of a newsletter have no size of print, and their text has one of its own. */
const SIZED = /(?:^|[;\s])font(?:-size)?\s{0,3}:/i;

/** Whether an element says itself that a page does not show it. */
export const isUndisplayed = (element: Element): boolean => {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (!/none|hidden/i.test(attribute(element, 'style') ?? '')) return false;
  const style = styleOf(element);
  return style?.get('display') === 'none' || style?.get('visibility') === 'hidden';
};

/** Whether its style strikes it through, as `s` does. */
export const isStruckThrough = (element: Element): boolean => {
  if (!attribute(element, 'style')?.includes('line-through')) return false;
  const style = styleOf(element);
  const lines = style?.get('text-decoration') ?? style?.get('text-decoration-line') ?? '';
  return lines.includes('line-through');
};

/** Whether it is not shown in a mail, where no script shows it later. */
const isUndisplayedInMail = (element: Element): boolean => {
  if (isUndisplayed(element) || PREHEADER.test(attribute(element, 'class')?.slice(0, 200) ?? ''))
    return true;
  const style = styleOf(element);
  if (!style) return false;
  const isZero = (name: string) => Number.parseFloat(style.get(name) ?? '1') === 0;
  const isFlat = style.get('overflow') === 'hidden' && (isZero('max-height') || isZero('height'));
  return (
    style.get('mso-hide') === 'all' ||
    isZero('opacity') ||
    isFlat ||
    (isZero('font-size') && !holdsSized(element))
  );
};

/** Takes the elements that a mail does not show out of its tree. */
export const dropUndisplayed = (node: Node): void => {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter(
    (child) => !(isElement(child) && isUndisplayedInMail(child)),
  );
  for (const child of node.childNodes) dropUndisplayed(child);
};

const holdsSized = (element: Element): boolean =>
  firstElement(
    element,
    (inner) =>
      inner.tagName === 'font' ||
      attribute(inner, 'class') !== undefined ||
      SIZED.test(attribute(inner, 'style')?.slice(0, MAX_STYLE_LENGTH) ?? ''),
  ) !== undefined;

/** What the style of an element itself sets, by its name. */
export const styleOf = (element: Element): Map<string, string> | undefined => {
  const style = attribute(element, 'style')?.slice(0, MAX_STYLE_LENGTH).toLowerCase();
  return style
    ? new Map(
        style.split(';').map((declaration) => {
          const [name = '', value = ''] = declaration.split(':');
          return [name.trim(), value.replace('!important', '').trim()];
        }),
      )
    : undefined;
};
