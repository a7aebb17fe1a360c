import { memoized } from '../../german/memoized.ts';
import { phrases } from '../../word-lists.ts';
import { wordsOf } from './class-words.ts';
import { avoidedIn, HIDDEN_PARTS } from './part-names.ts';
import { attribute, type Element, firstElement, perElement } from './tree.ts';
import { isUndisplayed } from './undisplayed.ts';

const BODY = new RegExp(
  `(?:^| )(?:${phrases(`
    article ?body | articlebody | body ?text | article ?(?:content|text) | entry ?content |
    post ?(?:content|body) | story ?(?:body|text|content) | content ?body |
    artikel ?(?:text|inhalt|body) | text ?body | article | artikel | richtext | rich ?text |
    paragraphs | main ?content | beitrag | news ?text | detail ?text`)})(?: |$)`,
);
const LEAD = new RegExp(
  `(?:^| )(?:${phrases(`
    lead | leadtext | lead ?text | intro | introtext | introduction | standfirst | vorspann |
    anlauf | summary | abstract | subtitle | sub ?headline | subline | dek | teaser ?text |
    opener | excerpt | perex | unterzeile | lede | article ?description`)})(?: |$)`,
);

/** The line above a headline that names its topic. */
const KICKER =
  /(?:^| )(?:kicker|dachzeile|topline|overline|roofline|spitzmarke|eyebrow|supertitle|vorzeile|oberzeile|obertitel|overheadline|pre ?title|pre ?headline)(?: |$)/;
/** The headline of an entry. */
const TITLE =
  /(?:^| )(?:entry|post|article|artikel|story|news|beitrag|beitrags) ?(?:title|titel|headline|heading)(?: |$)/;
/** Author and time of the article. */
const BYLINE =
  /(?:^| )(?:author|authors|autor|autoren|autorin|autorenzeile|autorzeile|by|byline|verfasser|verfasserin|writer)(?: |$)/;
const TIME =
  /(?:^| )(?:date|datum|time|zeit|timestamp|datetime|published|publish|publication|erschienen|veroeffentlicht|updated|modified|stand)(?: |$)/;
const CHANGE = /(?:^| )(?:updated?|modified|changed|aktualisiert|stand)(?: |$)/;
/** Parts of a page that may have bylines and times of their own. */
const BESIDE =
  /(?:^| )(?:teasers?|teaserlist|related|comments?|commentlist|kommentare?|respond|recommendations?|similar|mostread|sidebar|newsletter|breadcrumbs?|recirculation|testimonials?)(?: |$)/;
const BESIDE_TAGS = new Set('nav footer aside article'.split(' '));
/** Shown only on demand or to screen readers. */
const UNSEEN =
  /(?:^| )(?:tooltip|sr only|sronly|screen ?reader|visually ?hidden|visually|material (?:icons|symbols))(?: |$)/;
const OF_PICTURE =
  /(?:^| )(?:images?|picture|photo|foto|bild|caption|credits?|copyright|gallery)(?: |$)/;

/** What holds a picture, and nothing that is called a text. */
const FRAME_OF_PICTURE =
  /^(?!.*(?:^| )(?:text|content|body|main|page|and|with|und|mit)(?: |$)).*(?:^| )(?:[a-z]{0,20}bild|images?|img|picture|photo|foto)(?: |$)/;

const MAX_NAME_LENGTH = 400;
/** Attributes that name an element for scripts and tests. */
const HOOK = /^data-(?:hook|test-?id|qa|cy|component)$/;
const MAX_HOOK_LENGTH = 60;

/** Pages repeat their names; a hostile page cannot fill the memory with them. */
const MAX_KNOWN_NAMES = 5_000;

const PATTERNS = {
  body: BODY,
  lead: LEAD,
  kicker: KICKER,
  title: TITLE,
  byline: BYLINE,
  ofPicture: OF_PICTURE,
  frameOfPicture: FRAME_OF_PICTURE,
  time: TIME,
  change: CHANGE,
  beside: BESIDE,
  unseen: UNSEEN,
};
type Trait = keyof typeof PATTERNS;

/** The words of an element's classes and id, and what they say of it, as far as it was asked for. */
type Name = { words: string; avoided?: string | null } & { [trait in Trait]?: boolean };

const UNNAMED: Name = { words: '' };

const nameOfGiven = memoized((given): Name => {
  const words = given.split(/\s+/).map(wordsOf).filter(Boolean).join(' ');
  return words === '' ? UNNAMED : { words };
}, MAX_KNOWN_NAMES);

const nameOf = perElement('name', (element): Name => {
  // The id of a subhead is what links to it, made of its text.
  const id = /^h[2-6]$/.test(element.tagName) ? undefined : attribute(element, 'id');
  const name = attribute(element, 'class');
  const given = name && id ? `${name} ${id}` : name || id;
  return given ? nameOfGiven(given.slice(0, MAX_NAME_LENGTH)) : UNNAMED;
});

const isNamed = (name: Name, trait: Trait): boolean => {
  name[trait] ??= PATTERNS[trait].test(name.words);
  return name[trait];
};

const isNamedAs = (trait: Trait, element: Element): boolean => isNamed(nameOf(element), trait);

/** Why its name says that it is outside of the article. */
const avoidedOf = (name: Name): string | undefined => {
  if (name.avoided === undefined) {
    const avoided = avoidedIn(name.words);
    const isArticle = avoided !== undefined && (isNamed(name, 'body') || isNamed(name, 'lead'));
    name.avoided = isArticle ? null : (avoided ?? null);
  }
  return name.avoided ?? undefined;
};

const ASIDE = new Set('nav footer aside figure figcaption picture dialog'.split(' '));
const ROLE =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|menu|toolbar|alertdialog|tooltip)$/;
const COMMENTS = /^(?:comments?|commentlist|kommentare?|leserkommentare|respond|disqus)$/;
const PAGE_TAGS = new Set('html body'.split(' '));
const FRAME_TAGS = new Set('html body article main'.split(' '));

/**
 * Why an element seems to be outside of the article; `by` is the name or attribute that says so. A
 * `hidden` part is so from some readers or for now.
 */
export type Beside = { kind: 'named' | 'hidden' | 'comments'; by: string };

/** The reason of an element that the page itself does not show. */
export const UNDISPLAYED = 'undisplayed';

export const besideOf = (element: Element): Beside | undefined => {
  if (PAGE_TAGS.has(element.tagName)) return undefined;
  const by = FRAME_TAGS.has(element.tagName) ? undefined : avoidedName(element);
  if (by) return { kind: kindOf(by), by };
  if (ASIDE.has(element.tagName) && !isTableOfText(element))
    return { kind: 'named', by: element.tagName };
  if (isUndisplayed(element)) return { kind: 'hidden', by: UNDISPLAYED };
  return attribute(element, 'aria-hidden') === 'true'
    ? { kind: 'hidden', by: 'hidden' }
    : undefined;
};

/** As editors set a table. */
const isTableOfText = (element: Element): boolean =>
  element.tagName === 'figure' &&
  firstElement(element, ({ tagName }) => tagName === 'table') !== undefined &&
  firstElement(element, ({ tagName }) => tagName === 'img') === undefined;

const kindOf = (by: string): Beside['kind'] => {
  if (HIDDEN_PARTS.test(by)) return 'hidden';
  return COMMENTS.test(by) ? 'comments' : 'named';
};

const avoidedName = (element: Element): string | undefined => {
  const role = attribute(element, 'role');
  if (role && ROLE.test(role)) return role;
  return isArticleBody(element) ? undefined : avoidedOf(nameOf(element));
};

/** Shown only on demand or to screen readers, even within a sentence. */
export const isUnseen = (element: Element): boolean =>
  isUndisplayed(element) ||
  attribute(element, 'role') === 'tooltip' ||
  isNamedAs('unseen', element);

export const isBody = (element: Element) => isNamedAs('body', element) || isArticleBody(element);

const isArticleBody = (element: Element) => attribute(element, 'itemprop') === 'articleBody';

export const isLead = (element: Element) =>
  isNamedAs('lead', element) || attribute(element, 'itemprop') === 'description';

export const isKicker = (element: Element) => isNamedAs('kicker', element);
export const isTitleName = (element: Element) => isNamedAs('title', element);
export const isBylineName = (element: Element) =>
  (isNamedAs('byline', element) || BYLINE.test(hookOf(element))) &&
  !isNamedAs('ofPicture', element);
export const isFrameOfPicture = (element: Element) => isNamedAs('frameOfPicture', element);
export const isTimeName = (element: Element) =>
  isNamedAs('time', element) || /(?:date|published|modified|created)\b/i.test(propertyOf(element));
/** The time of the last change. */
export const isChangeName = (element: Element) =>
  isNamedAs('change', element) || /modified\b/i.test(propertyOf(element));

/** The words of a name for scripts and tests: `data-testid="author-name"`. */
const hookOf = ({ attrs }: Element): string => {
  const hook = attrs.find(({ name }) => HOOK.test(name))?.value;
  return hook ? wordsOf(hook.slice(0, MAX_HOOK_LENGTH)) : '';
};

const propertyOf = (element: Element) => attribute(element, 'property')?.slice(0, 100) ?? '';

/** A part beside the article that may have a byline and a time of its own. */
export const isBesideName = (element: Element) =>
  BESIDE_TAGS.has(element.tagName) || isNamedAs('beside', element);
