import type { Metadata } from '../article/article.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';

const AGENCY = `(?:${CREDITED_AGENCY_PATTERN})`;
/** `dpa`, `dpa-infocom`, `dpa/AFP`, `dpa/lno`. */
const CREDIT = `${AGENCY}(?:-[\\p{L}]{2,12}|\\/[\\p{L}-]{1,12}){0,4}`;
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{L} ./-]{1,39}?)(?:, \\d{1,2}\\. ?\\p{L}{3,9})? ?\\((${CREDIT})\\) ?(?:[-–—:.]+ ?|(?=\\p{Lu}))`,
  'u',
);
const AT_END = new RegExp(` ?[([](${CREDIT})[)\\]]$`, 'u');
const NAME = new RegExp(`^${AGENCY}`, 'u');
const ONE = `${AGENCY}(?:-\\p{L}{2,12}){0,2}(?:/\\p{Ll}{2,5}(?:-\\p{Ll}{2,5})?)?`;
const ALONE = new RegExp(
  `^[-–—©([ ]{0,3}(?:(?:[Vv]on|Text:) )?(${ONE}(?:(?: ?/ ?|, | und | & )${ONE}){0,4})[)\\]]?$`,
  'u',
);
const MAX_ALONE_LENGTH = 60;

/** The dateline of a news agency (`Berlin (dpa) – `) as place and agency; `text` is the rest. */
export const dateline = (
  text: string,
): {
  text: string;
  metadata: Pick<Metadata, 'place' | 'agency'>;
} => {
  const [whole, place, agency] = DATELINE.exec(text.slice(0, 120)) ?? [];
  if (!whole || !place || !agency) return { text, metadata: {} };
  return {
    text: text.slice(whole.length),
    metadata: { place: place.trim(), agency: agencyName(agency) },
  };
};

/** The agency's credit at the end of an article, with or without brackets. */
export const closingCredit = (text: string): { text: string; agency?: string } => {
  const alone = agencyAlone(text);
  if (alone) return { text: '', agency: alone };
  const [whole, agency] = AT_END.exec(text.slice(-60)) ?? [];
  if (!whole || !agency) return { text };
  return { text: text.slice(0, -whole.length).trimEnd(), agency: agencyName(agency) };
};

/**
 * The first agency of a line or byline that names nothing but agencies: `dpa`, `(dpa)`, `Von dpa`,
 * `dpa/AFP`, `dpa, AFP`, `dpa/lno`.
 */
export const agencyAlone = (text: string): string | undefined => {
  const credit = text.length <= MAX_ALONE_LENGTH ? ALONE.exec(text)?.[1] : undefined;
  return credit && agencyName(credit);
};

/** `dpa` of `dpa-infocom/AFP`. */
const agencyName = (credit: string): string => NAME.exec(credit)?.[0] ?? credit;
