import type { Metadata } from '../article/article.ts';
import { Rejection } from '../article/errors.ts';
import { embargoOfFields } from './embargo-fields.ts';
import { toml, yaml } from './lazy-formats.cjs';
import { withoutWikiLinks } from './notebook-marks.ts';
import { readTime } from './page-time.ts';
import type { StatedInstants } from './stated-instants.ts';
import { inOneLine } from './white-space.ts';

const MAX_BLOCK_LENGTH = 20_000;
const MAX_VALUE_LENGTH = 500;
const MAX_ALIASES = 20;
const FIELDS: Record<string, Exclude<keyof Metadata, 'found' | 'item'>> = {
  author: 'byline',
  autor: 'byline',
  byline: 'byline',
  date: 'published',
  datum: 'published',
  published: 'published',
  publishdate: 'published',
  modified: 'modified',
  updated: 'modified',
  lastmod: 'modified',
  site: 'site',
  source: 'site',
  quelle: 'site',
  url: 'url',
  link: 'url',
  canonical: 'url',
  section: 'section',
  ressort: 'section',
  agency: 'agency',
  place: 'place',
};

/** Of a page in a notebook, besides. */
const PROPERTIES: Record<string, Exclude<keyof Metadata, 'found' | 'item'>> = {
  created: 'published',
  erstellt: 'published',
  'erstellt am': 'published',
  veröffentlicht: 'published',
  'last edited': 'modified',
  'last edited time': 'modified',
  'zuletzt bearbeitet': 'modified',
};
const OTHER_PROPERTY =
  /^(?:status|tags?|schlagwörter|kategorien?|category|type|typ|created by|erstellt von|last edited by|zuletzt bearbeitet von|priorität|priority|deadline|abgabe|fällig(?: am)?|verantwortlich|redakteur|redaktion|zeichen|zeilen|länge|umfang|kanal|kanäle|medium|format|seite|ausgabe|fotos?|bild(?:er)?|assign(?:ee)?|aliases|keywords?|stichwörter|sub ?title|untertitel|language|lang|sprache|copyright|css|layout|slug|affiliation|description|beschreibung)$/;
const PROPERTY =
  /^(?:[-*] )?\*{0,2}([\p{L} ]{2,30})(?:[:*_/]in(?:nen)?)?\*{0,2}:\*{0,2} (.{1,300})$/u;
const MAX_PROPERTIES = 20;
const MIN_PROPERTIES = 2;

type FrontMatter = {
  body: string;
  title?: string;
  kicker?: string;
  metadata: Metadata;
  instants: StatedInstants;
  /** From when it is on the site; a stated embargo takes precedence. */
  start?: string | undefined;
};

/**
 * The fields in YAML, TOML or JSON above a Markdown text; unknown ones are ignored. Of a block that
 * is broken, the lines that have a name and a value count.
 *
 * @throws Rejection of a draft
 */
export const frontMatter = (text: string): FrontMatter => {
  const block = blockOf(text);
  const fields = block && fieldsOf(block);
  if (!block || !fields) return { body: text, metadata: {}, instants: {} };
  const find = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '');
  rejectDraft(textOf(find('draft', 'entwurf')), textOf(fields.get('published')));
  const metadata: Metadata = {};
  for (const [key, value] of fields) {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    const text = textOf(value);
    const known = field === 'published' || field === 'modified' ? readTime(text) : text;
    if (field && known) metadata[field] ??= known;
  }
  const title = textOf(find('title', 'titel'));
  const kicker = textOf(find('kicker', 'dachzeile'));
  return {
    body: block.below,
    ...(title && { title }),
    ...(kicker && { kicker }),
    metadata,
    instants: {
      embargo: embargoOfFields(
        [...fields].map(([name, value]) => [name, value === null ? '' : statedIn(value)] as const),
      ),
      expires: expiryIn(find('expires', 'expiry', 'expirydate', 'unpublishdate', 'ablauf')),
    },
    // Hugo and Jekyll publish nothing before its date.
    start: startOf(textOf(find('publishdate', 'date', 'datum'))),
  };
};

/**
 * The metadata in lines of a name and a value, if most of their names are known: those of a page's
 * properties. Undefined of any other text.
 */
export const propertiesIn = (text: string): { title?: string; metadata: Metadata } | undefined => {
  const lines = text
    .trim()
    .split('\n')
    .slice(0, MAX_PROPERTIES + 1);
  const fields = lines.flatMap((line) => {
    const [, name = '', value = ''] = PROPERTY.exec(line.trim()) ?? [];
    return name ? [{ name: name.toLowerCase(), value: inOneLine(value) }] : [];
  });
  const title = fields.find(({ name }) => /^tit(?:le|el)$/.test(name))?.value;
  const known = fields.filter(
    ({ name }) => fieldOf(name) || OTHER_PROPERTY.test(name) || /^tit(?:le|el)$/.test(name),
  );
  if (fields.length < lines.length || lines.length > MAX_PROPERTIES) return undefined;
  if (known.length < MIN_PROPERTIES || known.length * 2 < lines.length) return undefined;
  const metadata: Metadata = {};
  for (const { name, value } of fields) {
    const field = fieldOf(name);
    const read = field === 'published' || field === 'modified' ? readTime(value) : value;
    if (field && read) metadata[field] ??= read;
  }
  return { ...(title && { title }), metadata };
};

const fieldOf = (name: string) => (Object.hasOwn(FIELDS, name) ? FIELDS[name] : PROPERTIES[name]);

const rejectDraft = (draft: string, published: string): void => {
  if (!/^(?:true|yes|ja|1)$/i.test(draft) && !/^(?:false|no|nein)$/i.test(published)) return;
  throw new Rejection(
    'draft',
    'The front matter says that this is a draft. Upload the article when it is finished, without `draft: true`.',
  );
};

/** Of a day without a time its beginning, unlike of an embargo. */
const startOf = (text: string): string | undefined => {
  const time = readTime(text);
  return time?.length === 10 ? readTime(`${time} 00:00`) : time;
};

type Block = { lines: string; below: string; parse: (lines: string) => unknown };

/** A block's first line, its last, and how what is between them is read. */
const FORMS: { first: RegExp; last: RegExp; parse: Block['parse'] }[] = [
  {
    first: /^\s{0,9}---[ \t]{0,99}\n/,
    last: /^(?:---|\.\.\.)[ \t]{0,99}$/m,
    // All values as the texts that they are.
    parse: (lines) => yaml().parse(lines, { schema: 'failsafe', maxAliasCount: MAX_ALIASES }),
  },
  {
    first: /^\s{0,9}\+\+\+[ \t]{0,99}\n/,
    last: /^\+\+\+[ \t]{0,99}$/m,
    parse: (lines) => toml().parse(lines),
  },
  {
    first: /^\s{0,9}\{[ \t]{0,99}\n/,
    last: /^\}[ \t]{0,99}$/m,
    parse: (lines) => JSON.parse(`{${lines}}`),
  },
];

const blockOf = (text: string): Block | undefined => {
  for (const { first, last, parse } of FORMS) {
    const start = first.exec(text)?.[0].length;
    if (start === undefined) continue;
    const end = last.exec(text.slice(start, start + MAX_BLOCK_LENGTH));
    if (!end) return undefined;
    const lines = text.slice(start, start + end.index);
    return { lines, below: text.slice(start + end.index + end[0].length), parse };
  }
  return undefined;
};

/** By their names in small letters; undefined if it is a text between two rules. */
const fieldsOf = ({ lines, parse }: Block): Map<string, unknown> | undefined => {
  const parsed = fieldsOfValue(lines, parse) ?? fieldsOfLines(lines);
  const fields = new Map<string, unknown>();
  for (const [name, value] of parsed)
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  return parsed.length > 0 ? fields : undefined;
};

const fieldsOfValue = (lines: string, parse: Block['parse']): [string, unknown][] | undefined => {
  try {
    const value = parse(lines);
    return isMap(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
};

const fieldsOfLines = (lines: string): [string, unknown][] =>
  lines.split('\n').flatMap((line): [string, unknown][] => {
    const [, name, value] =
      /^[ \t]{0,9}"?([A-Za-z_-]{2,30})"?[ \t]{0,9}[:=][ \t]{0,9}(\S.{0,500})$/.exec(line) ?? [];
    if (!name || !value) return [];
    return [[name, value.replace(/[,\s]{1,9}$/, '').replace(/^(["'])(.*)\1$/, '$2')]];
  });

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A text, a list of texts, or what has a name; nothing of what is longer than such a field. */
const textOf = (value: unknown): string => {
  const text = Array.isArray(value)
    ? value.flat(2).slice(0, 20).map(nameOf).filter(Boolean).join(', ')
    : nameOf(value);
  return text.length <= MAX_VALUE_LENGTH ? text : '';
};

const nameOf = (value: unknown): string => {
  const name = isMap(value) && Object.hasOwn(value, 'name') ? value.name : value;
  if (name instanceof Date) return name.toISOString().replace('.000', '');
  const text = ['string', 'number', 'boolean'].includes(typeof name) ? String(name) : '';
  return inOneLine(withoutWikiLinks(text.slice(0, MAX_VALUE_LENGTH + 1)));
};

/**
 * An instant that is stated in another form than a text cannot be read, which is not the same as
 * none.
 */
const statedIn = (value: unknown): string =>
  value === undefined || value === '' ? '' : textOf(value) || 'unreadable';

const NEVER =
  /^(?:never|none|null|no|nie|niemals|nein|keine?r?|unbegrenzt|unbefristet|false|[~–-])$/i;

const expiryIn = (value: unknown): string | undefined => {
  const stated = value === null ? '' : statedIn(value);
  return stated === '' || NEVER.test(stated) ? undefined : stated;
};
