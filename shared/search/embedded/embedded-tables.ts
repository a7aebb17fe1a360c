import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { COLUMNS } from './match-expression.ts';

/**
 * Raised when the tables or the terms of a text change: an older file is emptied and filled again.
 */
const EMBEDDED_FORM = 3;

/** Rows of an article follow one another; an article has at most 100,000 characters. */
export const ROWS_OF_ARTICLE = 8_192;

/** With more matches, those indexed last count, which bounds the cost of any search. */
const MAX_CANDIDATES = 10_000;

/** Milliseconds. At this age a sentence counts for three quarters; at any, for a half at least. */
const FADING_AGE = 30 * 86_400_000;

/** Makes the tables, in place of older ones. */
export const makeTables = (database: DatabaseSync): void => {
  const { user_version: form } = z
    .object({ user_version: z.int() })
    .parse(database.prepare('PRAGMA user_version').get());
  if (form !== EMBEDDED_FORM) database.exec(TABLES);
};

/** The text is not kept: the bucket has it. */
const TABLES = `
  DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS articles; DROP TABLE IF EXISTS places;
  CREATE VIRTUAL TABLE texts USING fts5 (
    ${Object.keys(COLUMNS).join(', ')},
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  CREATE TABLE articles (
    no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL,
    changed INTEGER NOT NULL, at INTEGER NOT NULL, sentences TEXT NOT NULL
  );
  CREATE INDEX articles_at ON articles (at);
  CREATE TABLE places (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  PRAGMA user_version = ${EMBEDDED_FORM};
`;

export const EMPTY_TABLES = `
  INSERT INTO texts (texts) VALUES ('delete-all');
  DELETE FROM articles; DELETE FROM places;
`;

export const prepareStatements = (database: DatabaseSync) => {
  const columns = Object.keys(COLUMNS);
  const bm25 = `bm25(texts, ${Object.values(COLUMNS).join(', ')})`;
  return {
    known: database.prepare(
      'SELECT no, revision, changed, json_array_length(sentences) AS size FROM articles WHERE id = ?',
    ),
    bounds: database.prepare(
      'SELECT min(no) AS first, max(no) AS last, (SELECT min(at) FROM articles) AS oldest FROM articles',
    ),
    between: database.prepare(
      'SELECT min(no) AS first, max(no) AS last FROM articles WHERE at >= ? AND at < ?',
    ),
    putArticle: database.prepare('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?)'),
    removeArticle: database.prepare('DELETE FROM articles WHERE id = ?'),
    putText: database.prepare(
      `INSERT INTO texts (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
    ),
    removeText: database.prepare('DELETE FROM texts WHERE rowid = ?'),
    relevant: database.prepare(pageOf(bm25, `score * ${FADING}, ${NEWEST_FIRST}`)),
    newest: database.prepare(pageOf('0', NEWEST_FIRST)),
    loadPlace: database.prepare("SELECT value FROM places WHERE name = 'feed'"),
    savePlace: database.prepare("INSERT OR REPLACE INTO places VALUES ('feed', ?)"),
  };
};

const NEWEST_FIRST = `found.at DESC, article DESC, place`;
const FADING = `(0.5 + 0.5 * ${FADING_AGE}.0 / (${FADING_AGE} + max(0, :now - found.at)))`;

/** Rows are in order of time but for latecomers, so that the last candidates are the newest. */
const pageOf = (score: string, order: string): string => `
  WITH found AS MATERIALIZED (
    SELECT texts.rowid / ${ROWS_OF_ARTICLE} AS article, texts.rowid % ${ROWS_OF_ARTICLE} AS place,
      ${score} AS score, articles.at AS at
    FROM texts CROSS JOIN articles ON articles.no = texts.rowid / ${ROWS_OF_ARTICLE}
    WHERE texts MATCH :match AND texts.rowid >= :first AND texts.rowid < :end
      AND articles.at >= :from AND articles.at < :to
    ORDER BY texts.rowid DESC LIMIT ${MAX_CANDIDATES}
  ), page AS MATERIALIZED (
    SELECT article, place, found.at, row_number() OVER () AS rank FROM (
      SELECT article, place, at FROM found ORDER BY ${order} LIMIT :limit OFFSET :offset
    ) AS found
  )
  SELECT id, revision, json_extract(sentences, '$[' || place || ']') AS sentence, page.at AS at
  FROM page CROSS JOIN articles ON articles.no = page.article ORDER BY rank`;
