import { spentIn } from '../article/amounts.ts';
import { berlinDate } from '../berlin-day.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { renewTerms, type TermsDeps } from '../terms/renew-terms.ts';
import type { RunCanary } from './canary.ts';
import { digest } from './digest.ts';
import { due } from './due.ts';
import { Job } from './job.ts';
import type { Probe } from './probe.ts';
import { type SweepDeps, sweep } from './sweep.ts';

const HOURS = 3_600_000;

/**
 * Sends endpoints what is new for them, and says what went wrong. `failing` endpoints are tried again
 * later; `dead` messages were not taken for a day.
 */
export type SendWebhooks = () => Promise<{
  sent: number;
  failing: number;
  dead: number;
  problems: string[];
}>;

/** Brings the index of the search up to date; `reindexed` is how far the whole archive is read. */
export type FollowArticles = (job: {
  reindex?: boolean | undefined;
}) => Promise<{ indexed: number; removed: number; reindexed?: number | undefined }>;

type JobDeps = SweepDeps &
  TermsDeps & { webhooks: SendWebhooks; search: FollowArticles; probe: Probe; canary: RunCanary };

export type JobResult = Awaited<ReturnType<typeof runJob>>;

/** Runs the job of a scheduled event. @throws ZodError for an unknown job */
export const runJob = async (deps: JobDeps, event: unknown) => {
  const job = Job.parse(event);
  if (job.job === 'probe') return { job: job.job, ...(await deps.probe()) };
  if (job.job === 'canary') return { job: job.job, ...(await deps.canary()) };
  await requireKnownForms(deps.articles, { write: true });
  if (job.job === 'sweep') {
    const swept = await sweep(deps, job.everything ? 0 : undefined);
    const used = await capUsed(deps);
    return { job: job.job, ...swept, ...(used !== undefined && { capUsed: used }) };
  }
  if (job.job === 'terms') return { job: job.job, ...(await renewTerms(deps)) };
  if (job.job === 'due') return { job: job.job, ...(await due(deps)) };
  if (job.job === 'webhooks') return { job: job.job, ...(await deps.webhooks()) };
  if (job.job === 'search') return { job: job.job, ...(await deps.search(job)) };
  const date = job.date ?? dateOfDigest(deps.now());
  return { job: job.job, ...(await digest(deps.articles, date, deps.now())) };
};

/** Percent of the month's cap that is spent; undefined without one. */
const capUsed = async ({ books, caps, now }: SweepDeps): Promise<number | undefined> => {
  if (caps.monthly === undefined) return undefined;
  const { totals } = await books.read(monthOf(now()));
  return (100 * spentIn(totals)) / caps.monthly;
};

/** The day that ended within the last twelve hours, otherwise the current one. */
const dateOfDigest = (now: Date) => berlinDate(new Date(now.getTime() - 12 * HOURS));
