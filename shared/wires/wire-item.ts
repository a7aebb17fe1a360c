import * as z from 'zod';
import { Rejection } from '../article/errors.ts';
import type { ItemOrder } from '../article/item-identity.ts';

/**
 * One item of an agency, whatever its format: the fields that may be published and those that decide
 * whether it is published. Texts are as the agency wrote them.
 */
export type WireItem = {
  /** The agency's own id, the same in all versions and formats. */
  id?: string | undefined;
  /** Whose id it is, where the item says so. */
  provider?: string | undefined;
  version?: number | undefined;
  /** Of this version among the others. */
  order?: ItemOrder | undefined;
  /** `text`, or what else it is: `picture`, `audio`, … */
  kind: string;
  status?: string | undefined;
  /** As the item writes it, or `unknown` if the item has an embargo whose end it does not say. */
  embargo?: string | undefined;
  /** As the item writes it. */
  expires?: string | undefined;
  language?: string | undefined;
  title?: string | undefined;
  kicker?: string | undefined;
  subhead?: string | undefined;
  lead?: string | undefined;
  /** The note for readers: what this version corrects. */
  correction?: string | undefined;
  byline?: string | undefined;
  dateline?: string | undefined;
  /** The text in HTML, boxes and tables in their places; empty if the item has none. */
  html: string;
  section?: string | undefined;
  urgency?: number | undefined;
  genre?: string | undefined;
  keywords: string[];
  places: string[];
  /** IPTC media topics, `medtop:` with eight digits. */
  topics: string[];
  agency?: string | undefined;
  /** Of the first version, as the item writes it. */
  created?: string | undefined;
  /** Of this version, as the item writes it. */
  changed?: string | undefined;
  copyright?: string | undefined;
  licence?: string | undefined;
  usageTerms?: string | undefined;
};

/** One item of a file; `broken` says what is wrong with one that can't be read. */
export type Wire = { item: WireItem } | { broken: Rejection };

/** Reads an item, as far as it can be read. */
export const wire = (read: () => WireItem): Wire => {
  try {
    return { item: read() };
  } catch (error) {
    if (error instanceof Rejection) return { broken: error };
    if (error instanceof z.ZodError)
      return { broken: new Rejection('broken-item', faultOf(error)) };
    throw error;
  }
};

/** The values of an item are not passed on. */
const faultOf = ({ issues: [issue] }: z.ZodError): string => {
  const path = issue?.path.map(String).join('.') ?? '';
  return `The field "${path}" is missing or has a value of another type than the format says.`;
};

/** Classes of parts that are no article: notes to editors, links, the closing line. */
export const UNPUBLISHED_CLASS =
  /(?:^|\s)(?:notepad|np-[\w-]{1,40}|linkbox|closingline|slugline|embargoed|byline|publicationDate|ednote|nonpublic)(?=\s|$)/i;

/** Roles of texts beside the article: notes to editors, and what other places than a page show. */
export const OTHER_ROLE =
  /note|intern|non-?public|editor|contact|slug|seo|caption|summary|teaser|abstract|short|push|social|sms/i;

/** `embargo` of `dpaednoterole:embargo`, of a URI that ends in it, or of the name alone. */
export const localName = (name: string | null | undefined): string | undefined =>
  name?.split(/[:/]/).at(-1)?.trim();

/** Distinct values that are there. */
export const distinct = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.map((value) => value?.trim() ?? '').filter(Boolean)),
];

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
