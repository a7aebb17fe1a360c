import type { Language } from '../article/article.ts';

/** The layout of the articles bucket: one prefix for each kind of object. */
export const PREFIXES = {
  allowances: 'allowances/',
  anchors: 'anchors/',
  articles: 'articles/',
  brought: 'brought/',
  changes: 'changes/',
  config: 'config/',
  damaged: 'damaged/',
  deliveries: 'deliveries/',
  digests: 'digests/',
  due: 'due/',
  index: 'index/',
  items: 'items/',
  ledger: 'ledger/',
  locks: 'locks/',
  memory: 'memory/',
  opened: 'opened/',
  search: 'search/',
  seen: 'seen/',
  takeDown: 'take-down/',
  unlisted: 'unlisted/',
  waiting: 'waiting/',
  webhooks: 'webhooks/',
  work: 'work/',
} as const;

/** The largest time of 13 digits, in the year 2286. */
const END_OF_TIME = 9_999_999_999_999;
const POSITION_LENGTH = String(END_OF_TIME).length;

export const manifestKey = (id: string) => `${PREFIXES.articles}${id}/manifest.json`;
export const documentKey = (id: string, language: Language) =>
  `${PREFIXES.articles}${id}/${language}.json`;
/** The memory of a target; under `de` a model's summary. */
export const memoryKey = (id: string, language: Language) =>
  `${PREFIXES.memory}${id}/${language}.json`;
/** Names the article that has a pair of sentences, so that other articles find its memory. */
export const anchorKey = (hash: string) => `${PREFIXES.anchors}${hash}`;
export const ledgerKey = (month: string) => `${PREFIXES.ledger}${month}.json`;
/** The book of one process for a month. */
export const bookKey = (month: string, book: string) => `${booksPrefix(month)}${book}.json`;
export const booksPrefix = (month: string) => `${PREFIXES.ledger}${month}/`;
/** Undefined for a ledger itself. */
export const bookIn = (key: string): { month: string; book: string } | undefined => {
  const [, month, book] = /^ledger\/([\d-]{7})\/([^/]{1,40})\.json$/.exec(key) ?? [];
  return month === undefined || book === undefined ? undefined : { month, book };
};
/** An empty object: what a book may reach in characters. */
export const allowanceKey = (month: string, book: string, amount: number) =>
  `${allowancesPrefix(month)}${book}/${amount}`;
export const allowancesPrefix = (month: string) => `${PREFIXES.allowances}${month}/`;
export const allowanceIn = (
  key: string,
): { month: string; book: string; amount: number } | undefined => {
  const [, month, book, amount] =
    /^allowances\/([\d-]{7})\/([^/]{1,40})\/(\d{1,15})$/.exec(key) ?? [];
  return month === undefined || book === undefined
    ? undefined
    : { month, book, amount: Number(amount) };
};
export const digestKey = (date: string, language: Language) =>
  `${PREFIXES.digests}${date}/${language}.json`;
/** The first page of a digest has the key of the digest. */
export const digestPageKey = (date: string, language: Language, page: number) =>
  page === 1 ? digestKey(date, language) : `${PREFIXES.digests}${date}/${language}/${page}.json`;
/** How far an index of the search has followed the changes. */
export const searchPlaceKey = (index: string) => `${PREFIXES.search}${index}.json`;
/** Says that nothing is left of a withdrawn article but its manifest. */
export const withdrawnKey = (id: string) => `${PREFIXES.articles}${id}/withdrawn.json`;
/** An empty object: at this instant an article is to be released or withdrawn. In order of time. */
export const dueKey = (at: Date, id: string) => `${PREFIXES.due}${at.toISOString()}/${id}`;
/** Holds the upload's key while there is work left on an article. */
export const workKey = (id: string) => `${PREFIXES.work}${id}`;
/** An empty object: a reader has opened the article in this language, and its rest is not done. */
export const openedKey = (id: string, language: Language) => `${PREFIXES.opened}${id}/${language}`;
/** Holds why an operator takes the article down, until that is done. */
export const takeDownKey = (id: string) => `${PREFIXES.takeDown}${id}`;
export const lockKey = (id: string) => `${PREFIXES.locks}${id}`;
/** An unreadable version of the object under `key`. */
export const damagedKey = (key: string, etag: string) =>
  `${PREFIXES.damaged}${key}/${unquoted(etag)}`;
/** An empty object: the upload whose key gives the first id brought the article with the second. */
export const deliveryKey = (delivery: string, id: string) =>
  `${PREFIXES.deliveries}${delivery}/${id}`;
/** Holds the key of an upload that brought an article: the way back from `deliveryKey`. */
export const broughtKey = (id: string, delivery: string) => `${PREFIXES.brought}${id}/${delivery}`;
/**
 * An empty object: the first id is that of an agency's item without its provider, the second with
 * it.
 */
export const itemKey = (item: string, id: string) => `${PREFIXES.items}${item}/${id}`;
/** Holds the key of an upload that waits for another run to release an article. */
export const waitingKey = (id: string, delivery: string) => `${PREFIXES.waiting}${id}/${delivery}`;
/** An empty object: work on the version of an upload with this ETag began, as this revision. */
export const begunKey = (id: string, revision: number, etag: string) =>
  `${PREFIXES.seen}${id}/${revision}-${unquoted(etag)}`;

/** The version of all stored forms. */
export const STORED_FORMS = `${PREFIXES.config}version.json`;

/** By which rules uploads expire, and since when that is known. */
export const UPLOAD_EXPIRY = `${PREFIXES.config}upload-expiry.json`;

/** How far the sweep has come with an archive that one run cannot look through. */
export const SWEEP_STATE = `${PREFIXES.config}sweep.json`;

/** The outlet's terms, uploaded by hand; the report on them; the terms in use. */
export const TERMS_FILE = `${PREFIXES.config}terms.csv`;
export const TERMS_REPORT = `${PREFIXES.config}terms-report.json`;
export const GLOSSARY = `${PREFIXES.config}glossary.json`;

/** The access keys at home; on AWS CloudFront has them. */
export const KEYS_FILE = `${PREFIXES.config}keys.json`;

/** How much of uploads is translated, by key prefix; written by hand. */
export const EXTENTS_FILE = `${PREFIXES.config}translate.json`;

/** For how long, and how much of, uploads may be read, by key prefix; written by hand. */
export const RIGHTS_FILE = `${PREFIXES.config}rights.json`;

/** Endpoints that get events, written by hand. It has secrets, and no route serves it. */
export const WEBHOOKS_FILE = `${PREFIXES.config}webhooks.json`;

/** The state of sending to an endpoint. */
export const webhookStateKey = (endpoint: string) => `${PREFIXES.webhooks}${endpoint}.json`;
/** The last messages that an endpoint received about an article. */
export const webhookSentKey = (endpoint: string, id: string) =>
  `${PREFIXES.webhooks}sent/${endpoint}/${id}.json`;
/** A message that an endpoint did not take for a day. */
export const webhookDeadKey = (endpoint: string, message: string) =>
  `${PREFIXES.webhooks}dead/${endpoint}/${message}.json`;

/** Position of a time in the index: the newest has the smallest, so S3's key order lists it first. */
export const indexPosition = (listed: Date) =>
  String(END_OF_TIME - listed.getTime()).padStart(POSITION_LENGTH, '0');

/** An empty object; its key alone is the entry, with what the article can be found by. */
export const indexKey = (listed: Date, id: string, facets?: string) =>
  `${PREFIXES.index}${indexPosition(listed)}-${id}${facets === undefined ? '' : `~${facets}`}`;

/** An empty object, as in the index: the article is under an embargo, or withdrawn. */
export const unlistedKey = (received: Date, id: string) =>
  `${PREFIXES.unlisted}${indexPosition(received)}-${id}`;

/** An empty object: the article changed for readers at this time. Oldest first. */
export const changeKey = (at: Date, id: string, facets: string) =>
  `${PREFIXES.changes}${changePosition(at)}-${id}~${facets}`;

export const changePosition = (at: Date) => String(at.getTime()).padStart(POSITION_LENGTH, '0');

/** When the change at a position was. */
export const changedAtIn = (position: string): Date =>
  new Date(Number(position.slice(0, POSITION_LENGTH)));

/** An entry of the index or of the changes. `position` begins with its time and is unique. */
export type IndexEntry = { key: string; position: string; id: string; facets?: string | undefined };

/** Entries of version 0.3.0 have no facets. */
export const entryIn = (key: string, prefix: string): IndexEntry => {
  const [position = '', ...facets] = key.slice(prefix.length).split('~');
  const id = position.slice(POSITION_LENGTH + 1);
  return { key, position, id, facets: facets.length > 0 ? facets.join('~') : undefined };
};

/** All entries of a position come before this, and those of later ones after it. */
export const afterPosition = (prefix: string, position: string) => `${prefix}${position}~~`;

export const listedInIndexKey = (key: string): Date =>
  new Date(END_OF_TIME - Number(key.slice(PREFIXES.index.length).slice(0, POSITION_LENGTH)));

export const idInIndexKey = (key: string) => entryIn(key, PREFIXES.index).id;

const unquoted = (etag: string) => encodeURIComponent(etag.replaceAll('"', ''));
