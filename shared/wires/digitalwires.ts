import * as z from 'zod';
import { sectionOf } from './desks.ts';
import { embargoIn } from './embargo-note.ts';
import { Extra, ExtraNumber, extraList } from './extra-fields.ts';
import { orderOf } from './order-of.ts';
import { topicCode } from './topic-code.ts';
import { distinct, localName, type WireItem } from './wire-item.ts';

const Text = z.string().nullish();

const Category = z.object({ type: Extra, name: Extra, qcode: Extra });
type Category = z.infer<typeof Category>;

/**
 * An item of dpa-digitalwires, 0.5 and later: the fields that may be published. What the text is and
 * whether it may be published has to be as the format says.
 */
const Digitalwires = z.object({
  urn: z.string().min(1),
  version: ExtraNumber,
  version_created: Extra,
  updated: Extra,
  content_created: Extra,
  pubstatus: Text,
  embargoed: Text,
  expires: Text,
  language: Text,
  urgency: ExtraNumber,
  kicker: Text,
  headline: Text,
  subhead: Text,
  teaser: Text,
  byline: Extra,
  dateline: Extra,
  article_html: Text,
  infobox_html: Text,
  creditline: Extra,
  copyrightnotice: Extra,
  usageterms: Extra,
  categories: extraList(Category),
  associations: extraList(z.object({ type: Extra })),
  notepad: z.object({ public_html: Extra, nonpublic_html: Extra }).nullish().catch(undefined),
  ednotes: z
    .array(z.object({ role: Text, ednote: Extra, is_publishable: z.unknown().optional() }))
    .nullish(),
});

type Digitalwires = z.infer<typeof Digitalwires>;

/** @throws ZodError */
export const digitalwires = (value: unknown): WireItem => {
  const item = Digitalwires.parse(value);
  const named = categoriesOf(item);
  const agency = item.creditline ?? named('provider')[0]?.name ?? undefined;
  return {
    id: item.urn,
    provider: agency,
    version: item.version ?? undefined,
    order: orderOf({
      version: item.version,
      created: item.version_created,
      updated: item.updated,
    }),
    kind: kindOf(item),
    status: item.pubstatus ?? undefined,
    embargo: item.embargoed?.trim() || embargoNote(item),
    expires: item.expires ?? undefined,
    language: item.language ?? undefined,
    title: item.headline ?? undefined,
    kicker: item.kicker ?? undefined,
    subhead: item.subhead ?? undefined,
    lead: item.teaser ?? undefined,
    correction: correctionNote(item),
    byline: item.byline ?? undefined,
    dateline: item.dateline ?? undefined,
    html: `${item.article_html ?? ''}${box(item.infobox_html)}`,
    section: sectionOf(named('desk')[0]?.name ?? undefined),
    urgency: item.urgency ?? undefined,
    genre: named('genre')[0]?.name ?? undefined,
    keywords: distinct([...named('dpasubject'), ...named('keyword')].map(({ name }) => name)),
    places: distinct(named('geosubject').map(({ name }) => name)),
    topics: distinct(named('dpasubject').map(({ qcode }) => topicCode(qcode))),
    agency,
    created: item.content_created ?? undefined,
    changed: item.version_created ?? undefined,
    copyright: item.copyrightnotice ?? undefined,
    usageTerms: item.usageterms ?? undefined,
  };
};

const categoriesOf =
  ({ categories }: Digitalwires) =>
  (type: string): Category[] =>
    (categories ?? []).filter((category) => localName(category.type) === type);

const box = (html: string | null | undefined) =>
  html?.trim() ? `<aside class="infobox">${html}</aside>` : '';

/** An item without a text is what it brings along. */
const kindOf = ({ article_html, associations }: Digitalwires): string =>
  article_html?.trim() ? 'text' : (associations?.[0]?.type ?? 'text');

/** The one for readers, unless it is marked as one for editors alone. */
const correctionNote = ({ ednotes }: Digitalwires): string | undefined =>
  (ednotes ?? []).find(
    ({ role, is_publishable = true }) =>
      localName(role) === 'correctionshort' && is_publishable === true,
  )?.ednote ?? undefined;

/** All notes are read for it, and nothing else is taken from those that are not for publication. */
const embargoNote = ({ ednotes, notepad, version_created }: Digitalwires): string | undefined => {
  const notes = (ednotes ?? []).map(({ role, ednote }) => ({
    text: ednote,
    isEmbargo: localName(role) === 'embargo',
  }));
  const pad = [notepad?.public_html, notepad?.nonpublic_html].map((html) => ({
    text: html?.replace(/<[^<>]{0,500}>/g, '\n'),
  }));
  return embargoIn([...notes, ...pad], version_created ?? undefined);
};
