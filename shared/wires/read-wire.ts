import { iptc7901, isIptc7901 } from './iptc-7901.ts';
import { jsonItem, looksLikeJsonItem } from './json-item.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { nitf } from './nitf.ts';
import { rejectItem } from './reject-item.ts';
import type { WireItem } from './wire-item.ts';
import { wireText } from './wire-text.ts';
import { rootName } from './xml-root.ts';
import { parseXml } from './xml-tree.ts';

const G2_ROOT =
  /^(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/;
const MAX_PROLOG = 20_000;

/** An agency's item, and the text of its file. */
export type Wire = { item: WireItem; text: string };

/**
 * The item that a file holds in one of the agencies' formats: dpa-digitalwires, ninjs, NewsML-G2,
 * NITF or IPTC 7901, recognised by its content. Undefined if it is in none of them.
 *
 * @throws Rejection if the item is broken, no article, or may not be published at `now`; without
 * `now`, any embargo counts
 */
export const readWire = (bytes: Uint8Array, now: Date | undefined): Wire | undefined => {
  const text = wireText(bytes);
  const item = readerOf(text)?.(text);
  if (!item) return undefined;
  rejectItem(item, now);
  return { item, text };
};

/** Whether a text is, or seems to be, in one of the agencies' formats. */
export const isWire = (text: string): boolean => readerOf(text) !== undefined;

type Reader = (text: string) => WireItem | undefined;

const readerOf = (text: string): Reader | undefined => {
  if (looksLikeJsonItem(text)) return jsonItem;
  const root = rootName(text.slice(0, MAX_PROLOG)) ?? '';
  if (root === 'nitf') return (xml) => nitf(parseXml(withoutMark(xml)));
  if (G2_ROOT.test(root)) return (xml) => newsmlG2(parseXml(withoutMark(xml)));
  return isIptc7901(text) ? iptc7901 : undefined;
};

const withoutMark = (text: string) => text.replace(/^\uFEFF?\s{0,1000}/, '');
