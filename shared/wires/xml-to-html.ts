import { escapeHtml, UNPUBLISHED_CLASS } from './wire-item.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

/** Elements of XHTML and NITF as elements of HTML; those of others give way to what they hold. */
const HTML: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote q em strong a br div section article aside figure sup sub'
      .split(' ')
      .map((name) => [name, name]),
  ),
  h1: 'h2',
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  'nitf-table': 'div',
  pre: 'p',
};
const NO_ARTICLE = new Set(
  'script style head header footer nav form figcaption media note datasource credit fn nitf-table-metadata custom-table hr'.split(
    ' ',
  ),
);
const FOR_EDITORS = /(?:LINKS?|NOTES?|CONTACTS?)$/i;

/** The part of a text in XHTML or NITF that is the article, in plain HTML. */
export const xmlToHtml = (nodes: XmlNode[]): string => nodes.map(html).join('');

const html = (node: XmlNode): string => {
  if (typeof node === 'string') return escapeHtml(node);
  if (isNoArticle(node)) return '';
  const inner = xmlToHtml(node.children);
  const tag = Object.hasOwn(HTML, node.name) ? HTML[node.name] : undefined;
  if (!tag) return inner;
  if (tag === 'br') return '<br>';
  const classes = node.attributes.get('class');
  return `<${tag}${classes ? ` class="${escapeHtml(classes)}"` : ''}>${inner}</${tag}>`;
};

const isNoArticle = ({ name, attributes }: XmlElement): boolean =>
  NO_ARTICLE.has(name) ||
  UNPUBLISHED_CLASS.test(attributes.get('class') ?? '') ||
  FOR_EDITORS.test(attributes.get('style') ?? '');
