import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

/** What a translator got wrong. */
const Kind = z.enum([
  'negation',
  'weekday',
  'month',
  'number-word',
  'numbers',
  'rise-fall',
  'currency',
  'invented-number',
  'name',
  'missing-part',
  'markup',
  'register',
  'german-left',
]);
const Faulty = z.strictObject({ kind: Kind, de: z.string(), translation: z.string() });
const Sound = z.strictObject({
  /** The kind of fault that a crude rule would see here. */
  near: Kind,
  de: z.string(),
  translation: z.string(),
});
/** The sentences of one article that have the same name. */
const NamedArticle = z.strictObject({
  target: z.enum(['en', 'ko']),
  /** Whether two of its forms are not forms of one name to a reader. */
  faulty: z.boolean(),
  name: z.string(),
  /** How the translation renders the name; a shorter form of it is sound. */
  forms: z.array(z.string()),
  sentences: z.array(z.strictObject({ de: z.string(), translation: z.string() })).min(3),
});

/**
 * The rules may be developed on the `meaning` pairs. The `held-out` ones, every third of each kind,
 * are only scored.
 */
const SHARES = ['meaning', 'held-out'] as const;
const TARGETS = ['en', 'ko'] as const;

const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z
    .array(schema)
    .parse(JSON.parse(readFileSync(new URL(`check-pairs/${name}.json`, import.meta.url), 'utf8')));

const pairs = TARGETS.map((target) => ({
  target,
  faulty: SHARES.flatMap((share) => read(`${share}-faulty-${target}`, Faulty)),
  sound: SHARES.flatMap((share) => read(`${share}-sound-${target}`, Sound)),
}));
const named = SHARES.flatMap((share) => read(`${share}-names`, NamedArticle));

test.each(pairs)('$target: at least 200 faulty and 200 sound pairs', ({ faulty, sound }) => {
  expect(faulty.length).toBeGreaterThanOrEqual(200);
  expect(sound.length).toBeGreaterThanOrEqual(200);
});

test.each(pairs)('$target: at least 15 faulty pairs of each kind', ({ target, faulty }) => {
  const kinds = Kind.options.filter((kind) => kind !== 'register' || target === 'ko');
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
