import { Rejection } from '../article/errors.ts';
import type { ItemIdentity } from '../article/item-identity.ts';
import { readWires } from '../wires/read-wires.ts';
import { isUsable } from '../wires/reject-item.ts';
import type { WireItem } from '../wires/wire-item.ts';
import { decodeText } from './charset.ts';
import { formatOf } from './file-type.ts';
import { withoutGz } from './gunzip.ts';
import { shownLength } from './raw-length.ts';
import { withoutDataUris } from './without-data-uris.ts';

/** A text that is larger without the pictures in it is not read. */
const MAX_TEXT_BYTES = 5 * 1024 * 1024;

const MAX_ITEMS_OF_UPLOAD = 1_000;
/** A longer text is no id. */
const MAX_ID_LENGTH = 1_000;

/** An upload's name and what its uploader says it is. */
export type Named = { key: string; contentType?: string };

export type TextFile = Named & { bytes: Uint8Array };

/** Which of the items of an upload it is, counting from 1. */
export type ItemPlace = { part: number; of: number };

/** What one article is made of: a text, an item of an agency, or one that can't be read. */
export type TextItem = ItemPlace &
  ({ file: TextFile } | { wire: WireItem; rawLength: number } | { broken: Rejection });

/** The items of an unpacked text, without a look at whether they are articles. Most have one. */
export const textItems = (unpacked: Uint8Array, named: Named): TextItem[] => {
  try {
    const bytes = withoutDataUris(unpacked);
    rejectTooLarge(bytes);
    const found = readWires(bytes);
    if (!found) return [{ file: { ...named, bytes }, part: 1, of: 1 }];
    const { wires, text } = found;
    const of = wires.length;
    rejectTooMany(of);
    const rawLength = Math.round(shownLength(text, 'plain') / of);
    return wires.map((each, at) => {
      const place = { part: at + 1, of };
      if ('broken' in each) return { broken: withPlace(each.broken, place), ...place };
      return { wire: each.item, rawLength, ...place };
    });
  } catch (error) {
    if (error instanceof Rejection) return [{ broken: error, part: 1, of: 1 }];
    throw error;
  }
};

/** Of an agency's item; undefined where the upload's key says which article it is. */
export const identityOf = (item: TextItem | { texts: unknown }): ItemIdentity | undefined => {
  if (!('wire' in item)) return undefined;
  const id = item.wire.id?.trim();
  return id && id.length <= MAX_ID_LENGTH ? { id, order: item.wire.order ?? {} } : undefined;
};

/** Whom an agency's item says that it is from. */
export const providerOf = (item: TextItem | { texts: unknown }): string | undefined =>
  'wire' in item ? item.wire.provider : undefined;

/** Whether an agency takes back its item, or withholds it. */
export const isTakenBack = (item: TextItem | { texts: unknown }): boolean =>
  'wire' in item && !isUsable(item.wire);

/**
 * Code points of the visible text before cleaning: of an agency's file, the item's share. Translating
 * the upload uncleaned would bill this much.
 */
export const rawLengthOfText = (item: TextItem): number => {
  if ('broken' in item) return 0;
  if ('wire' in item) return item.rawLength;
  const { bytes, key, contentType } = item.file;
  const text = decodeText(bytes, contentType);
  return shownLength(text, formatOf(text, withoutGz(key), contentType));
};

/** The reason why one of several items is no article says which it is. */
export const withPlace = (rejection: Rejection, { part, of }: ItemPlace): Rejection =>
  of === 1
    ? rejection
    : new Rejection(rejection.code, `Item ${part} of ${of}: ${rejection.message}`);

const rejectTooLarge = (bytes: Uint8Array): void => {
  if (bytes.length > MAX_TEXT_BYTES)
    throw new Rejection(
      'too-large',
      'The file is larger than 5 MB, without the pictures in it. Upload the article alone.',
    );
};

const rejectTooMany = (items: number): void => {
  if (items > MAX_ITEMS_OF_UPLOAD)
    throw new Rejection(
      'too-large',
      `The file holds ${items} items; at most ${MAX_ITEMS_OF_UPLOAD} are read. Upload it in parts.`,
    );
};
