import type { Language } from '../../article/article.ts';
import type { SearchQuery } from '../search-index.ts';
import { type Sequence, type Sought, soughtIn } from '../sought-terms.ts';
import { othersField, termsField } from './index-forms.ts';

/** How much a match counts that is not the word itself. */
const LOOSE_BOOST = 0.4;

/** Milliseconds. At this age a sentence counts for three quarters; at any, for a half at least. */
const FADING_AGE = 30 * 86_400_000;

/** Words that the beginning at the end of a phrase may stand for. */
const MAX_PREFIX_EXPANSIONS = 200;

/** The query in OpenSearch's language; undefined for what nothing can match. */
export const queryOf = (query: SearchQuery, now: number): object | undefined => {
  const sought = soughtIn(query.form, query.in);
  const clauses = sought.filter(({ all }) => all.length > 0).map(clauseOf);
  if (clauses.length === 0) return undefined;
  const bool = {
    bool: {
      must: { dis_max: { queries: clauses } },
      must_not: sought.flatMap(({ language, none }) => none.flat().flatMap(matching(language))),
      filter: [...query.where.map((any) => ({ terms: { facets: any } })), ...timeFilter(query)],
    },
  };
  return query.order === 'newest'
    ? { bool: { filter: bool } }
    : { function_score: fading(bool, now) };
};

/** By relevance equal ones, and else all: the newest first, those of an article as it has them. */
export const sortOf = ({ order }: Pick<SearchQuery, 'order'>) => [
  ...(order === 'relevance' ? [{ _score: 'desc' }] : []),
  { at: 'desc' },
  { article: 'desc' },
  { place: 'asc' },
];

const timeFilter = ({ from, to }: SearchQuery): object[] =>
  from || to
    ? [{ range: { at: { ...(from && { gte: from.getTime() }), ...(to && { lt: to.getTime() }) } } }]
    : [];

const fading = (query: object, now: number) => ({
  query,
  functions: [
    { weight: 0.5 },
    { weight: 0.5, exp: { at: { origin: now, scale: `${FADING_AGE}ms`, decay: 0.5 } } },
  ],
  score_mode: 'sum',
  boost_mode: 'multiply',
});

const clauseOf = ({ language, all }: Sought & { language: Language }): object => ({
  bool: {
    // Ways add up: a name that is also printed as asked for counts for more.
    must: all.map((ways) => ({ bool: { should: ways.flatMap(matching(language)) } })),
  },
});

const matching =
  (language: Language) =>
  (sequence: Sequence): object[] => [
    inField(termsField(language), sequence),
    ...(sequence.isLoose ? [inField(othersField(language), sequence, LOOSE_BOOST)] : []),
    ...(language === 'de' ? [inField('names', sequence, LOOSE_BOOST)] : []),
  ];

const inField = (field: string, { terms, isPrefix }: Sequence, boost = 1): object => {
  const [first = ''] = terms;
  if (terms.length === 1 && !isPrefix) return { term: { [field]: { value: first, boost } } };
  if (terms.length === 1) return { prefix: { [field]: { value: first, boost } } };
  const query = terms.join(' ');
  return isPrefix
    ? { match_phrase_prefix: { [field]: { query, boost, max_expansions: MAX_PREFIX_EXPANSIONS } } }
    : { match_phrase: { [field]: { query, boost } } };
};
