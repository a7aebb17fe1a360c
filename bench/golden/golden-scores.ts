import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Target } from '../../shared/article/article.ts';
import { TARGETS } from '../../shared/article/language-codes.ts';
import { Flag } from '../../shared/article/translation.ts';
import {
  type GoldenArticle,
  type GoldenForm,
  goldenForm,
  readGoldenArticles,
} from '../../test/support/golden-articles.ts';
import {
  falseAlarms,
  NAMED_SHARES,
  otherFormsFound,
  recallByKind,
  SHARES,
  type Share,
  soundPairs,
} from '../../test/support/meaning-pairs.ts';
import { check, clean, dates, figures } from '../adapters/text.ts';
import { mean, ratesOf } from '../statistics.ts';

/** A score from 0 to 1 of one folder or file under `test/`. */
export type GoldenScore = { measure: string; of: string; score: number };

const TESTS = join(import.meta.dirname, '../../test');

const Pairs = z.array(z.object({ de: z.string(), flag: Flag.optional() }).catchall(z.string()));
const LabelledDates = z.array(
  z.object({ published: z.string(), text: z.string(), expected: z.array(z.string()) }),
);
const LabelledFigures = z.array(
  z.object({
    text: z.string(),
    expected: z.array(z.tuple([z.number(), z.string()])),
  }),
);

/** Everything that can be scored with what is in the repository. */
export const goldenScores = (): GoldenScore[] => [
  ...readGoldenArticles().flatMap(articleScores),
  ...TARGETS.map(faultScore),
  soundScore(),
  ...SHARES.flatMap((share) => TARGETS.flatMap((target) => meaningScores(share, target))),
  ...NAMED_SHARES.flatMap((share) => TARGETS.flatMap((target) => nameScores(share, target))),
  dateScore(),
  figureScore(),
];

/** F1 of blocks and of sentences, and the share of the title, kicker and metadata that is right. */
export const articleScores = ({ name, source, bytes, expected }: GoldenArticle): GoldenScore[] => {
  const found = cleaned(bytes, source);
  const of = `articles/${name}`;
  return [
    { measure: 'blocks: F1', of, score: overlap(expected.blocks, found.blocks) },
    {
      measure: 'sentences: F1',
      of,
      score: overlap(expected.blocks.flatMap(sentencesOf), found.blocks.flatMap(sentencesOf)),
    },
    { measure: 'title and metadata: F1', of, score: overlap(headOf(expected), headOf(found)) },
  ];
};

const cleaned = (bytes: Uint8Array, source: string): GoldenForm => {
  try {
    return goldenForm(clean(bytes, { key: source }), source);
  } catch {
    return { metadata: {}, blocks: [] };
  }
};

const sentencesOf = (block: string): string[] => block.replace(/^[\w-]+: /, '').split(' | ');

const headOf = ({ title, kicker, metadata, truncated = false }: GoldenForm): string[] =>
  Object.entries({ title, kicker, truncated, ...metadata }).flatMap(([field, value]) =>
    value === undefined ? [] : `${field}: ${value}`,
  );

/** F1 of two lists in which an item counts as often as it occurs. */
const overlap = (wanted: readonly string[], found: readonly string[]): number => {
  const left = [...wanted];
  const right = found.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const counts = { right, wrong: found.length - right, missed: left.length };
  return wanted.length + found.length === 0 ? 1 : ratesOf(counts).f1;
};

const faultScore = (target: Target): GoldenScore => {
  const pairs = Pairs.parse(readTest(`check-pairs/faulty-${target}.json`));
  const flagged = pairs.map(({ de, flag, [target]: translation = '' }) =>
    check(de, translation, target).some((one) => one === flag) ? 1 : 0,
  );
  return { measure: 'faults flagged', of: `check-pairs/faulty-${target}`, score: mean(flagged) };
};

const soundScore = (): GoldenScore => {
  const pairs = Pairs.parse(readTest('check-pairs/sound.json'));
  const clear = pairs.flatMap(({ de, ...translations }) =>
    TARGETS.map((target) => (check(de, translations[target] ?? '', target).length === 0 ? 1 : 0)),
  );
  return { measure: 'sound pairs not flagged', of: 'check-pairs/sound', score: mean(clear) };
};

/** Scored on the pairs that the rules were developed on, and on those that were held out. */
const meaningScores = (share: Share, target: Target): GoldenScore[] => {
  const sound = soundPairs(share, target).length;
  return [
    ...[...recallByKind([share], target)].map(([kind, score]) => ({
      measure: `${share} faults flagged`,
      of: `check-pairs/${share}-faulty-${target}: ${kind}`,
      score,
    })),
    {
      measure: `${share} sound pairs not flagged`,
      of: `check-pairs/${share}-sound-${target}`,
      score: 1 - falseAlarms(share, target).length / sound,
    },
  ];
};

const nameScores = (share: (typeof NAMED_SHARES)[number], target: Target): GoldenScore[] => {
  const names = otherFormsFound(share, target);
  return [
    {
      measure: `${share} names in two forms found`,
      of: `check-pairs/${share}-names: ${target}`,
      score: names.faulty,
    },
    {
      measure: `${share} names in one form not flagged`,
      of: `check-pairs/${share}-names: ${target}`,
      score: 1 - names.sound,
    },
  ];
};

const dateScore = (): GoldenScore => {
  const right = LabelledDates.parse(readTest('labelled-sentences/dates.json')).map(
    ({ published, text, expected }) =>
      isSame(
        dates({ id: 's1', text }, published).flatMap(({ iso }) => iso ?? []),
        expected,
      ),
  );
  return { measure: 'dates right', of: 'labelled-sentences/dates', score: mean(right) };
};

const figureScore = (): GoldenScore => {
  const right = LabelledFigures.parse(readTest('labelled-sentences/figures.json')).map(
    ({ text, expected }) =>
      isSame(
        figures({ id: 's1', text }).map(({ value, unit }) => [value, unit]),
        expected,
      ),
  );
  return { measure: 'figures right', of: 'labelled-sentences/figures', score: mean(right) };
};

const isSame = (found: unknown, expected: unknown): 0 | 1 =>
  JSON.stringify(found) === JSON.stringify(expected) ? 1 : 0;

const readTest = (file: string): unknown => JSON.parse(readFileSync(join(TESTS, file), 'utf8'));
