import { TranslationRefused } from '../article/errors.ts';
import type { Manifest } from '../article/manifest.ts';
import { MAX_TEXTS_PER_REQUEST } from '../deepl/batches.ts';
import { FUTILE_RUNS_OF_A_MESSAGE } from '../store/work-left.ts';
import type { Edition } from './edition.ts';

/** Futile runs in a row, over about four days, after which nothing more is sent for a revision. */
export const MAX_FUTILE_RUNS = 12;

/** Futile runs in a row after which no model is asked for a summary. */
const MAX_RUNS_WITH_MODEL = 3;

type Counted = Pick<Manifest, 'futile'>;

/** A run counts as futile until it has a result, so that a killed run counts, too. */
export const oneMoreRun = ({ futile = 0 }: Counted) => futile + 1;

/** The count without this run, which has paid for nothing. */
export const withoutRun = ({ futile = 1 }: Counted): number | undefined => futile - 1 || undefined;

/** The count when editions have stopped early. */
export const futileAfter = (
  counted: Counted,
  editions: Pick<Edition, 'lost' | 'progressed' | 'memory'>[],
): number | undefined => {
  if (editions.some(({ progressed }) => progressed)) return undefined;
  const paid = editions.some(({ lost, memory }) => lost > 0 || !memory.isSaved());
  return paid ? counted.futile : withoutRun(counted);
};

/** Texts in a request: half as many after each futile run, so that the next one costs less. */
export const textsPerRequest = ({ futile = 1 }: Counted): number =>
  Math.max(1, MAX_TEXTS_PER_REQUEST >> (futile - 1));

/** Whether a model may be asked: what it wrote may have been paid for and not stored before. */
export const mayAskModel = ({ futile = 1 }: Counted): boolean => futile <= MAX_RUNS_WITH_MODEL;

/** @throws TranslationRefused when enough was paid for nothing */
export const refuseMore = ({ futile = 1 }: Counted): void => {
  if (futile <= MAX_FUTILE_RUNS) return;
  throw new TranslationRefused(
    `DeepL gave no usable answer in ${MAX_FUTILE_RUNS} runs in a row, each of which it may have billed`,
    { retry: false },
  );
};

/** Whether the sweep alone, and ever more rarely, tries again. */
export const isLeftToSweep = ({ futile = 0 }: Counted): boolean =>
  futile > FUTILE_RUNS_OF_A_MESSAGE;
