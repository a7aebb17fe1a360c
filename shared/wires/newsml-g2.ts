import * as z from 'zod';
import { Rejection } from '../article/errors.ts';
import { sectionOf } from './desks.ts';
import { embargoIn } from './embargo-note.ts';
import { headlinesIn } from './headlines-in.ts';
import { nitf } from './nitf.ts';
import { orderOf } from './order-of.ts';
import { topicCode } from './topic-code.ts';
import { distinct, escapeHtml, localName, type Wire, type WireItem, wire } from './wire-item.ts';
import { xmlToHtml } from './xml-to-html.ts';
import { at, children, outermost, textOf, type XmlElement } from './xml-tree.ts';

const MEDIA_TOPICS = /^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/$/;
const Text = z.string().optional();

/** What an item in NewsML-G2 says of itself. */
const NewsItem = z.object({
  guid: z.string().min(1),
  version: z.coerce.number().optional(),
  kind: Text,
  status: Text,
  urgency: z.coerce.number().optional(),
});

/**
 * The articles in a `newsMessage` or a `newsItem`; pictures beside them do not count.
 *
 * @throws Rejection `no-article` if there is no item at all
 */
export const newsmlG2 = (root: XmlElement): Wire[] => {
  const all = root.name === 'newsItem' ? [root] : at(root, 'itemSet', 'newsItem');
  if (all.length === 0)
    throw new Rejection('no-article', 'This message is no article: it has no news item.');
  const texts = all.filter((item) => (kindOf(item) ?? 'text') === 'text');
  return (texts.length > 0 ? texts : all.slice(0, 1)).map((item) => wire(() => itemOf(item, root)));
};

const itemOf = (item: XmlElement, root: XmlElement): WireItem => {
  const [itemMeta] = children(item, 'itemMeta');
  const [contentMeta] = children(item, 'contentMeta');
  const [rights] = children(item, 'rightsInfo');
  const stated = statedIn(item, itemMeta, contentMeta);
  const body = bodyOf(item);
  const changed = textOf(children(itemMeta, 'versionCreated')[0]);
  const subjects = subjectsIn(contentMeta, aliasesIn([item, root]));
  const named = (type: RegExp) =>
    subjects.filter((subject) => type.test(subject.type)).map(({ name }) => name);
  return {
    ...body,
    id: stated.guid,
    provider: providerOf(itemMeta),
    version: stated.version,
    order: orderOf({ version: stated.version, created: changed ?? body.changed }),
    kind: stated.kind ?? 'text',
    status: stated.status ?? body.status,
    embargo: embargoOf(itemMeta) ?? body.embargo,
    expires: textOf(children(itemMeta, 'expires')[0]) ?? body.expires,
    language: languageOf(item, contentMeta) ?? body.language,
    ...headlinesOf(contentMeta, body),
    lead: leadOf(contentMeta) ?? body.lead,
    byline: textOf(children(contentMeta, 'by')[0]) ?? body.byline,
    dateline: textOf(children(contentMeta, 'dateline')[0]) ?? body.dateline,
    correction: correctionOf(itemMeta) ?? body.correction,
    section: sectionOf(named(/:category$/)[0]),
    urgency: stated.urgency ?? body.urgency,
    genre: nameOf(children(contentMeta, 'genre')[0]),
    keywords: distinct([
      ...subjects.filter(isTheme).map(({ name }) => name),
      ...children(contentMeta, 'keyword').map(textOf),
    ]),
    places: distinct(named(/:geoArea$/)),
    topics: distinct([...subjects.flatMap(({ topics }) => topics), ...body.topics]),
    agency: textOf(children(contentMeta, 'creditline')[0]) ?? providerOf(itemMeta),
    created:
      textOf(children(contentMeta, 'contentCreated')[0]) ??
      textOf(children(itemMeta, 'firstCreated')[0]),
    changed: changed ?? body.changed,
    copyright: textOf(children(rights, 'copyrightNotice')[0]) ?? body.copyright,
    usageTerms: textOf(children(rights, 'usageTerms')[0]) ?? body.usageTerms,
  };
};

const statedIn = (
  item: XmlElement,
  itemMeta: XmlElement | undefined,
  contentMeta: XmlElement | undefined,
): z.infer<typeof NewsItem> => {
  const found = NewsItem.safeParse({
    guid: item.attributes.get('guid'),
    version: item.attributes.get('version'),
    kind: kindOf(item),
    status: codeOf(children(itemMeta, 'pubStatus')[0]),
    urgency: textOf(children(contentMeta, 'urgency')[0]),
  });
  if (found.success) return found.data;
  const field = String(found.error.issues[0]?.path[0]);
  throw new Rejection('broken-item', `"${field}" of the news item is missing or unreadable.`);
};

/** `picture` of `ninat:picture`, or of the URI that denotes it. */
const codeOf = (element: XmlElement | undefined): string | undefined =>
  localName(element?.attributes.get('qcode') ?? element?.attributes.get('uri'));

const roleOf = ({ attributes }: XmlElement) => localName(attributes.get('role'));

const kindOf = (item: XmlElement) => codeOf(at(item, 'itemMeta', 'itemClass')[0]);

const nameOf = (element: XmlElement | undefined): string | undefined =>
  textOf(inGerman(children(element, 'name'))[0]);

const providerOf = (itemMeta: XmlElement | undefined): string | undefined => {
  const [provider] = children(itemMeta, 'provider');
  return nameOf(provider) ?? provider?.attributes.get('literal') ?? codeOf(provider);
};

/** An empty element is an embargo without an end. */
const embargoOf = (itemMeta: XmlElement | undefined): string | undefined => {
  const [embargoed] = children(itemMeta, 'embargoed');
  if (embargoed) return textOf(embargoed) ?? 'unknown';
  const changed = textOf(children(itemMeta, 'versionCreated')[0]);
  const notes = children(itemMeta, 'edNote').map((note) => ({
    text: textOf(note),
    isEmbargo: roleOf(note) === 'embargo',
  }));
  return embargoIn(notes, changed);
};

/** The note for readers, unless it is marked as one for editors alone. */
const correctionOf = (itemMeta: XmlElement | undefined): string | undefined =>
  textOf(
    children(itemMeta, 'edNote').find(
      (note) => roleOf(note) === 'correctionshort' && !note.attributes.has('pubconstraint'),
    ),
  );

const languageOf = (item: XmlElement, contentMeta: XmlElement | undefined) =>
  children(contentMeta, 'language')[0]?.attributes.get('tag') ?? item.attributes.get('xml:lang');

/** By their roles, or by the ranks that dpa gives them. */
const headlinesOf = (contentMeta: XmlElement | undefined, body: WireItem) => {
  const { title, subhead, kicker } = headlinesIn(
    inGerman(children(contentMeta, 'headline')).map((headline) => {
      const { role, rank = '' } = Object.fromEntries(headline.attributes);
      return { role: role ?? RANKS[rank] ?? '', text: textOf(headline) ?? '' };
    }),
  );
  return {
    title: title ?? body.title,
    subhead: subhead ?? body.subhead,
    kicker: kicker ?? body.kicker,
  };
};

const RANKS: Readonly<Record<string, string>> = { 1: 'main', 2: 'subhead', 3: 'kicker' };

/** Of elements in several languages the German ones, if there are any. */
const inGerman = (elements: XmlElement[]): XmlElement[] => {
  const german = elements.filter(isGerman);
  return german.length > 0 ? german : elements;
};

/** One that does not say its language has that of the item. */
const isGerman = ({ attributes }: XmlElement): boolean =>
  /^(?:de|deu|ger)(?:-|$)/i.test(attributes.get('xml:lang') ?? 'de');

const leadOf = (contentMeta: XmlElement | undefined): string | undefined =>
  textOf(
    children(contentMeta, 'description')
      .filter(isGerman)
      .find((description) =>
        /^(?:teaser|summary|abstract|lead|intro)$/i.test(roleOf(description) ?? ''),
      ),
  );

type Subject = { type: string; name: string | undefined; topics: string[] };

const isTheme = ({ type }: Subject): boolean => !/:(?:category|geoArea|poi)$/.test(type);

const subjectsIn = (contentMeta: XmlElement | undefined, aliases: Set<string>): Subject[] =>
  children(contentMeta, 'subject').map((subject) => ({
    type: subject.attributes.get('type') ?? '',
    name: nameOf(subject),
    topics: distinct(
      [subject, ...children(subject, 'sameAs'), ...children(subject, 'broader')].map(
        ({ attributes }) =>
          topicCode(attributes.get('uri')) ??
          topicCode(unaliased(attributes.get('qcode'), aliases)),
      ),
    ).slice(0, 1),
  }));

const unaliased = (qcode: string | undefined, aliases: Set<string>): string | undefined => {
  const [prefix = '', code] = qcode?.split(':') ?? [];
  return aliases.has(prefix) ? `medtop:${code}` : qcode;
};

/** Prefixes that the catalogue of an item gives to the media topics. */
const aliasesIn = (elements: XmlElement[]): Set<string> =>
  new Set(
    elements
      .flatMap((element) => at(element, 'catalog', 'scheme'))
      .filter(({ attributes }) => MEDIA_TOPICS.test(attributes.get('uri') ?? ''))
      .flatMap(({ attributes }) => attributes.get('alias') ?? []),
  );

const NOTHING: WireItem = { kind: 'text', html: '', keywords: [], places: [], topics: [] };

/** The text, in XHTML, NITF or plain, and what NITF says besides. */
const bodyOf = (item: XmlElement): WireItem => {
  for (const inline of inGerman(at(item, 'contentSet', 'inlineXML'))) {
    const [inner] = outermost(inline, ({ name }) => name === 'nitf' || name === 'html');
    if (inner?.name === 'nitf') return nitf(inner);
    if (inner) return xhtml(inner);
  }
  const plain = inGerman(at(item, 'contentSet', 'inlineData')).filter(
    (data) => !data.attributes.get('encoding'),
  );
  const [data] = plain;
  if (!data) return NOTHING;
  const text = data.children.filter((node) => typeof node === 'string').join('');
  const isHtml = /html/i.test(data.attributes.get('contenttype') ?? '');
  return { ...NOTHING, html: isHtml ? text : plainParagraphs(text) };
};

const plainParagraphs = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n\n')
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('');

/** dpa puts the article into a section of its own, with notes to editors beside it. */
const xhtml = (html: XmlElement): WireItem => {
  const [body = html] = children(html, 'body');
  const main = outermost(
    body,
    ({ name, attributes }) =>
      name === 'section' && /(?:^|\s)main(?:\s|$)/.test(attributes.get('class') ?? ''),
  );
  const [title] = outermost(body, ({ name }) => name === 'h1');
  return {
    ...NOTHING,
    title: textOf(title),
    html: xmlToHtml(main.length > 0 ? main : body.children),
  };
};
