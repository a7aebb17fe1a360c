/**
 * A query and how its right hits are told from wrong ones, by hand: sentences whose text, in the
 * language of the query, fits `finds` have to be found; what fits `also` may be.
 */
export type LabelledQuery = {
  kind:
    | 'compound'
    | 'homograph'
    | 'inflection'
    | 'name'
    | 'one syllable'
    | 'particle'
    | 'phrase'
    | 'prefix'
    | 'several'
    | 'two syllables'
    | 'without';
  q: string;
  finds: RegExp;
  also?: RegExp;
};
