import type { Language } from '../article/article.ts';

/** Thirteen digits hold every time of receipt until the year 2286. */
const END_OF_TIME = 9_999_999_999_999;

export const manifestKey = (id: string) => `articles/${id}/manifest.json`;
export const documentKey = (id: string, language: Language) => `articles/${id}/${language}.json`;
export const memoryKey = (id: string, language: Language) => `memory/${id}/${language}.json`;
/** Says which article has a pair of sentences, so that other articles find its memory. */
export const anchorKey = (hash: string) => `anchors/${hash}`;
export const ledgerKey = (month: string) => `ledger/${month}.json`;
export const digestKey = (date: string, language: Language) => `digests/${date}/${language}.json`;
/** Holds the upload's key while there is work left on an article. */
export const workKey = (id: string) => `work/${id}`;
export const lockKey = (id: string) => `locks/${id}`;

/** The outlet's terms, put there by hand; what became of them; the terms in use. */
export const TERMS_FILE = 'config/terms.csv';
export const TERMS_REPORT = 'config/terms-report.json';
export const GLOSSARY = 'config/glossary.json';

export const INDEX = 'index/';
export const WORK = 'work/';

/** Position of a time in the index: the newest has the smallest, so S3's key order lists it first. */
export const indexPosition = (received: Date) =>
  String(END_OF_TIME - received.getTime()).padStart(13, '0');

/** An empty object; its key alone is the entry. */
export const indexKey = (received: Date, id: string) => `${INDEX}${indexPosition(received)}-${id}`;

export const idInIndexKey = (key: string) => key.slice(INDEX.length + 14);
