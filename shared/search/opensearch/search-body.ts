import type { Language } from '../../article/article.ts';
import type { IndexQuery } from '../search-index.ts';
import { type Sequence, type SoughtTerms, soughtIn } from '../sought-terms.ts';
import { othersField, termsField } from './index-forms.ts';

/** How much a match counts that is not the word itself. */
const LOOSE_BOOST = 0.4;

/** Milliseconds. At this age a sentence counts for three quarters; at any, for a half at least. */
const FADING_AGE = 30 * 86_400_000;

/** Words that the beginning at the end of a phrase may stand for. */
const MAX_PREFIX_EXPANSIONS = 200;

/** The query in OpenSearch's language; undefined for what nothing can match. */
export const queryOf = (query: IndexQuery, now: number): object | undefined => {
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

/** The newest first, where relevance does not decide; those of an article in its order. */
export const sortOf = ({ order }: Pick<IndexQuery, 'order'>) => [
  ...(order === 'relevance' ? [{ _score: 'desc' }] : []),
  { at: 'desc' },
  { article: 'desc' },
  { place: 'asc' },
];

const timeFilter = ({ from, to }: IndexQuery): object[] =>
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

const clauseOf = ({ language, all }: SoughtTerms & { language: Language }): object => ({
  bool: {
    // Ways add up: a name that is also printed as asked for counts for more.
    must: all.map((ways) => ({ bool: { should: ways.flatMap(matching(language)) } })),
  },
});

const matching =
  (language: Language) =>
  (sequence: Sequence): object[] => {
    const { terms, isPrefix, isLoose } = sequence;
    const fields = [
      { field: termsField(language), boost: 1 },
      ...(isLoose ? [{ field: othersField(language), boost: LOOSE_BOOST }] : []),
      ...(language === 'de' ? [{ field: 'names', boost: LOOSE_BOOST }] : []),
    ];
    if (terms.length > 1 || isPrefix) return fields.map((each) => inField(each, sequence));
    return [inFields(fields, terms)];
  };

type Field = { field: string; boost: number };

/**
 * A term is as rare as it is in all fields together: in one that few texts fill, every term is
 * rare.
 */
const inFields = (fields: readonly Field[], [term = '']: readonly string[]): object => ({
  multi_match: {
    type: 'cross_fields',
    query: term,
    fields: fields.map(({ field, boost }) => `${field}^${boost}`),
    analyzer: 'whitespace',
  },
});

const inField = ({ field, boost }: Field, { terms, isPrefix }: Sequence): object => {
  const query = terms.join(' ');
  if (terms.length === 1) return { prefix: { [field]: { value: query, boost } } };
  return isPrefix
    ? { match_phrase_prefix: { [field]: { query, boost, max_expansions: MAX_PREFIX_EXPANSIONS } } }
    : { match_phrase: { [field]: { query, boost } } };
};
