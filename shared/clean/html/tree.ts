import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { Rejection } from '../../article/errors.ts';
import { parse5 } from '../lazy-formats.cjs';
import { withoutCode } from './without-code.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** The limit of browsers, too. */
const MAX_DEPTH = 512;
const MAX_NODES = 400_000;
const MAX_MOVES = 50_000_000;
const MAX_ATTRIBUTES = 1_000;

/**
 * The tree of a page as browsers build it, its scripts and styles empty but for JSON-LD; at most 512 deep, so that recursion over it is safe.
 *
 * @throws Rejection `no-article` if building it would take more than the page of an article needs
 */
export const parseBounded = (html: string): DefaultTreeAdapterTypes.Document => {
  const read = withoutCode(html, MAX_ATTRIBUTES);
  if (read === undefined) throw tooIntricate();
  return parse5().parse<DefaultTreeAdapterMap>(read, { treeAdapter: bounded() });
};

/** The adapter counts what it builds: unclosed or misplaced tags can multiply. */
const bounded = (): TreeAdapter<DefaultTreeAdapterMap> => {
  const { defaultTreeAdapter } = parse5();
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  let moves = 0;
  const place = (parent: object, child: object, cost: number) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(child, depth);
    nodes += 1;
    moves += cost;
    if (depth > MAX_DEPTH || nodes > MAX_NODES || moves > MAX_MOVES) throw tooIntricate();
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      place(parent, child, depths.get(parent) ?? 0);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child, parent.childNodes.length);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
    insertTextBefore(parent, text, reference) {
      moves += parent.childNodes.length;
      if (moves > MAX_MOVES) throw tooIntricate();
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
  };
};

const tooIntricate = () =>
  new Rejection(
    'no-article',
    'This page is nested too deeply to be read. Upload the text of the article as .txt.',
  );

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

/** All elements below a node, in document order. */
export const allElements = (node: Node): Element[] => {
  const found: Element[] = [];
  const visit = (each: Node): void => {
    if (!('childNodes' in each)) return;
    for (const child of each.childNodes) {
      if (isElement(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
};

/** Whether an element, which is so many levels below the root, is among ancestors, innermost first. */
export const isWithin = (parents: Element[], element: Element, depth: number): boolean =>
  parents[parents.length - depth] === element;

/** Matching elements below a node, in document order. */
export function* elements(node: Node, fits: (element: Element) => boolean): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (fits(child)) yield child;
    yield* elements(child, fits);
  }
}

export const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
