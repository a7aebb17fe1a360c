import type { SaxesTagNS } from 'saxes';
import { Rejection } from '../article/errors.ts';
import { entities, saxes } from './lazy-xml.cjs';

export type XmlElement = {
  uri: string;
  /** Without its prefix. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
};
export type XmlNode = XmlElement | string;

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 100_000;
/**
 * The character that a name means in HTML, and so in XHTML and NITF; no document may declare
 * others.
 */
const characterOf = (name: string): string | undefined => {
  const reference = `&${name};`;
  const character = entities().decodeHTMLStrict(reference);
  return character === reference ? undefined : character;
};

/**
 * The tree of an XML document, at most 100 deep. External entities are not read, and entities that
 * the document declares are refused.
 *
 * @throws Rejection `broken-item` with the place of the fault, but nothing of the text
 */
export const parseXml = (text: string): XmlElement => {
  const parser = new (saxes().SaxesParser)({ xmlns: true, position: true });
  Object.assign(parser, {
    ENTITIES: new Proxy({}, { get: (_, name) => characterOf(String(name)) }),
  });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const refuse = (fault: string): never => {
    const path = open.map(({ name }) => name.slice(0, 40)).slice(-8);
    const within = path.length > 0 ? `, in ${path.join(' > ')}` : '';
    throw new Rejection(
      'broken-item',
      `${fault} in line ${parser.line}, column ${parser.column}${within}.`,
    );
  };
  const add = (value: string) => void open.at(-1)?.children.push(value);
  parser.on('error', () => refuse('The XML is broken'));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('The XML declares entities, which are not read,');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) refuse('The XML is nested too deeply');
    if (++elements > MAX_ELEMENTS) refuse('The XML has too many elements');
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root ?? refuse('The XML has no element');
};

const elementOf = ({ uri, local, attributes }: SaxesTagNS): XmlElement => {
  const named = Object.values(attributes).map(({ prefix, local: name, value }) => {
    const key = prefix === 'xml' ? `xml:${name}` : name;
    return [key, value] as const;
  });
  return { uri, name: local, attributes: new Map(named), children: [] };
};

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The children with a name, in the namespace of their parent. */
export const children = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? [])
    .filter(isElement)
    .filter((node) => node.name === name && node.uri === parent?.uri);

/** The elements at a path below a parent. */
export const at = (parent: XmlElement | undefined, ...path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((element) => children(element, name)),
    parent ? [parent] : [],
  );

/** All elements below a parent that fit, in document order, outermost only. */
export const outermost = (
  parent: XmlElement,
  fits: (element: XmlElement) => boolean,
): XmlElement[] =>
  parent.children
    .filter(isElement)
    .flatMap((element) => (fits(element) ? [element] : outermost(element, fits)));

/** The text of an element, in one line; undefined if there is none. */
export const textOf = (element: XmlElement | undefined): string | undefined =>
  element && (oneLine(allText(element)) || undefined);

const allText = (node: XmlNode): string =>
  isElement(node) ? node.children.map(allText).join('') : node;

const oneLine = (text: string) => text.split(/\s/).filter(Boolean).join(' ');
