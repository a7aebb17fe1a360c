import { articleData, jsonLd } from '../../shared/clean/html/json-ld.ts';
import { linkedData, typesOf } from '../../shared/clean/html/linked-data.ts';
import { pageIdentity } from '../../shared/clean/html/page-identity.ts';
import { pageMetadata } from '../../shared/clean/html/page-metadata.ts';
import { allElements, parseBounded } from '../../shared/clean/html/tree.ts';
import { isOrganisation, isPublisher } from '../../shared/clean/no-person.ts';
import { resolveEntities } from '../../shared/clean/normal-form.ts';
import { readTime } from '../../shared/clean/page-time.ts';
import { authorsIn } from '../page-facts/label-text.ts';

const FIELDS = ['title', 'date', 'published', 'modified', 'section', 'author'] as const;
export type MetadataField = (typeof FIELDS)[number];
type MetadataScore = {
  field: MetadataField;
  labels: number;
  offered: number;
  right: number;
};
type Facts = Record<MetadataField, string | undefined>;

const SCRIPT = /<script\b[^>]{0,300}ld\+json[^>]{0,300}>[\s\S]*?<\/script>/gi;
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/**
 * Title, day and minute of publication, minute of the last change, section and author as the cleaner
 * finds them in pages stripped of their JSON-LD, compared with what the JSON-LD says. An author
 * without a first name is no label, nor is an agency, a publisher, a change at the
 * time of publication or a day without a time of day. A title or a section is right if one contains
 * the other (kickers, lists of keywords), authors if all names are there.
 */
export const scoreMetadata = (pages: string[]): MetadataScore[] => {
  const pairs = pages.map((html) => ({ label: labelOf(html), offer: offerOf(html) }));
  return FIELDS.map((field) => {
    const labelled = pairs.filter(({ label }) => label[field]);
    const offered = labelled.filter(({ offer }) => offer[field]);
    const right = offered.filter(({ label, offer }) => isRight[field](label[field], offer[field]));
    return { field, labels: labelled.length, offered: offered.length, right: right.length };
  });
};

const labelOf = (html: string): Facts => {
  const elements = allElements(parseBounded(html));
  const values = jsonLd(elements);
  const isArticle = linkedData(values).things.some(({ thing }) =>
    typesOf(thing).some((type) => /(?:Article|Posting|Report)$/.test(type)),
  );
  const { fields } = articleData(isArticle ? values : [], pageIdentity(elements));
  const { title, published, modified, section, byline, site } = fields;
  const names = byline
    ?.split(', ')
    .filter((name) => /\S \S/.test(name) && authorsIn(name).length > 0)
    .filter((name) => !isOrganisation(name) && !isPublisher(name, site ? [site] : []));
  return {
    title: title && resolveEntities(title),
    date: dayOf(published),
    published: minuteOf(published),
    modified: minuteOf(modified) === minuteOf(published) ? undefined : minuteOf(modified),
    section: section && resolveEntities(section),
    author: names?.join(', ') || undefined,
  };
};

const offerOf = (html: string): Facts => {
  const { title, metadata } = pageMetadata(parseBounded(html.replace(SCRIPT, '')));
  const { published, modified, section, byline } = metadata;
  return {
    title,
    date: dayOf(published),
    published: published && (minuteOf(published) ?? published),
    modified: modified && (minuteOf(modified) ?? modified),
    section,
    author: byline,
  };
};

/** The day in Berlin of a time, otherwise the day as written. */
const dayOf = (time: string | undefined): string | undefined => {
  const iso = time && readTime(time);
  if (!iso) return undefined;
  return iso.includes('T') ? BERLIN.format(new Date(iso)) : iso;
};

/** The minute of a time of day, in UTC. */
const minuteOf = (time: string | undefined): string | undefined => {
  const iso = time && readTime(time);
  return iso?.includes('T') ? new Date(iso).toISOString().slice(0, 16) : undefined;
};

const bare = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const holds = (one = '', other = '') =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));
const equals = (label?: string, offer?: string) => label === offer;

const isRight: Record<MetadataField, (label?: string, offer?: string) => boolean> = {
  title: holds,
  date: equals,
  published: equals,
  modified: equals,
  section: holds,
  author: (label = '', offer = '') =>
    authorsIn(label).every((name) => bare(offer).includes(bare(name))),
};
