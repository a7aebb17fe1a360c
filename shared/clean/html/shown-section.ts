import { lettersAndDigits, lowerWords } from '../../german/tokens.ts';
import { alternatives } from '../../word-lists.ts';
import { isPublisher } from '../no-person.ts';
import { resolveEntities } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { isHome } from './logo.ts';
import type { HeadlinePlace } from './near-headline.ts';
import type { PageIdentity } from './page-identity.ts';
import { shortText } from './short-text.ts';
import { allElements, attribute, type Element } from './tree.ts';

const MAX_SECTION_LENGTH = 40;
const MAX_LINKS = 3_000;
/** An article in WordPress. */
const POST = /(?:^|\s)(?:hentry|type-post)(?:\s|$)/;
/** Parts of addresses and of breadcrumbs that are no section. */
export const NO_SECTION = new RegExp(
  `^(?:${alternatives(String.raw`
    home homepage uncategorized allgemein slide(?:r|show)? featured top-?story tags? start
    startseite (?:main|haupt)?[-\s]?(?:navigation|menu|menü) news nachrichten artikel articles?
    story stories post posts blog aktuell aktuelles
    archiv magazin themen? themenseiten übersicht sites? inhalt content index details? [a-z]{2}
    [\d-]{1,12}`)})$`,
  'i',
);

/** Classes of an element that names the section, and folders of the address it links to. */
const SECTION_NAME = new RegExp(
  String.raw`(?:^|[\s_-])(?:${alternatives(`
    sections? rubri[ck]s? ressorts? kategorien? category categories channel
    (?:section|category|kategorie)-?(?:badge|indicator)`)})(?:[_-]{1,2}(?:name|title|label|link|badge|item|text|tag))?(?=\s|$)`,
  'i',
);
const SECTION_FOLDER = /\/(?:category|kategorie|rubrik|ressort|section|channel)\/[^/?#]{2,60}\/?$/i;
const LABEL =
  /^(?:(?:[Kk]ategorien?|[Rr]ubrik|[Rr]essort|[Tt]hema|[Ii]n|[Aa]us): ?|(?:in|aus) (?=\p{Lu}))/u;
const MAX_CLASS_LENGTH = 300;
/** As many letters of a link's text and of its folder are the same. */
const SAME_START = 3;

/**
 * The category that a page names, the first of its breadcrumbs, or the name of the folder it lies
 * in.
 */
export const shownSection = (
  { all, place, trail: stated }: { all: Element[]; place: HeadlinePlace; trail: string[] },
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
  return (
    categories(links).find(isSection) ??
    filedUnder(all, links).find(isSection) ??
    breadcrumbs(all).find(isSection) ??
    stated.map((name) => inOneLine(resolveEntities(name))).find(isSection) ??
    folderName(links, urls, isSection) ??
    namedBeside(place).find(isSection) ??
    trail(place).find(isSection)
  );
};

/** Links that blogs mark as the category of an article. */
const categories = (links: Element[]): string[] =>
  links.filter((link) => /\bcategory\b/.test(attribute(link, 'rel') ?? '')).flatMap(nameOf);

/** The categories that WordPress names in the class of an article. */
const filedUnder = (all: Element[], links: Element[]): string[] => {
  const post = all.find((each) => POST.test(attribute(each, 'class')?.slice(0, 500) ?? ''));
  const classes = (post && attribute(post, 'class')?.slice(0, 1_000).split(/\s/)) ?? [];
  return classes.flatMap((name) => {
    const folder = /^category-([a-z][a-z-]{2,30})$/.exec(name)?.[1];
    if (!folder) return [];
    const names = links
      .filter((link) => attribute(link, 'href')?.slice(0, 300).includes(`/${folder}`))
      .flatMap(nameOf);
    return names.find((each) => slug(each) === folder) ?? capitalised(folder);
  });
};

const breadcrumbs = (all: Element[]): string[] => {
  const trail = all.find(isBreadcrumb);
  if (!trail) return [];
  const links = allElements(trail).filter(({ tagName }) => tagName === 'a');
  return links.filter((link) => !isHome(attribute(link, 'href'))).flatMap(nameOf);
};

/** What an element near the headline names as the section by its class or its link. */
const namedBeside = ({ above, near, rightBelow }: HeadlinePlace): string[] =>
  [...above.toReversed(), ...near.filter((each) => rightBelow.has(each))]
    .filter(isNamedSection)
    .flatMap(nameOf)
    .map((name) => name.replace(LABEL, ''));

const isNamedSection = (element: Element): boolean =>
  SECTION_NAME.test(attribute(element, 'class')?.slice(0, MAX_CLASS_LENGTH) ?? '') ||
  SECTION_FOLDER.test(attribute(element, 'href')?.slice(0, MAX_CLASS_LENGTH) ?? '');

/** The last name in a row of links from the home page to the headline, in an element with it. */
const trail = ({ above, headline }: HeadlinePlace): string[] => {
  const links = above.filter(({ tagName }) => tagName === 'a');
  const home = links.findIndex((link) => isHome(attribute(link, 'href') ?? 'none'));
  return links
    .slice(0, Math.max(0, home))
    .filter((link) => sharesParent(link, headline))
    .flatMap((link) => nameOf(link).filter((name) => isFolder(attribute(link, 'href'), name)));
};

const sharesParent = ({ parentNode }: Element, headline: Element | undefined): boolean => {
  const outer = parentNode && 'parentNode' in parentNode ? parentNode.parentNode : null;
  return [parentNode, outer].some((parent) => parent && parent === headline?.parentNode);
};

const isFolder = (href = '', name: string): boolean => {
  const [, folder = ''] = /^\/(?:[a-z-]{2,40}\/)?([a-z-]{2,40})\/?$/.exec(href.slice(0, 100)) ?? [];
  return folder !== '' && folder.slice(0, SAME_START) === slug(name).slice(0, SAME_START);
};

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
  const folders = pathname.replace(/\/$/, '').split('/').slice(1, -1);
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
