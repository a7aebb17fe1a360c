import { attribute, type Element } from './tree.ts';

/** Class names of the parts of a page outside the article. Lists are data: add to them. */
const PARTS = `ad ads adv advert advertisement advertising anzeige werbung banner sponsor sponsored promo promotion promobox
  affiliate outbrain taboola plista comment comments commentlist kommentar kommentare respond disqus leserkommentare
  related relatedarticles recommendation recommendations recommended recirculation readmore lesenswert similar teaser teasers teaserlist teaserbox
  newsletter paywall subscribe subscription abo share sharing sharebar social socialmedia socials sharethis addthis shariff
  breadcrumb breadcrumbs nav navigation navbar navi menu menue menubar submenu sidebar aside marginal rail footer footnav pagefooter toolbar
  cookie cookies consent gdpr dsgvo cmp privacywall modal popup overlay lightbox tooltip
  caption imagecaption bildunterschrift bu credit credits copyright imagecredit figcaption mediacaption
  tags taglist tagcloud keywords schlagworte topics themen byline bylines author authors authorbox autor autorbox autoreninfo bio vcard
  pagination pager paging rating ratings voting poll survey umfrage quiz weather wetter
  gallery slideshow carousel slider playlist podcast audioplayer videoplayer player embed embeds embedded externalcontent
  login register search suche searchform searchbox print skiplink skip toc timestamp dateline readingtime
  meta metadata postmeta entrymeta widget widgets popular trending mostread meistgelesen topstories crosslinks linklist linkbox infobox
  visually screenreader sronly`;
const AVOIDED = new Set(PARTS.split(/\s+/));
const AVOIDED_PAIRS =
  /(?:^| )(?:article (?:meta|tools|footer|actions|share|comments|tags|author|info|nav|sidebar)|read (?:more|also|next)|most read|lesen sie|mehr zum|more (?:articles|news|from|on)|external content|sr only|screen reader|visually hidden|info box|text box related|related (?:articles|content|links|posts|topics)|link list|link box|also interesting|author (?:box|info|bio|name)|image (?:caption|credit|source|copyright)|media (?:caption|credit)|bild (?:unterschrift|nachweis|quelle)|reading time|publish(?:ed)? date|post (?:meta|navigation|tags|nav|author|footer)|entry (?:meta|footer)|share (?:bar|buttons|links)|social (?:media|share|bar|icons)|newsletter (?:box|signup|form)|cookie (?:banner|notice)|jp relatedposts|wp caption text|page header nav|no print|do not print)(?: |$)/;
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
  /(?:^| )(?:date|datum|time|timestamp|datetime|published|publish|publication|erschienen|veroeffentlicht)(?: |$)/;

const split = (name: string) =>
  name
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

const nameOf = (element: Element) =>
  split(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`).trim();

/** Whether an element's class, id or role puts it outside the article. */
export const isAvoided = (element: Element): boolean => {
  if (/^(?:html|body|article|main)$/.test(element.tagName)) return false;
  const role = attribute(element, 'role') ?? '';
  if (
    /^(?:navigation|complementary|banner|contentinfo|search|dialog|menu|toolbar|alertdialog)$/.test(
      role,
    )
  )
    return true;
  const name = nameOf(element);
  if (name === '' || isBody(element)) return false;
  if (LEAD.test(` ${name} `)) return false;
  return AVOIDED_PAIRS.test(name) || name.split(' ').some((word) => AVOIDED.has(word));
};

export const isBody = (element: Element) =>
  attribute(element, 'itemprop') === 'articleBody' || BODY.test(nameOf(element));

export const isLead = (element: Element) =>
  attribute(element, 'itemprop') === 'description' || LEAD.test(nameOf(element));

export const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s{0,3}:\s{0,3}none/i.test((attribute(element, 'style') ?? '').slice(0, 500));

export const isKicker = (element: Element) => KICKER.test(nameOf(element));
export const isBylineName = (element: Element) => BYLINE.test(nameOf(element));
export const isTimeName = (element: Element) => TIME.test(nameOf(element));
