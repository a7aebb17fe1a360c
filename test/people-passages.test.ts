import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectNames } from '../shared/extract/names/collect-names.ts';
import { passagesIn } from './support/passages.ts';

const passages = passagesIn(join(import.meta.dirname, 'people-passages'));

/** Expected are all persons, in order. */
for (const { article, text, expected, open } of passages)
  (open ? test.fails : test)(text, () => {
    const persons = collectNames(article).filter(({ type }) => type === 'person');
    expect(persons.map((one) => one.text).join(', ')).toBe(expected.join(''));
  });
