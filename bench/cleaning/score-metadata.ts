import { jsonLd } from '../../shared/clean/html/json-ld.ts';
import { pageIdentity } from '../../shared/clean/html/page-identity.ts';
import { pageMetadata } from '../../shared/clean/html/page-metadata.ts';
import { allElements, parseBounded } from '../../shared/clean/html/tree.ts';
import { resolveEntities } from '../../shared/clean/normal-form.ts';
import { readTime } from '../../shared/clean/page-time.ts';

export type MetadataField = 'title' | 'date' | 'author';
export type MetadataScore = {
  field: MetadataField;
  labels: number;
  offered: number;
  right: number;
};
type Facts = Record<MetadataField, string | undefined>;

const SCRIPT = /<script\b[^>]{0,300}ld\+json[^>]{0,300}>[\s\S]*?<\/script>/gi;
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const FIELDS: MetadataField[] = ['title', 'date', 'author'];

/**
 * Title, day and author as the cleaner finds them in pages stripped of their JSON-LD, compared with
 * what the JSON-LD says. An author without a first name or with the name of the site is no label.
 * A title is right if one contains the other (kickers), an author if all names are there.
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

export const labelOf = (html: string): Facts => {
  const elements = allElements(parseBounded(html));
  const { title, published, byline, site } = jsonLd(elements, pageIdentity(elements)).fields;
  const names = byline
    ?.split(', ')
    .filter((name) => /\S \S/.test(name) && !(site && holds(name, site)));
  return {
    title: title && resolveEntities(title),
    date: dayOf(published),
    author: names?.join(', ') || undefined,
  };
};

export const offerOf = (html: string): Facts => {
  const { title, metadata } = pageMetadata(parseBounded(html.replace(SCRIPT, '')));
  return { title, date: dayOf(metadata.published), author: metadata.byline };
};

/** The day in Berlin of a time with a zone, otherwise the day as written. */
const dayOf = (time: string | undefined): string | undefined => {
  const iso = time && readTime(time);
  if (!iso) return undefined;
  return /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? BERLIN.format(new Date(iso)) : iso.slice(0, 10);
};

const bare = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const holds = (one = '', other = '') =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

export const isRight: Record<MetadataField, (label?: string, offer?: string) => boolean> = {
  title: holds,
  date: (label, offer) => label === offer,
  author: (label = '', offer = '') =>
    label.split(', ').every((name) => bare(offer).includes(bare(name))),
};
