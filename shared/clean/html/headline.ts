import { lettersAndDigits } from '../../german/tokens.ts';
import { normalForm, resolveEntities } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { isKicker, isTitleName } from './class-names.ts';
import { isLogo } from './logo.ts';
import { isKindOfPage, isTitleIn, withoutEnds, withoutName } from './title-forms.ts';
import { attribute, type Element, firstElement, isElement, type Node } from './tree.ts';

/** Each costs a search of the page. */
const MAX_HEADINGS = 50;
const MAX_TITLE_LENGTH = 250;
const MIN_TITLE_LENGTH = 15;
const MAX_KICKER_LENGTH = 80;
/** Elements between a kicker and its headline. */
const MAX_KICKER_DISTANCE = 8;
const SILENT = /^(?:br|picture|img|svg|figure|style|script|noscript|template|button)$/;
/** Marks of a heading's link to itself. */
const LINK_MARK = /^(?:# |[¶🔗] ?)(?=\S)| #$| ?[¶🔗]$/gu;
/** `Jun 17` */
const DAY = /^\p{L}{0,9}[.,]? ?\d[\d.,: ]{0,20}$/u;

type Headline = { title: string; kicker?: string };
type Heading = Headline & { element: Element };
/** What a page states of itself. */
type Stated = { titles: string[]; urls: string[]; site: string | undefined };

/**
 * The headline among the headings: the one of the first level that repeats a title the page states
 * elsewhere and not its site, else one that leads to the page itself, is a stated title without the
 * site's name, is named as a title, or comes after one that says what kind of page it is, else the
 * only one of the first level. A kicker inside or right before it is split off.
 */
export const headlineOf = (all: Element[], stated: Stated): Headline | undefined => {
  const { titles, site = '' } = stated;
  const forms = [...new Set(titles)].flatMap(withoutEnds);
  const read = (level: RegExp) =>
    headingsOf(all, level, forms).filter(({ element }) => !isLogo(element));
  const ofPage = read(/^h1$/);
  const first = ofPage.filter(({ title }) => !isKindOfPage(title));
  const repeated = first.find(({ title }) => titles.some((each) => isSame(each, title)));
  const isOwn = repeated && repeated.title.length >= MIN_TITLE_LENGTH;
  if (isOwn && !isSame(site, repeated.title)) return headline(repeated);
  const others = read(/^h[23]$/);
  const own = [...first, ...others].find(({ element }) => leadsTo(element, stated.urls));
  const below = others.find(({ title }) => titles.some((each) => isTitleIn(title, each)));
  const named = onlyNamed([...first, ...others]);
  const [kind] = ofPage;
  const next = kind && first.length === 0 ? nextBelow(kind, others, all) : undefined;
  const best = own ?? below ?? repeated ?? named ?? next;
  if (best) return headline(best);
  const [only, another] = first;
  const isClear =
    only &&
    (only.title.length > MIN_TITLE_LENGTH || titles.some((each) => endsIn(only.title, each)));
  return isClear && !another ? headline(only) : undefined;
};

/** `Kommentar: Redet endlich!`, before the name of the site. */
const endsIn = (title: string, stated: string): boolean =>
  /[.!?]$/.test(title) && stated.includes(`: ${title}`);

const nextBelow = (kind: Heading, others: Heading[], all: Element[]): Heading | undefined => {
  const at = all.indexOf(kind.element);
  return others.find(({ element }) => all.indexOf(element) > at);
};

/** The one that is called the title of an article. */
const onlyNamed = (headings: Heading[]): Heading | undefined => {
  const [only, another] = headings.filter(({ element }) => isTitleName(element));
  return another ? undefined : only;
};

const headline = (heading: Heading | undefined): Headline | undefined => {
  if (!heading) return undefined;
  const { element: _, ...found } = heading;
  return found;
};

const headingsOf = (all: Element[], level: RegExp, forms: string[]): Heading[] =>
  all
    .filter(({ tagName }) => level.test(tagName))
    .slice(0, MAX_HEADINGS)
    .map((element) => ({ ...parts(element, all, forms), element }))
    .filter(({ title }) => title.length > 0 && title.length < MAX_TITLE_LENGTH);

/** Whether a heading is a link, or in one, to an address of the page, and not to a part of it. */
const leadsTo = (heading: Element, urls: string[]): boolean => {
  const { parentNode } = heading;
  const outer = parentNode && isElement(parentNode) && isLink(parentNode) ? parentNode : undefined;
  const link = outer ?? firstElement(heading, isLink);
  const href = link && attribute(link, 'href');
  if (!href || href.includes('#')) return false;
  if (!outer && visibleText(link) !== visibleText(heading)) return false;
  return urls.some((url) => {
    if (!URL.canParse(href, url)) return false;
    const [page, target] = [new URL(url), new URL(href, url)];
    const path = bare(page.pathname);
    return path !== '' && bare(target.pathname) === path && target.host === page.host;
  });
};

const isLink = ({ tagName }: Element) => tagName === 'a';

const bare = (path: string) => path.replace(/\/$/, '');

const parts = (heading: Element, all: Element[], forms: string[]): Headline => {
  const inside = firstElement(heading, isKicker);
  const inner = inside && visibleText(inside);
  const title = visibleText(heading, inside).replace(/^[\s:|–—-]+/, '');
  if (inner && title) return { title, kicker: tidyKicker(inner) };
  const ends = (each: string) =>
    each.length > MIN_TITLE_LENGTH && each !== title && title.endsWith(each);
  const apart =
    forms.find(ends) ??
    forms.map(withoutName).find((each) => ends(each) && !title.endsWith(`: ${each}`));
  if (apart) return { title: apart, kicker: tidyKicker(title.slice(0, -apart.length)) };
  const kicker = kickerBefore(heading, all);
  return { title, ...(kicker && { kicker }) };
};

const kickerBefore = (heading: Element, all: Element[]): string | undefined => {
  const at = all.indexOf(heading);
  const before = all.slice(Math.max(0, at - MAX_KICKER_DISTANCE), at).findLast(isKicker);
  const text = before && tidyKicker(visibleText(before));
  if (!text || text.length > MAX_KICKER_LENGTH) return undefined;
  return /[.!]$/.test(text) || DAY.test(text) ? undefined : text;
};

const tidyKicker = (text: string) => text.replace(/[\s:|–—-]+$/, '');

const isSame = (stated: string, title: string) =>
  title.length > MIN_TITLE_LENGTH
    ? lettersAndDigits(stated).includes(lettersAndDigits(title))
    : lettersAndDigits(stated) === lettersAndDigits(title);

const visibleText = (node: Node, without?: Element): string => {
  const walk = (each: Node): string => {
    if (each === without || (isElement(each) && SILENT.test(each.tagName))) return ' ';
    if ('value' in each) return each.value;
    return 'childNodes' in each ? each.childNodes.map(walk).join('') : '';
  };
  return inOneLine(resolveEntities(normalForm(walk(node)))).replace(LINK_MARK, '');
};
