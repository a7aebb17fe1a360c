import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { Flag } from '../shared/article/translation.ts';
import { check } from '../shared/check/check.ts';

const Sound = z.strictObject({ de: z.string(), en: z.string(), ko: z.string() });
const Fault = z.strictObject({
  /** The translator's mistake. */
  fault: z.string(),
  flag: Flag,
  de: z.string(),
  en: z.string().optional(),
  ko: z.string().optional(),
});

const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z
    .array(schema)
    .parse(JSON.parse(readFileSync(new URL(`check-pairs/${name}.json`, import.meta.url), 'utf8')));

/** These flags have pairs of their own. */
const OF_MEANING = new Set<Flag>([
  'number-added',
  'date-changed',
  'negation',
  'direction',
  'name',
  'markup',
  'register',
]);

const sound = read('sound', Sound).flatMap(({ de, en, ko }) => [
  { target: 'en' as const, de, translation: en },
  { target: 'ko' as const, de, translation: ko },
]);
const faulty = (['en', 'ko'] as const).flatMap((target) =>
  read(`faulty-${target}`, Fault).map((pair) => ({
    ...pair,
    target,
    translation: pair[target] ?? '',
  })),
);

test('there are at least 150 sound and 150 faulty pairs, with every flag that comparing two sentences can raise', () => {
  expect(sound.length).toBeGreaterThanOrEqual(150);
  expect(faulty.length).toBeGreaterThanOrEqual(150);
  const compared = Flag.options.filter((flag) => flag !== 'term' && !OF_MEANING.has(flag));
  expect(new Set(faulty.map(({ flag }) => flag))).toEqual(new Set(compared));
});

test('no pair occurs twice', () => {
  const all = [...sound, ...faulty].map(({ de, translation }) => `${de}\n${translation}`);
  expect(new Set(all).size).toBe(all.length);
});

test('at least 95 % of the faulty pairs have the flag of their fault', () => {
  const missed = faulty.filter(
    ({ de, translation, target, flag }) => !check(de, translation, target).includes(flag),
  );
  expect(missed.length / faulty.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
});

test('at most 2 % of the sound pairs have a flag', () => {
  const alarms = sound.filter(({ de, translation, target }) => check(de, translation, target)[0]);
  expect(alarms.length / sound.length, JSON.stringify(alarms, null, 1)).toBeLessThanOrEqual(0.02);
});
