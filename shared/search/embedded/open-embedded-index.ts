import * as z from 'zod';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { SearchPlace } from '../follow-articles.ts';
import type { IndexedArticle, IndexedSentence, SearchIndex } from '../search-index.ts';
import { indexTokens } from '../tokens.ts';
import { embeddedStart, limitOf, nextStart } from './embedded-cursor.ts';
import { EMPTY_TABLES, prepareStatements, ROWS_OF_ARTICLE } from './embedded-tables.ts';
import { inTransaction } from './in-transaction.ts';
import { facetTerm, matchExpression } from './match-expression.ts';
import { openDatabase } from './open-database.ts';

/** Numbers of articles are in order of time: those of the first run up from here, older ones down. */
const FIRST_NUMBER = 2 ** 30;

type EmbeddedIndex = SearchIndex & {
  /** Kept with the index, and forgotten with it. */
  place: SearchPlace;
  close: () => void;
};

/** The index in one file of SQLite's FTS5, for the home on one machine. */
export const openEmbeddedIndex = (file: string): EmbeddedIndex => {
  const database = openDatabase(file);
  const statements = prepareStatements(database);

  const removeRows = ({ no, size }: z.infer<typeof Known>): void => {
    for (let place = 0; place < size; place++) statements.removeText.run(rowOf(no, place));
  };

  const putOne = (article: IndexedArticle, older: Map<string, number>): void => {
    const { id, revision, at } = article;
    const changed = article.changed.getTime();
    const known = Known.optional().parse(statements.known.get(id));
    const isLater = known && (known.revision - revision || known.changed - changed) > 0;
    if (isLater) return;
    if (known) removeRows(known);
    const { last } = Bounds.parse(statements.bounds.get());
    const no = known?.no ?? older.get(id) ?? (last === null ? FIRST_NUMBER : last + 1);
    const sentences = article.sentences.slice(0, ROWS_OF_ARTICLE);
    const ids = JSON.stringify(sentences.map((sentence) => sentence.id));
    statements.putArticle.run(no, id, revision, changed, at.getTime(), ids);
    for (const [place, sentence] of sentences.entries())
      statements.putText.run(rowOf(no, place), ...columnsOf(article, sentence));
  };

  return {
    put: async (articles) =>
      inTransaction(database, () => {
        // FTS5 is quickest with rows in their order.
        const sorted = articles.toSorted((one, other) => one.at.getTime() - other.at.getTime());
        const older = olderThan(Bounds.parse(statements.bounds.get()), sorted);
        for (const article of sorted) putOne(article, older);
      }),

    remove: async (ids) =>
      inTransaction(database, () => {
        for (const id of ids) {
          const known = Known.optional().parse(statements.known.get(id));
          if (known) removeRows(known);
          statements.removeArticle.run(id);
        }
      }),

    clear: async () => inTransaction(database, () => database.exec(EMPTY_TABLES)),

    search: async (query) => {
      const start = embeddedStart(query);
      const match = matchExpression(query);
      if (match === undefined) return { hits: [] };
      const bounds = { from: timeOf(query.from, 0), to: Math.min(timeOf(query.to), start.to) };
      const { first, last } = Bounds.parse(statements.between.get(bounds.from, bounds.to));
      if (first === null || last === null) return { hits: [] };
      const limit = limitOf(query, start);
      const statement = query.order === 'newest' ? statements.newest : statements.relevant;
      const rows = Row.array().parse(
        statement.all({
          ...bounds,
          match,
          first: rowOf(first, 0),
          end: rowOf(last + 1, 0),
          offset: start.offset,
          limit: limit + 1,
          ...(query.order === 'relevance' && { now: start.now }),
        }),
      );
      const hits = rows.slice(0, limit);
      return {
        hits: hits.map(({ id, revision, sentence }) => ({ article: id, revision, sentence })),
        next: rows.length > limit ? nextStart(query, start, hits) : undefined,
      };
    },

    place: {
      load: async () => Place.optional().parse(statements.loadPlace.get())?.value,
      save: async (place) => void statements.savePlace.run(place),
    },

    close: () => database.close(),
  };
};

const Known = z.object({ no: z.int(), revision: z.int(), changed: z.int(), size: z.int() });
const Bounds = z.object({
  first: z.int().nullable(),
  last: z.int().nullable(),
  oldest: z.int().nullish(),
});
const Row = z.object({ id: z.string(), revision: z.int(), sentence: z.string(), at: z.int() });
const Place = z.object({ value: z.string() });

const rowOf = (no: number, place: number): number => no * ROWS_OF_ARTICLE + place;

const timeOf = (time: Date | undefined, missing = Number.MAX_SAFE_INTEGER): number =>
  time?.getTime() ?? missing;

/** Numbers for articles that are older than all others, in order of time. */
const olderThan = (
  { first, oldest }: z.infer<typeof Bounds>,
  sorted: readonly IndexedArticle[],
): Map<string, number> => {
  const older = sorted.filter(({ at }) => at.getTime() < (oldest ?? 0));
  return new Map(older.map(({ id }, at) => [id, (first ?? 0) - older.length + at]));
};

/** Keeps the last word of a name and the first of the next from being a phrase. */
const NAME_END = 'nameend';

/** In the order of `COLUMNS`. */
const columnsOf = (article: IndexedArticle, sentence: IndexedSentence): string[] => [
  ...LANGUAGES.flatMap((language) => {
    const tokens = indexTokens((sentence.texts[language] ?? '').normalize('NFC'), language);
    return [
      tokens.map(({ term }) => term).join(' '),
      [...new Set(tokens.flatMap(({ others }) => others))].join(' '),
    ];
  }),
  sentence.names
    .map((name) =>
      indexTokens(name, 'de')
        .map(({ term }) => term)
        .join(' '),
    )
    .join(` ${NAME_END} `),
  [...article.facets, ...sentence.facets].map(facetTerm).join(' '),
];
