import * as z from 'zod';
import { embargoIn } from './embargo-note.ts';
import { Extra, ExtraNumber, extraList } from './extra-fields.ts';
import { headlinesIn } from './headlines-in.ts';
import { lowerCaseObject, withLowerCaseKeys } from './lower-case-keys.ts';
import { orderOf } from './order-of.ts';
import { topicCode } from './topic-code.ts';
import { distinct, escapeHtml, localName, OTHER_ROLE, type WireItem } from './wire-item.ts';

const Text = z.string().nullish();
/** A list, or the single value that some versions have in its place. */
const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (value) => (value === null || value === undefined || Array.isArray(value) ? value : [value]),
    z.array(one).nullish(),
  );
const Concept = z.union([
  z.string().transform((name) => ({ name, code: undefined, uri: undefined, literal: undefined })),
  lowerCaseObject({ name: Extra, code: Extra, uri: Extra, literal: Extra, scheme: Extra }),
]);
const Named = z.union([z.string(), lowerCaseObject({ name: Extra })]);
const Roled = lowerCaseObject({ role: Text, contenttype: Text, value: Text });
type Roled = z.infer<typeof Roled>;
const Rights = lowerCaseObject({ copyrightnotice: Extra, usageterms: Extra, linkedrights: Extra });

/**
 * An item of ninjs 1, 2 or 3, which writes its names in camel case: the fields that may be
 * published.
 */
const Ninjs = lowerCaseObject({
  uri: z.string().min(1),
  type: Text,
  version: ExtraNumber,
  versioncreated: Extra,
  firstcreated: Extra,
  contentcreated: Extra,
  pubstatus: Text,
  embargoed: Text,
  expires: Text,
  ednote: Text,
  language: Text,
  urgency: ExtraNumber,
  headline: Text,
  headlines: listOf(Roled),
  byline: Extra,
  by: Extra,
  body_text: Text,
  body_html: Text,
  body_xhtml: Text,
  bodies: listOf(Roled),
  description_text: Text,
  description_html: Text,
  descriptions: listOf(Roled),
  located: extraList(Named),
  dateline: Extra,
  subject: extraList(Concept),
  subjects: extraList(Concept),
  place: extraList(Concept),
  places: extraList(Concept),
  genre: extraList(Concept),
  genres: extraList(Concept),
  keywords: extraList(Named),
  infosource: extraList(Concept),
  infosources: extraList(Concept),
  copyrightholder: Extra,
  copyrightnotice: Extra,
  usageterms: Extra,
  rightsinfo: extraList(Rights),
});
type Ninjs = z.infer<typeof Ninjs>;

const TEXTS = ['headline', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'];

/** By its address and either its status or two more fields: the standard asks for no others. */
export const isNinjs = (value: object): boolean => {
  const item = new Set(Object.keys(withLowerCaseKeys(value) ?? {}));
  if (!item.has('uri')) return false;
  const found = ['version', 'versioncreated', ...TEXTS].filter((name) => item.has(name));
  return item.has('pubstatus') || (found.length > 1 && TEXTS.some((name) => item.has(name)));
};

/** @throws ZodError */
export const readNinjs = (value: unknown): WireItem => {
  const item = Ninjs.parse(value);
  const subjects = [...(item.subject ?? []), ...(item.subjects ?? [])];
  const [rights] = item.rightsinfo ?? [];
  const { descriptions } = item;
  const named = headlinesIn(
    (item.headlines ?? []).map(({ role, value }) => ({ role: role ?? '', text: value ?? '' })),
  );
  const agency = agencyOf(item);
  return {
    id: item.uri,
    provider: agency,
    version: item.version ?? undefined,
    order: orderOf({ version: item.version, created: item.versioncreated }),
    kind: item.type ?? 'text',
    status: item.pubstatus ?? undefined,
    embargo:
      item.embargoed?.trim() ||
      embargoIn([{ text: item.ednote }], item.versioncreated ?? undefined),
    expires: item.expires ?? undefined,
    language: item.language ?? undefined,
    ...named,
    title: item.headline ?? named.title,
    correction: withoutTags(inRole(descriptions, /correction/i)),
    lead: leadOf(item, descriptions ?? []),
    byline: item.byline ?? item.by ?? undefined,
    dateline: item.dateline ?? undefined,
    html: bodyOf(item),
    urgency: item.urgency ?? undefined,
    genre: distinct([...(item.genre ?? []), ...(item.genres ?? [])].map(({ name }) => name))[0],
    keywords: distinct([...subjects, ...(item.keywords ?? [])].map(nameOf)),
    places: distinct([...(item.place ?? []), ...(item.places ?? [])].map(nameOf)),
    topics: distinct(subjects.map(topicOf)),
    agency,
    created: item.contentcreated ?? item.firstcreated ?? undefined,
    changed: item.versioncreated ?? undefined,
    copyright: item.copyrightnotice ?? rights?.copyrightnotice ?? undefined,
    licence: rights?.linkedrights ?? undefined,
    usageTerms: item.usageterms ?? rights?.usageterms ?? undefined,
  };
};

const inRole = (texts: Roled[] | null | undefined, role: RegExp): string | undefined =>
  texts?.find((text) => role.test(text.role ?? ''))?.value ?? undefined;

const leadOf = (item: Ninjs, descriptions: Roled[]): string | undefined => {
  const summary = inRole(descriptions, /teaser|summary|abstract|lead|main|^$/i);
  return item.description_text ?? withoutTags(item.description_html ?? summary);
};

const withoutTags = (text: string | undefined) => text?.replace(/<[^<>]{0,500}>/g, ' ');

const bodyOf = (item: Ninjs): string => {
  const html = item.body_xhtml ?? item.body_html;
  if (html) return html;
  const bodies = (item.bodies ?? []).filter(
    ({ role, value }) => value?.trim() && !OTHER_ROLE.test(localName(role) ?? ''),
  );
  const marked = bodies.find(({ role, contenttype }) => /html/i.test(`${contenttype} ${role}`));
  const body = marked ?? bodies.find(({ role }) => role === 'main') ?? bodies[0];
  const text = body?.value ?? item.body_text ?? '';
  return marked || /^\s*<[a-z]/i.test(text) ? text : paragraphs(text);
};

/** The paragraphs of a plain text, which empty lines part if there are any. */
const paragraphs = (text: string): string => {
  const lines = text.replaceAll('\r\n', '\n').trim();
  const parts = lines.includes('\n\n') ? lines.split('\n\n') : lines.split('\n');
  return parts.map((part) => `<p>${escapeHtml(part)}</p>`).join('');
};

const nameOf = (one: string | { name?: string | null | undefined }) =>
  typeof one === 'string' ? one : one.name;

const topicOf = (subject: z.infer<typeof Concept>): string | undefined => {
  const { uri, code, literal } = subject;
  const scheme = 'scheme' in subject ? (subject.scheme ?? '') : '';
  const isTopic = /medtop|mediatopic/i.test(scheme) && /^\d{8}$/.test(code ?? '');
  return (
    topicCode(isTopic ? `medtop:${code}` : undefined) ??
    [uri, code, literal].map(topicCode).find(Boolean)
  );
};

const agencyOf = (item: Ninjs): string | undefined => {
  const sources = [...(item.infosource ?? []), ...(item.infosources ?? [])];
  return distinct([item.copyrightholder, ...sources.map(nameOf)])[0];
};
