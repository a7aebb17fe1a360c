import { expect, test } from 'vitest';
import { changesSince } from '../shared/ingest/changes.ts';
import { germanOf } from './support/records.ts';

const revision = (number: number, ...texts: string[]) => ({
  ...germanOf('Titel', texts),
  revision: number,
});
const before = revision(1, 'A.', 'B.', 'C.', 'D.');

test('a sentence in the place of another is changed', () => {
  expect(changesSince(before, revision(2, 'A.', 'X.', 'C.', 'D.'))).toEqual({
    changed: [{ sentence: 's2', before: 'B.', after: 'X.' }],
    added: [],
    removed: [],
  });
});

test('the sentences that a place gains are added, those that it loses are removed', () => {
  expect(changesSince(before, revision(2, 'A.', 'X.', 'Y.', 'C.', 'D.', 'Z.'))).toEqual({
    changed: [{ sentence: 's2', before: 'B.', after: 'X.' }],
    added: [
      { sentence: 's3', after: 'Y.' },
      { sentence: 's6', after: 'Z.' },
    ],
    removed: [],
  });
  expect(changesSince(before, revision(2, 'A.', 'X.', 'D.'))).toEqual({
    changed: [{ sentence: 's2', before: 'B.', after: 'X.' }],
    added: [],
    removed: [{ before: 'C.' }],
  });
  expect(changesSince(before, revision(2, 'X.', 'A.', 'B.', 'C.'))).toEqual({
    changed: [],
    added: [{ sentence: 's1', after: 'X.' }],
    removed: [{ before: 'D.' }],
  });
});

test('the same sentences are no change, and nothing is compared without an earlier revision', () => {
  expect(changesSince(before, revision(2, 'A.', 'B.', 'C.', 'D.'))).toEqual({
    changed: [],
    added: [],
    removed: [],
  });
  expect(changesSince(undefined, before)).toBeUndefined();
  expect(changesSince(before, revision(1, 'X.'))).toBeUndefined();
});
