import { localName, OTHER_ROLE } from './wire-item.ts';

type Headline = { role: string; text: string };
type Headlines = Record<'title' | 'kicker' | 'subhead', string | undefined>;

const KICKER = /kicker|overline|dachzeile/i;
const SUBHEAD = /sub|deck|secondary/i;
const TITLE = /main|title|headline|^$/i;

/**
 * Which of the headlines is the title, by their roles: `hld:subHeadline`, a URI that ends in one,
 * or none.
 */
export const headlinesIn = (headlines: Headline[]): Headlines => {
  const all = headlines.filter(({ text }) => text.trim());
  const inRole = (role: RegExp, among = all) =>
    among.find((each) => role.test(localName(each.role) ?? ''))?.text;
  const [kicker, subhead] = [inRole(KICKER), inRole(SUBHEAD)];
  const others = all.filter(
    ({ role, text }) =>
      text !== kicker && text !== subhead && !OTHER_ROLE.test(localName(role) ?? ''),
  );
  const title = inRole(/main/i, others) ?? inRole(TITLE, others) ?? others[0]?.text ?? subhead;
  return { title, kicker, subhead: subhead === title ? undefined : subhead };
};
