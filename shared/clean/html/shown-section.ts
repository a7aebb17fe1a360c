import { lettersAndDigits, lowerWords } from '../../german/tokens.ts';
import { isPublisher } from '../no-person.ts';
import type { PageIdentity } from './page-identity.ts';
import { shortText } from './short-text.ts';
import { attribute, type Element, elements } from './tree.ts';

const MAX_SECTION_LENGTH = 40;
const MAX_LINKS = 3_000;
/** Parts of addresses and of breadcrumbs that are no section. */
const NO_SECTION =
  /^(?:home|homepage|start|startseite|news|nachrichten|artikel|articles?|story|stories|post|posts|blog|aktuell|aktuelles|archiv|magazin|themen?|themenseiten|übersicht|sites?|inhalt|content|index|[a-z]{2}|[\d-]{1,12})$/i;

/** The section that a page's breadcrumbs name first, else the name of the folder it lies in. */
export const shownSection = (
  all: Element[],
  { titles, urls }: PageIdentity,
  publishers: string[],
): string | undefined => {
  const isTitle = (text: string) =>
    titles.some((title) => lettersAndDigits(title).startsWith(lettersAndDigits(text)));
  const isSection = (text: string) =>
    /^\p{L}{2}.{0,60}[\p{L}\p{N}]$/u.test(text) &&
    !NO_SECTION.test(text) &&
    !isTitle(text) &&
    !isPublisher(text, publishers);
  const links = all.filter(({ tagName }) => tagName === 'a').slice(0, MAX_LINKS);
  return breadcrumbs(all).find(isSection) ?? folderName(links, urls, isSection);
};

const breadcrumbs = (all: Element[]): string[] => {
  const trail = all.find(isBreadcrumb);
  if (!trail) return [];
  const links = [...elements(trail, ({ tagName }) => tagName === 'a')];
  return links.filter((link) => !isHome(attribute(link, 'href'))).flatMap(nameOf);
};

const isHome = (href = '') => /^(?:https?:\/\/[^/]{1,100})?\/?$/.test(href);

const nameOf = (link: Element): string[] =>
  [shortText(link, MAX_SECTION_LENGTH)?.replace(/^[ |]{1,5}/, '') ?? []].flat();

const isBreadcrumb = (element: Element): boolean =>
  /^(?:nav|ol|ul|div|p|section)$/.test(element.tagName) &&
  element.attrs.some(
    ({ name, value }) =>
      /^(?:class|id|aria-label|itemtype)$/.test(name) &&
      /breadcrumb|brotkr[uü]me/i.test(value.slice(0, 300)),
  );

/** `Städte` for `/staedte/duisburg/article1`, by a link to `/staedte/`; without one `Staedte`. */
const folderName = (
  links: Element[],
  urls: string[],
  isSection: (text: string) => boolean,
): string | undefined => {
  const address = urls.find((url) => URL.canParse(url));
  if (!address) return undefined;
  const { pathname, hostname } = new URL(address);
  const folders = pathname.split('/').slice(1, -1);
  const at = folders.findIndex((each) => /^[a-z-]{3,30}$/.test(each) && !NO_SECTION.test(each));
  const folder = folders[at];
  if (!folder) return undefined;
  const path = `/${folders.slice(0, at + 1).join('/')}`;
  const names = links
    .filter((link) => pathOf(attribute(link, 'href'), hostname) === path)
    .flatMap(nameOf)
    .filter(isSection);
  return names.find((name) => slug(name) === folder) ?? names[0] ?? capitalised(folder);
};

const slug = (name: string) =>
  lowerWords(name.replace(/[äöüß]/gi, (char) => SPELT[char.toLowerCase()] ?? char)).join('-');
const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const capitalised = (folder: string) =>
  folder.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** The path of a link within the site. */
const pathOf = (href = '', hostname: string): string | undefined => {
  const [, host = hostname, path] =
    /^(?:(?:https?:)?\/\/([^/]{1,100}))?(\/[^?#]{0,200})(?:\?[^#]{0,200})?$/.exec(href) ?? [];
  return host === hostname ? path?.replace(/(?:\/|\.html)$/, '') : undefined;
};
