import * as z from 'zod';
import { sectionOf } from './desks.ts';
import { embargoIn } from './embargo-note.ts';
import { orderOf } from './order-of.ts';
import { topicCode } from './topic-code.ts';
import { distinct, type WireItem } from './wire-item.ts';
import { xmlToHtml } from './xml-to-html.ts';
import { at, children, outermost, textOf, type XmlElement } from './xml-tree.ts';

const Text = z.string().optional();

/** What an item in NITF 3 says of itself. */
const Nitf = z.object({
  idString: Text,
  idSource: Text,
  version: Text,
  urgency: z.coerce.number().optional(),
  issued: Text,
  released: Text,
  expires: Text,
  keys: z.array(z.string()),
  refnums: z.array(z.string()),
  scopes: z.array(z.string()),
  holder: Text,
  copyright: Text,
});

/** The article in a document in NITF 3, with or without its namespace. */
export const nitf = (root: XmlElement): WireItem => {
  const [docdata] = at(root, 'head', 'docdata');
  const [head] = at(root, 'body', 'body.head');
  const [content] = at(root, 'body', 'body.content');
  const stated = statedIn(root, docdata);
  const [main] = [...at(head, 'hedline', 'hl1'), ...at(root, 'head', 'title')];
  const second = at(head, 'hedline', 'hl2');
  const kicker = second.find(isKicker);
  const { id, epoch } = idIn(stated);
  const agency = originOf(root);
  return {
    id,
    provider: stated.idSource || agency || stated.holder,
    order: orderOf({
      version: epoch ? undefined : stated.version,
      created: epoch ?? stated.issued,
    }),
    kind: 'text',
    status: statusOf(docdata, stated),
    embargo: embargoOf(stated, docdata, head),
    expires: stated.expires && isoTime(stated.expires),
    language: root.attributes.get('xml:lang') ?? at(root, 'body')[0]?.attributes.get('xml:lang'),
    title: textOf(main),
    kicker: textOf(kicker),
    subhead: textOf(second.find((each) => each !== kicker)),
    lead: textOf(at(head, 'abstract')[0]),
    correction: children(docdata, 'correction')[0]?.attributes.get('info'),
    byline: bylineOf(at(head, 'byline')[0]),
    dateline: datelineOf(at(head, 'dateline')[0]),
    html: content ? xmlToHtml(content.children) : '',
    section: distinct(stated.scopes.map(sectionOf))[0],
    urgency: stated.urgency,
    keywords: distinct(stated.keys.flatMap((key) => key.split(/[/;]/))),
    places: distinct(
      outermost(root, ({ name }) => name === 'evloc').map((place) => place.attributes.get('city')),
    ),
    topics: distinct(stated.refnums.map((code) => topicCode(code))),
    agency,
    created: undefined,
    changed: stated.issued ?? epoch,
    copyright: stated.copyright,
  };
};

const originOf = (root: XmlElement): string | undefined =>
  at(root, 'head', 'meta')
    .find((meta) => meta.attributes.get('name') === 'origin')
    ?.attributes.get('content')
    ?.split(' ')[0];

/** Without the titles of the persons. */
const bylineOf = (byline: XmlElement | undefined): string | undefined =>
  byline &&
  textOf({
    ...byline,
    children: byline.children.filter((node) => typeof node === 'string' || node.name !== 'byttl'),
  });

/** Without its day. */
const datelineOf = (dateline: XmlElement | undefined): string | undefined =>
  textOf(children(dateline, 'location')[0]) ??
  (dateline &&
    textOf({
      ...dateline,
      children: dateline.children.filter(
        (node) => typeof node === 'string' || node.name !== 'story.date',
      ),
    }));

const statedIn = (root: XmlElement, docdata: XmlElement | undefined): z.infer<typeof Nitf> => {
  const attribute = (name: string, key: string) => children(docdata, name)[0]?.attributes.get(key);
  const notice = children(docdata, 'doc.copyright')[0]?.attributes;
  const all = (name: string, key: string) =>
    outermost(root, (element) => element.name === name).flatMap(
      (element) => element.attributes.get(key) ?? [],
    );
  return Nitf.parse({
    idString: attribute('doc-id', 'id-string'),
    idSource: attribute('doc-id', 'regsrc'),
    version: attribute('du-key', 'version'),
    urgency: attribute('urgency', 'ed-urg'),
    issued: attribute('date.issue', 'norm'),
    released: attribute('date.release', 'norm'),
    expires: attribute('date.expire', 'norm'),
    keys: all('keyword', 'key'),
    refnums: all('tobject.subject', 'tobject.subject.refnum'),
    scopes: all('doc-scope', 'scope'),
    holder: notice?.get('holder'),
    copyright:
      notice &&
      distinct([notice.get('year'), notice.get('holder')])
        .join(' ')
        .replace(/^/, '© '),
  });
};

const isKicker = ({ attributes }: XmlElement) =>
  /ShortHeadLine|kicker|overline|dachzeile/i.test(attributes.get('class') ?? '');

const VERSIONED = /^(.{1,500}):(\d{10}|\d{13})$/;
const MAX_DISTANCE = 366 * 24 * 3_600_000;
const [FIRST_YEAR, LAST_YEAR] = [Date.UTC(2000), Date.UTC(2100)];

/** The number after an id is the version's time only if it can be one: some count their documents. */
const idIn = ({ idString, issued }: z.infer<typeof Nitf>): { id?: string; epoch?: string } => {
  const [, id = '', number = ''] = VERSIONED.exec(idString ?? '') ?? [];
  const time = Number(number.padEnd(13, '0'));
  const issue = issued ? Date.parse(isoTime(issued)) : NaN;
  const isEpoch = Number.isNaN(issue)
    ? number.length === 13 && time > FIRST_YEAR && time < LAST_YEAR
    : Math.abs(time - issue) < MAX_DISTANCE;
  if (number && isEpoch) return { id: urnOf(id), epoch: number };
  return idString ? { id: urnOf(idString) } : {};
};

/** `urn-newsml-dpa-com-20190617-…` is how NITF writes what other formats write with colons. */
const urnOf = (id: string): string => {
  const [whole, domain = '', day, rest] = /^urn-newsml-(.{1,100}?)-(\d{8})-(.+)$/.exec(id) ?? [];
  return whole ? `urn:newsml:${domain.replaceAll('-', '.')}:${day}:${rest}` : id;
};

/**
 * `del-list` says nothing of it: it is the trail of the services that delivered the item. What is
 * under an embargo is usable once it is released.
 */
const statusOf = (
  docdata: XmlElement | undefined,
  { released }: z.infer<typeof Nitf>,
): string | undefined => {
  const status = docdata?.attributes.get('management-status');
  return released && status === 'embargoed' ? 'usable' : status;
};

/** `date.release` is when the item may be published. */
const embargoOf = (
  { released, issued }: z.infer<typeof Nitf>,
  docdata: XmlElement | undefined,
  head: XmlElement | undefined,
): string | undefined => {
  if (released) return isoTime(released);
  const notes = [
    ...children(docdata, 'ed-msg').map((message) => message.attributes.get('info')),
    ...children(head, 'note').map(textOf),
  ];
  return embargoIn(
    distinct(notes).map((text) => ({ text })),
    issued,
  );
};

/** `20190617T091758+0200`; a day alone ends before it may be published. */
const isoTime = (norm: string): string => {
  const [whole, year, month, day, hour, minute, second, zone] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d)(?::?(\d\d))?(Z|[+-]\d\d:?\d\d)?)?/.exec(norm) ??
    [];
  if (!whole) return 'unknown';
  const offset = (zone ?? '+01:00').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  return `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${offset}`;
};
