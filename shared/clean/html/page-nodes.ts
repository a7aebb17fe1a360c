import type { DefaultTreeAdapterTypes, Token } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What `perElement` has found of an element. */
export type Findings = { name?: unknown; shortText?: unknown };

const NO_NODES: Parsed['childNodes'] = [];

/**
 * The nodes of a tree are made by constructors, and their arrays by copying: V8 may come to place
 * what it makes of a literal among old objects at once, where a tree that nothing needs any more
 * keeps itself until the next full collection, and each collection of young objects copies it.
 */
export class PageElement implements Parsed {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: Token.Attribute[];
  readonly namespaceURI: Parsed['namespaceURI'];
  childNodes = NO_NODES.slice();
  parentNode: ParentNode | null = null;
  /** Its level below the root. */
  depth = 0;
  name: unknown = undefined;
  shortText: unknown = undefined;

  constructor(tagName: string, namespaceURI: Parsed['namespaceURI'], attrs: Token.Attribute[]) {
    this.nodeName = tagName;
    this.tagName = tagName;
    this.attrs = attrs;
    this.namespaceURI = namespaceURI;
  }
}

export class PageText implements DefaultTreeAdapterTypes.TextNode {
  readonly nodeName = '#text';
  value: string;
  parentNode: ParentNode | null = null;

  constructor(value: string) {
    this.value = value;
  }
}
