import { findEmbargo } from '../../wires/find-embargo.ts';
import { CELL_END, withCellsApart } from '../html/cells-apart.ts';
import { allElements, attribute, type Element, isElement, type Node } from '../html/tree.ts';
import { inOneLine } from '../white-space.ts';
import type { MailLine } from './mail/mail-passages.ts';

/** A line, and the nodes that hold its text. */
type HtmlLine = MailLine & { nodes: { value: string }[] };

const LINES = new Set('div dd dt hr li pre tr'.split(' '));
const PARAGRAPHS = new Set('article blockquote h1 h2 h3 h4 h5 h6 ol p section table ul'.split(' '));
const CELL = /^t[dh]$/;
const UNSHOWN = new Set('head script style title template s strike del'.split(' '));
const SIGNATURE = /(?:^|[-_\s])signature(?:$|[-_\s])/i;

/** The lines of a text in HTML. */
export const htmlLines = (root: Node): HtmlLine[] => {
  const lines: HtmlLine[] = [];
  let open: HtmlLine = { text: '', nodes: [] };
  let bullet = '';
  const close = (isSignature: boolean) => {
    const text = inOneLine(withCellsApart(open.text));
    if (text) lines.push({ text: bullet + text, nodes: open.nodes, isSignature });
    if (text) bullet = '';
    open = { text: '', nodes: [] };
    return text !== '';
  };
  const gap = () => {
    if (lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ text: '', nodes: [] });
  };
  const visit = (node: Node, isSignature: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open.text += node.value;
      open.nodes.push(node);
    } else if (isElement(node)) visitElement(node, isSignature);
    else if ('childNodes' in node) for (const child of node.childNodes) visit(child, isSignature);
  };
  const visitElement = (element: Element, isOutside: boolean): void => {
    const { tagName } = element;
    if (UNSHOWN.has(tagName)) return;
    if (tagName === 'br' && !close(isOutside)) gap();
    if (CELL.test(tagName)) open.text += open.text.trim() === '' ? ' ' : CELL_END;
    const isSignature = isOutside || isSignatureElement(element);
    const isParagraph = PARAGRAPHS.has(tagName);
    const isLine = isParagraph || LINES.has(tagName) || isSignature !== isOutside;
    if (isLine) close(isOutside);
    if (isParagraph) gap();
    if (tagName === 'li') bullet = '- ';
    for (const child of element.childNodes) visit(child, isSignature);
    if (isLine) close(isSignature);
    if (isParagraph) gap();
  };
  visit(root, false);
  close(false);
  return lines;
};

/** Takes the lines that state an embargo out of the tree. */
export const takeEmbargoLines = (
  lines: HtmlLine[],
  sought: readonly MailLine[] = lines,
): { rest: HtmlLine[]; embargo: string | undefined } => {
  const { at, count, text } = findEmbargo(sought.map((line) => line.text)) ?? { at: 0, count: 0 };
  for (const { nodes } of lines.slice(at, at + count)) for (const node of nodes) node.value = '';
  return { rest: lines.toSpliced(at, count), embargo: text };
};

/** A line each, an empty one between paragraphs. */
export const textOfLines = (lines: readonly Pick<MailLine, 'text'>[]): string =>
  lines.map(({ text }) => text).join('\n');

/** Whether it has headings as a page has. */
export const hasHeadings = (root: Node): boolean =>
  allElements(root).some(({ tagName }) => /^h[1-3]$/.test(tagName));

const isSignatureElement = (element: Element): boolean =>
  SIGNATURE.test(attribute(element, 'class') ?? '') ||
  SIGNATURE.test(attribute(element, 'id') ?? '');
