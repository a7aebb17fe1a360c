import { expect, test } from 'vitest';
import { TARGETS } from '../shared/article/language-codes.ts';
import { check } from '../shared/check/check.ts';
import {
  DEVELOPED,
  falseAlarms,
  faultyPairs,
  freePairs,
  furtherPairs,
  Kind,
  NAMED_SHARES,
  namedArticles,
  otherFormsFound,
  recallByKind,
  SHARES,
  soundPairs,
} from './support/meaning-pairs.ts';

const DEVELOPED_SETS = TARGETS.flatMap((target) => DEVELOPED.map((share) => ({ target, share })));

const pairs = TARGETS.map((target) => ({
  target,
  faulty: SHARES.flatMap((share) => faultyPairs(share, target)),
  sound: SHARES.flatMap((share) => soundPairs(share, target)),
}));
const named = NAMED_SHARES.flatMap(namedArticles);

test.each(pairs)('$target: at least 200 faulty and 200 sound pairs', ({ faulty, sound }) => {
  expect(faulty.length).toBeGreaterThanOrEqual(200);
  expect(sound.length).toBeGreaterThanOrEqual(200);
});

test.each(pairs)('$target: at least 15 faulty pairs of each kind', ({ target, faulty }) => {
  const kinds = Kind.options.filter(
    (kind) => kind !== 'other-sentence' && (kind !== 'register' || target === 'ko'),
  );
  const counts = kinds.map((kind) => faulty.filter((pair) => pair.kind === kind).length);
  expect(Math.min(...counts), JSON.stringify(counts)).toBeGreaterThanOrEqual(15);
});

test('no pair occurs twice, and none is empty', () => {
  const all = pairs.flatMap(({ faulty, sound }) => [...faulty, ...sound]);
  expect(all.filter(({ de, translation }) => !de.trim() || !translation.trim())).toEqual([]);
  expect(new Set(all.map(({ de, translation }) => `${de}\n${translation}`)).size).toBe(all.length);
});

test.each(TARGETS)('%s: 15 articles with a name in two forms, and 15 that are sound', (target) => {
  const articles = named.filter((article) => article.target === target);
  expect(articles.filter(({ faulty }) => faulty)).toHaveLength(15);
  expect(articles.filter(({ faulty }) => !faulty)).toHaveLength(15);
});

test('each form of a name occurs in the translation of its article', () => {
  const absent = named.flatMap(({ forms, sentences }) =>
    forms.filter((form) => !sentences.some(({ translation }) => translation.includes(form))),
  );
  expect(absent).toEqual([]);
});

test.each(DEVELOPED_SETS)(
  '$share, $target: four faults of five are flagged',
  ({ target, share }) => {
    const missed = faultyPairs(share, target).filter(
      ({ de, translation }) => check(de, translation, target).length === 0,
    );
    const all = faultyPairs(share, target);
    expect(missed.length / all.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.2);
  },
);

test.each(TARGETS)('%s: four faults of five are flagged, in each kind', (target) => {
  // Without a number or a name another sentence cannot be told apart.
  const least: Partial<Record<Kind, number>> = { numbers: 0.99, 'other-sentence': 0.7 };
  const low = [...recallByKind(DEVELOPED, target)].filter(
    ([kind, recall]) => recall < (least[kind] ?? 0.8),
  );
  expect(low).toEqual([]);
});

test.each(TARGETS.flatMap((target) => NAMED_SHARES.map((share) => ({ target, share }))))(
  '$share, $target: a name in two forms is found in six articles of seven',
  ({ target, share }) => {
    const { faulty, sound } = otherFormsFound(share, target);
    expect(faulty).toBeGreaterThanOrEqual(0.85);
    expect(sound).toBe(0);
  },
);

test('at most 1 % of the free translations have a flag', () => {
  const pairs = freePairs();
  const alarms = pairs.filter(({ de, translation }) => check(de, translation, 'en').length > 0);
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(alarms.length / pairs.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(0.01);
});

test('of the further pairs, four faults of five have a flag and at most 1 % of the sound ones', () => {
  const flagged = furtherPairs().map((pair) => ({
    ...pair,
    flagged: check(pair.de, pair.translation, pair.target).length > 0,
  }));
  const faulty = flagged.filter((pair) => pair.faulty);
  const sound = flagged.filter((pair) => !pair.faulty);
  const missed = faulty.filter((pair) => !pair.flagged);
  const alarms = sound.filter((pair) => pair.flagged);
  expect(missed.length / faulty.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.2);
  expect(alarms.length / sound.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(0.01);
});

test.each(DEVELOPED_SETS)(
  '$share, $target: at most 1 % of the sound pairs have a flag',
  ({ target, share }) => {
    const alarms = falseAlarms(share, target);
    const all = soundPairs(share, target);
    expect(alarms.length / all.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(0.01);
  },
);
