import { remembered } from '../../german/remembered.ts';
import { attribute, type Element } from './tree.ts';

/** Class names of the parts of a page outside the article. Lists are data: add to them. */
const PARTS = `ad ads adv advert advertisement advertising anzeige werbung banner sponsor sponsored promo promotion promobox
  affiliate outbrain taboola plista comment comments commentlist kommentar kommentare respond disqus leserkommentare
  related relatedarticles recommendation recommendations recommended recirculation readmore lesenswert similar teaser teasers teaserlist teaserbox
  newsletter paywall subscribe subscription abo share sharing sharebar social socialmedia socials sharethis addthis shariff
  breadcrumb breadcrumbs nav navigation navbar navi menu menue menubar submenu sidebar aside marginal rail footer footnav pagefooter toolbar
  cookie cookies consent gdpr dsgvo privacywall modal popup overlay lightbox tooltip
  caption imagecaption bildunterschrift bu credit credits copyright imagecredit figcaption mediacaption
  tags taglist tagcloud keywords schlagworte topics themen byline bylines author authors authorbox autor autorbox autoreninfo bio vcard
  pagination pager paging rating ratings voting poll survey umfrage quiz weather wetter
  gallery slideshow carousel slider playlist podcast audioplayer videoplayer player embed embeds embedded externalcontent
  login register search suche searchform searchbox print skiplink skip toc timestamp dateline readingtime
  meta metadata postmeta entrymeta widget widgets popular trending mostread meistgelesen topstories crosslinks linklist linkbox infobox
  visually screenreader sronly`;
const AVOIDED = new Set(PARTS.split(/\s+/));
const AVOIDED_PAIRS =
  /(?:^| )(?:article (?:meta|tools|footer|actions|share|comments|tags|author|info|nav|sidebar)|read (?:more|also|next)|most read|lesen sie|mehr zum|more (?:articles|news|from|on)|external content|sr only|screen reader|visually hidden|info box|text box related|related (?:articles|content|links|posts|topics)|link list|link box|also interesting|author (?:box|info|bio|name)|image (?:caption|credit|source|copyright)|media (?:caption|credit)|bild (?:unterschrift|nachweis|quelle)|reading time|publish(?:ed)? date|post (?:meta|navigation|tags|nav|author|footer)|entry (?:meta|footer)|share (?:bar|buttons|links)|social (?:media|share|bar|icons)|newsletter (?:box|signup|form)|cookie (?:banner|notice)|jp relatedposts|wp caption text|page header nav|pop up|no print|do not print)(?: |$)/;
const BODY =
  /(?:^| )(?:article ?body|articlebody|body ?text|article ?(?:content|text)|entry ?content|post ?(?:content|body)|story ?(?:body|text|content)|content ?body|artikel ?(?:text|inhalt|body)|text ?body|article|artikel|richtext|rich ?text|paragraphs|main ?content|beitrag|news ?text|detail ?text)(?: |$)/;
const LEAD =
  /(?:^| )(?:lead|leadtext|lead ?text|intro|introtext|introduction|standfirst|vorspann|anlauf|summary|abstract|subtitle|sub ?headline|subline|dek|teaser ?text|opener|excerpt|perex|unterzeile|lede|article ?description)(?: |$)/;

/** The line above a headline that names its topic. */
const KICKER =
  /(?:^| )(?:kicker|dachzeile|topline|overline|roofline|spitzmarke|eyebrow|supertitle|vorzeile|oberzeile|obertitel|overheadline|pre ?title|pre ?headline)(?: |$)/;
/** Author and time of the article. */
const BYLINE = /(?:^| )(?:author|authors|autor|autoren|autorin|byline|verfasser)(?: |$)/;
const TIME =
  /(?:^| )(?:date|datum|time|timestamp|datetime|published|publish|publication|erschienen|veroeffentlicht|updated|modified|stand)(?: |$)/;
const CHANGE = /(?:^| )(?:updated?|modified|changed|aktualisiert|stand)(?: |$)/;
/** Parts of a page that may have bylines and times of their own. */
const BESIDE =
  /(?:^| )(?:teasers?|teaserlist|related|comments?|commentlist|kommentare?|respond|recommendations?|similar|mostread|sidebar|newsletter|breadcrumbs?|recirculation|testimonials?)(?: |$)/;
const OF_PICTURE =
  /(?:^| )(?:images?|picture|photo|foto|bild|caption|credits?|copyright|gallery)(?: |$)/;

/** Words that say what an element has or lacks, not what it is: `content-with-sidebar`. */
const ABOUT_OTHERS =
  /(?:^| )(?:with|without|free|frei|has|no|not|behind|before|after|off|open|closed|mit|ohne|hat|hinter|nicht)(?: |$)/;
/** What an article is filed under: `category-wetter`. */
const FILED =
  /^(?:category|kategorie|tag|ressort|rubrik|thema|topic|term) (?!list|cloud|box|s\b)\S/;
const MAX_NAME_LENGTH = 400;

/** The words of one class or id; none of a variant (`print:hidden`) or of what it has or is filed under. */
const wordsOf = (name: string): string => {
  if (/[:[\]]/.test(name)) return '';
  const words = apart(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^\d+|\d+$/g, ''))
    .filter((word) => /^[a-z]+$/.test(word))
    .join(' ');
  return FILED.test(words) || (words.includes(' ') && ABOUT_OTHERS.test(words)) ? '' : words;
};

/** Words joined by capitals; letters drawn by lot (`kAdRx`) are not taken apart. */
const apart = (name: string): string => {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
  return parts.filter(({ length }) => length < 3).length > 1 ? name : parts.join(' ');
};

/** Pages repeat their names; a hostile page cannot fill the memory with them. */
const MAX_KNOWN_NAMES = 5_000;

const wordsOfAll = remembered(
  (given) => given.split(/\s+/).map(wordsOf).filter(Boolean).join(' '),
  MAX_KNOWN_NAMES,
);

const names = new WeakMap<Element, string>();

/** The words of an element's classes and id. */
const nameOf = (element: Element): string => {
  const known = names.get(element);
  if (known !== undefined) return known;
  const given = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  const name = wordsOfAll(given.slice(0, MAX_NAME_LENGTH));
  names.set(element, name);
  return name;
};

const ASIDE = new Set('nav footer aside figure figcaption picture dialog'.split(' '));
const ROLE =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|menu|toolbar|alertdialog|tooltip)$/;
const COMMENTS = /^(?:comments?|commentlist|kommentare?|leserkommentare|respond|disqus)$/;
const FRAME = /^(?:html|body|article|main)$/;

/** Names, too, of elements in which a body goes on for some readers, or as a part of a kit. */
const GATES = /^(?:paywall|abo|subscribe|subscription|print|widget)$/;

/**
 * Why an element seems to be outside of the article; `by` is the name or attribute that says so. A
 * `gate` is hidden from some readers or for now.
 */
export type Beside = { kind: 'named' | 'gate' | 'comments'; by: string };

export const besideOf = (element: Element): Beside | undefined => {
  if (/^(?:html|body)$/.test(element.tagName)) return undefined;
  const by = FRAME.test(element.tagName) ? undefined : avoidedName(element);
  if (by) return { kind: kindOf(by), by };
  if (ASIDE.has(element.tagName)) return { kind: 'named', by: element.tagName };
  return isHidden(element) ? { kind: 'gate', by: 'hidden' } : undefined;
};

const kindOf = (by: string): Beside['kind'] => {
  if (GATES.test(by)) return 'gate';
  return COMMENTS.test(by) ? 'comments' : 'named';
};

const avoidedName = (element: Element): string | undefined => {
  const role = attribute(element, 'role');
  if (role && ROLE.test(role)) return role;
  const name = nameOf(element);
  if (name === '' || isBody(element) || LEAD.test(name)) return undefined;
  const [word, ...others] = name.split(' ').filter((each) => AVOIDED.has(each));
  return others.find((each) => !GATES.test(each)) ?? word ?? AVOIDED_PAIRS.exec(name)?.[0].trim();
};

/** Shown only on demand or to screen readers, even within a sentence. */
export const isUnseen = (element: Element): boolean =>
  isUndisplayed(element) ||
  attribute(element, 'role') === 'tooltip' ||
  /(?:^| )(?:tooltip|sr only|sronly|screen ?reader|visually ?hidden|visually)(?: |$)/.test(
    nameOf(element),
  );

export const isBody = (element: Element) =>
  attribute(element, 'itemprop') === 'articleBody' || BODY.test(nameOf(element));

export const isLead = (element: Element) =>
  attribute(element, 'itemprop') === 'description' || LEAD.test(nameOf(element));

const isHidden = (element: Element) =>
  attribute(element, 'aria-hidden') === 'true' || isUndisplayed(element);

const isUndisplayed = (element: Element) =>
  attribute(element, 'hidden') !== undefined ||
  /display\s{0,3}:\s{0,3}none/i.test((attribute(element, 'style') ?? '').slice(0, 500));

export const isKicker = (element: Element) => KICKER.test(nameOf(element));
export const isBylineName = (element: Element) =>
  BYLINE.test(nameOf(element)) && !OF_PICTURE.test(nameOf(element));
export const isTimeName = (element: Element) =>
  TIME.test(nameOf(element)) || /(?:date|published|modified|created)\b/i.test(propertyOf(element));
/** The time of the last change. */
export const isChangeName = (element: Element) =>
  CHANGE.test(nameOf(element)) || /modified\b/i.test(propertyOf(element));

const propertyOf = (element: Element) => attribute(element, 'property')?.slice(0, 100) ?? '';

/** A part beside the article that may have a byline and a time of its own. */
export const isBesideName = (element: Element) =>
  /^(?:nav|footer|aside|article)$/.test(element.tagName) || BESIDE.test(nameOf(element));
