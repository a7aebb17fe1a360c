import { phrases } from '../../word-lists.ts';

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
  pressekontakt sharedaddy addtoany shareaholic heateor upsell paygate abobox aboteaser
  meta metadata postmeta entrymeta widget widgets popular trending mostread meistgelesen topstories crosslinks linklist linkbox infobox
  visually screenreader sronly`;
export const AVOIDED: ReadonlySet<string> = new Set(PARTS.split(/\s+/));
const AVOIDED_PAIRS = new RegExp(
  `(?:^| )(?:${phrases(`
    article (?:meta|tools|footer|actions|share|comments|tags|author|info|nav|sidebar) |
    read (?:more|also|next) | most read | lesen sie | mehr zum | more (?:articles|news|from|on) |
    external content | sr only | screen reader | visually hidden | info box | text box related |
    related (?:articles|content|links|posts|topics) | link list | link box | also interesting |
    author (?:box|info|bio|name) | image (?:caption|credit|source|copyright) |
    media (?:caption|credit) | bild (?:unterschrift|nachweis|quelle) | reading time |
    publish(?:ed)? date | post (?:meta|navigation|tags|nav|author|footer) |
    entry (?:meta|footer) | share (?:bar|buttons|links) | social (?:media|share|bar|icons) |
    newsletter (?:box|signup|form) | cookie (?:banner|notice) | jp relatedposts |
    wp caption text | material (?:icons|symbols) | page header nav | pop up | no print | do not print`)})(?: |$)`,
);

/** Names, too, of elements in which a body goes on for some readers, or as a part of a kit. */
export const HIDDEN_PARTS = /^(?:paywall|abo|subscribe|subscription|print|widget)$/;

/** The part outside of the article that the words of a name say. */
export const avoidedIn = (name: string): string | undefined => {
  if (!name.includes(' ')) return AVOIDED.has(name) ? name : undefined;
  const [word, ...others] = name.split(' ').filter((each) => AVOIDED.has(each));
  return (
    others.find((each) => !HIDDEN_PARTS.test(each)) ?? word ?? AVOIDED_PAIRS.exec(name)?.[0].trim()
  );
};
