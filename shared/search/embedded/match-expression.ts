import { createHash } from 'node:crypto';
import type { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import { memoized } from '../../german/memoized.ts';
import type { IndexQuery } from '../search-index.ts';
import { type Sequence, type SoughtTerms, soughtIn } from '../sought-terms.ts';

/** The columns of the index with the weight of each in the score. */
export const COLUMNS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    LANGUAGES.flatMap((each) => [
      [each, 1],
      [`${each}_others`, 0.4],
    ]),
  ),
  names: 0.4,
  facets: 0,
};

/** A facet as one term. */
export const facetTerm = memoized(
  (facet) => `f${createHash('sha256').update(facet).digest('hex').slice(0, 12)}`,
);

/**
 * The expression for FTS5; undefined for a query that nothing can match. It is made of terms, which
 * have only letters and digits: no mark of a query gets here.
 */
export const matchExpression = ({
  form,
  in: languages,
  where,
}: Pick<IndexQuery, 'form' | 'in' | 'where'>): string | undefined => {
  const sought = soughtIn(form, languages);
  const clauses = sought.filter(({ all }) => all.length > 0).map(clauseOf);
  if (clauses.length === 0) return undefined;
  const none = sought.flatMap(({ language, none }) => none.flat().map(ofLanguage(language)));
  const facets = where.map((any) => `(facets : (${any.map(facetTerm).join(' OR ')}))`);
  const all = `(${[...facets, `(${clauses.join(' OR ')})`].join(' AND ')})`;
  return none.length === 0 ? all : `${all} NOT (${none.join(' OR ')})`;
};

const clauseOf = ({ language, all }: SoughtTerms & { language: Language }): string =>
  `(${all.map((ways) => `(${ways.map(ofLanguage(language)).join(' OR ')})`).join(' AND ')})`;

const ofLanguage =
  (language: Language) =>
  ({ terms, isPrefix, isLoose }: Sequence): string => {
    const columns = [language, ...(isLoose ? [`${language}_others`] : []), ...namesIn(language)];
    return `({${columns.join(' ')}} : "${terms.join(' ')}"${isPrefix ? ' *' : ''})`;
  };

const namesIn = (language: Language): string[] => (language === 'de' ? ['names'] : []);
