import { shortText } from './short-text.ts';
import { attribute, type Element, firstElement } from './tree.ts';

const MAX_LENGTH = 100;

/** Whether an address is that of the site itself. */
export const isHome = (href = ''): boolean => /^(?:https?:\/\/[^/]{1,100})?\/?$/.test(href);

/** Whether a heading is a link to the site and nothing else: it names it, not an article. */
export const isLogo = (heading: Element): boolean => {
  const link = firstElement(heading, ({ tagName }) => tagName === 'a');
  const href = link && attribute(link, 'href');
  return (
    link !== undefined &&
    Boolean(href) &&
    isHome(href) &&
    shortText(link, MAX_LENGTH) === shortText(heading, MAX_LENGTH)
  );
};
