import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** Less text than any page has: what linkedom makes of a page that it cannot repair. */
const MIN_TEXT_LENGTH = 500;

/**
 * The article's text as Readability finds it, as a program would call it: linkedom's tree, repaired
 * by parse5 where it is broken.
 */
export const readByReadability = (html: string): string => {
  const { document } = parseHTML(html);
  const isBroken = (document.body?.textContent ?? '').length < MIN_TEXT_LENGTH;
  const tree = isBroken ? parseHTML(serialize(parse(html))).document : document;
  // linkedom keeps a template's content in the tree, where Readability fails on it.
  for (const template of tree.querySelectorAll('template')) template.remove();
  return new Readability(tree).parse()?.textContent ?? '';
};
