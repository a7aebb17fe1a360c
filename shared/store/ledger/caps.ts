import { type Amounts, spentIn } from '../../article/amounts.ts';
import { BudgetExceeded } from '../../article/errors.ts';

/** Code points; a cap that is missing does not limit. */
export type Caps = { monthly?: number; article?: number };

/** An article is translated in two phases: first what makes its brief, then all of it. */
export const PHASES = ['brief', 'all'] as const;
export type Phase = (typeof PHASES)[number];

/** The characters that a month may reach in a phase. */
export type Limit = { phase: Phase; monthly: number };

/**
 * The rest of an article may use nine tenths of the month's cap, so that briefs are the last to
 * stop.
 */
const SHARE_FOR_ALL = 0.9;

export const capFor = (phase: Phase, monthly: number): number =>
  Math.floor(phase === 'brief' ? monthly : monthly * SHARE_FOR_ALL);

/** @throws BudgetExceeded when an article with these amounts is over its cap */
export const refuseOverArticleCap = (amounts: Amounts, { article }: Caps): void => {
  const spent = spentIn(amounts);
  if (article === undefined || spent <= article) return;
  throw new BudgetExceeded(
    'article-cap',
    `the article would reach ${spent} characters; its cap is ${article}`,
  );
};

/** @throws BudgetExceeded when a month that has spent so much is over its limit */
export const refuseOverMonth = (spent: number, { phase, monthly }: Limit): void => {
  if (spent <= capFor(phase, monthly)) return;
  const limit =
    phase === 'brief'
      ? `its cap is ${monthly}`
      : `${capFor(phase, monthly)} of its cap of ${monthly} are for whole articles`;
  throw new BudgetExceeded('monthly-cap', `the month would reach ${spent} characters; ${limit}`);
};
