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
    changed: ['s2'],
    added: [],
    removed: [],
  });
});

test('the sentences that a place gains are added, those that it loses are removed', () => {
  expect(changesSince(before, revision(2, 'A.', 'X.', 'Y.', 'C.', 'D.', 'Z.'))).toEqual({
    changed: ['s2'],
    added: ['s3', 's6'],
    removed: [],
  });
  expect(changesSince(before, revision(2, 'A.', 'X.', 'D.'))).toEqual({
    changed: ['s2'],
    added: [],
    removed: ['C.'],
  });
  expect(changesSince(before, revision(2, 'X.', 'A.', 'B.', 'C.'))).toEqual({
    changed: [],
    added: ['s1'],
    removed: ['D.'],
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
