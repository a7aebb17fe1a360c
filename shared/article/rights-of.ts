import type { Metadata } from './article.ts';

/** Copyright, terms of use and licence, as an article states them. */
export const rightsOf = ({ item, licence }: Pick<Metadata, 'item' | 'licence'>): string[] =>
  [item?.copyright, item?.usageTerms, licence].flatMap((text) => text ?? []);
