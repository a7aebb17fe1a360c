/**
 * One item of an agency, whatever its format: the fields that may be published and those that decide
 * whether it is published. Texts are as the agency wrote them.
 */
export type WireItem = {
  id?: string | undefined;
  version?: number | undefined;
  /** `text`, or what else it is: `picture`, `audio`, … */
  kind: string;
  status?: string | undefined;
  /** ISO 8601, or `unknown` if the item has an embargo whose end it does not say. */
  embargo?: string | undefined;
  language?: string | undefined;
  title?: string | undefined;
  kicker?: string | undefined;
  subhead?: string | undefined;
  lead?: string | undefined;
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
  usageTerms?: string | undefined;
};

/** Classes of parts that are no article: notes to editors, links, the closing line. */
export const UNPUBLISHED_CLASS =
  /(?:^|\s)(?:notepad|np-[\w-]{1,40}|linkbox|closingline|slugline|embargoed|byline|publicationDate|ednote|nonpublic)(?=\s|$)/i;

/** Distinct values that are there. */
export const distinct = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.map((value) => value?.trim() ?? '').filter(Boolean)),
];

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
