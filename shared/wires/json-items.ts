import { Rejection } from '../article/errors.ts';
import { digitalwires } from './digitalwires.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { type Wire, type WireItem, wire } from './wire-item.ts';

type Fields = Record<string, unknown>;

/** Fields of an agency's item, also in a file that is cut off. */
const OF_AGENCY =
  /"(?:article_html|version_created|versioncreated|pubstatus|headlines?|body_(?:text|x?html)|bodies)"\s{0,9}:/i;

const MAX_ENVELOPES = 4;

/** Whether a text is JSON with fields of an agency's item. */
export const looksLikeJsonItem = (text: string): boolean =>
  /^\uFEFF?\s{0,99}[{[]/.test(text.slice(0, 101)) && OF_AGENCY.test(text);

/**
 * The items of an agency that a JSON file holds: dpa-digitalwires or ninjs. Undefined if it has none.
 *
 * @throws Rejection `broken-item` with the place of the fault, but nothing of the text
 */
export const jsonItems = (text: string): Wire[] | undefined => {
  const items = itemsOf(parsed(text));
  if (!items.some(formatOf)) return undefined;
  return items.map((item) => wire(() => read(item)));
};

const read = (item: unknown): WireItem => {
  const format = formatOf(item);
  if (!format) throw broken('The item is neither in dpa-digitalwires nor in ninjs.');
  return format(item);
};

/** Interfaces and queues put items into lists and envelopes of their own. */
const itemsOf = (value: unknown, depth = 0): unknown[] => {
  if (formatOf(value)) return [value];
  if (Array.isArray(value) && value.some(formatOf)) return value;
  if (!isFields(value) || depth >= MAX_ENVELOPES) return [];
  return Object.values(value).flatMap((each) => itemsOf(each, depth + 1));
};

const formatOf = (value: unknown) => {
  if (!isFields(value)) return undefined;
  if (isDigitalwires(value)) return digitalwires;
  return isNinjs(value) ? readNinjs : undefined;
};

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isDigitalwires = (item: Fields): boolean =>
  /^digitalwires@/.test(String(item.format)) || ('urn' in item && 'article_html' in item);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const lines = linesOf(text);
    if (lines) return lines;
    throw broken(`The JSON is broken or cut off${placeIn(text, String(error))}.`);
  }
};

/** JSON lines: one item in each. */
const linesOf = (text: string): unknown[] | undefined => {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.length < 2 || !lines.every((line) => /^\uFEFF?\{.*\}\r?$/.test(line))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
};

/** The message of an error may quote the text, and nothing but its position is passed on. */
const placeIn = (text: string, message: string): string => {
  const position = /at position (\d{1,9})/.exec(message)?.[1];
  const before = text.slice(0, position ? Number(position) : text.length).split('\n');
  return ` in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const broken = (message: string) => new Rejection('broken-item', message);
