import { iptc7901, isIptc7901 } from './iptc-7901.ts';
import { jsonItems, looksLikeJsonItem } from './json-items.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { nitf } from './nitf.ts';
import { type Wire, wire } from './wire-item.ts';
import { latin1, wireText } from './wire-text.ts';
import { rootName } from './xml-root.ts';
import { outermost, parseXml } from './xml-tree.ts';

const G2_ROOT =
  /^(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/;
const ITEM = /<(?:[\w.-]{1,40}:)?(?:nitf|newsMessage|newsItem)[\s>]/;
const MAX_PROLOG = 20_000;

/** An agency's items, and the text of their file. */
type WireFile = { wires: Wire[]; text: string };

/**
 * The items that a file holds in one of the agencies' formats: dpa-digitalwires, ninjs, NewsML-G2,
 * NITF or IPTC 7901, recognised by its content. Undefined if it is in none of them.
 *
 * @throws Rejection if the file as a whole is broken, or has no item
 */
export const readWires = (bytes: Uint8Array): WireFile | undefined => {
  if (isPage(bytes)) return undefined;
  const text = wireText(bytes);
  const wires = readerOf(text)?.(text);
  return wires && { wires, text };
};

/** A page for readers, as most files are; it is not decoded to look for an item in it. */
const isPage = (bytes: Uint8Array): boolean =>
  /^html$/i.test(rootName(latin1(bytes.subarray(0, MAX_PROLOG))) ?? '');

type Reader = (text: string) => Wire[] | undefined;

const readerOf = (text: string): Reader | undefined => {
  if (looksLikeJsonItem(text)) return jsonItems;
  const root = rootName(text.slice(0, MAX_PROLOG)) ?? '';
  if (root === 'nitf') return (xml) => [wire(() => nitf(parseXml(withoutMark(xml))))];
  if (G2_ROOT.test(root)) return (xml) => newsmlG2(parseXml(withoutMark(xml)));
  if (root && root !== 'html' && ITEM.test(text)) return enclosed;
  return isIptc7901(text) ? iptc7901 : undefined;
};

/** Items in an envelope of another kind. */
const enclosed = (xml: string): Wire[] =>
  outermost(
    parseXml(withoutMark(xml)),
    ({ name }) => name === 'nitf' || name === 'newsMessage' || name === 'newsItem',
  ).flatMap((root) => (root.name === 'nitf' ? [wire(() => nitf(root))] : newsmlG2(root)));

const withoutMark = (text: string) => text.replace(/^\uFEFF?\s{0,1000}/, '');
