import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { collectNames } from '../shared/extract/names/collect-names.ts';
import { collectQuotes } from '../shared/extract/quotes/collect-quotes.ts';
import { passagesIn } from './support/passages.ts';

const passages = passagesIn(join(import.meta.dirname, 'quoted-passages'));

/**
 * Expected are `quotation | speaker`; `-` if the passage does not say who speaks, and with a
 * slash whoever else may be given.
 */
for (const { article, text, expected, open } of passages)
  (open ? test.fails : test)(text, () => {
    expect(spoken(article, expected)).toEqual(expected);
  });

/** The quotations as the passage writes them, where the speaker holds the expected words. */
const spoken = (article: Article, expected: readonly string[]): string[] =>
  collectQuotes(article, collectNames(article)).map(({ text, speaker = '-' }) => {
    const wanted = expected.find((one) => one.startsWith(`${text} | `))?.split(' | ')[1] ?? '';
    const isWanted = wanted.split(' / ').some((one) => ` ${speaker} `.includes(` ${one} `));
    return `${text} | ${isWanted ? wanted : speaker}`;
  });
