import type { Metadata } from '../article/article.ts';

const AGENCY =
  '(?:dpa|AFP|AFPD|Reuters|rtr|AP|APA|SDA|sda|KNA|epd|ots|ANSA|Keystone-SDA|awp|SID|sid|DJ|AWP|PA|TASS|AA|dts|Bloomberg)';
const CREDIT = `${AGENCY}(?:-[\\p{L}]{2,12}|\\/[\\p{L}-]{1,12}){0,4}`;
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{L} ./-]{1,39}?)(?:, \\d{1,2}\\. ?\\p{L}{3,9})? ?\\((${CREDIT})\\) ?(?:[-–—:.]+ ?|(?=\\p{Lu}))`,
  'u',
);
const ALONE = new RegExp(`^(${CREDIT})(?:, ${CREDIT}){0,3}$`, 'u');
const AT_END = new RegExp(` ?[([](${CREDIT})[)\\]]$`, 'u');

/**
 * The dateline of a news agency (`Berlin (dpa) – `) and its credit behind the last word, as place and
 * agency; `text` is what is left.
 */
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
  const [whole, agency] = AT_END.exec(text.slice(-60)) ?? [];
  if (whole && agency)
    return { text: text.slice(0, -whole.length).trimEnd(), agency: agencyName(agency) };
  const alone = new RegExp(`^[-–(© ]*(${CREDIT})\\)?$`, 'u').exec(text.slice(0, 60));
  return alone?.[1] ? { text: '', agency: agencyName(alone[1]) } : { text };
};

/** The agency in a byline that names nobody else: `dpa`, `dpa/AFP`. */
export const agencyAlone = (byline: string): string | undefined => {
  const [, agency] = ALONE.exec(byline.slice(0, 60)) ?? [];
  return agency && agencyName(agency);
};

const agencyName = (credit: string) => credit.split(/[/-]/, 1)[0] ?? credit;
