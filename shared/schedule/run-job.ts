import { berlinDate } from '../berlin-day.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { renewTerms, type TermsEdges } from '../terms/renew-terms.ts';
import { digest } from './digest.ts';
import { due } from './due.ts';
import { Job } from './job.ts';
import { type SweepEdges, sweep } from './sweep.ts';

const HOURS = 3_600_000;

/** Sends endpoints what is new for them, and says what went wrong. */
export type SendWebhooks = () => Promise<{ sent: number; problems: string[] }>;

type JobEdges = SweepEdges & TermsEdges & { webhooks: SendWebhooks };

export type JobResult = Awaited<ReturnType<typeof runJob>>;

/** Runs the job of a scheduled event. @throws ZodError for an unknown job */
export const runJob = async (edges: JobEdges, event: unknown) => {
  const job = Job.parse(event);
  await requireKnownForms(edges.articles, { write: true });
  if (job.job === 'sweep')
    return { job: job.job, ...(await sweep(edges, job.everything ? 0 : undefined)) };
  if (job.job === 'terms') return { job: job.job, ...(await renewTerms(edges)) };
  if (job.job === 'due') return { job: job.job, ...(await due(edges)) };
  if (job.job === 'webhooks') return { job: job.job, ...(await edges.webhooks()) };
  const date = job.date ?? dateOfDigest(edges.now());
  return { job: job.job, ...(await digest(edges.articles, date, edges.now())) };
};

/** The day that ended within the last twelve hours, otherwise the current one. */
const dateOfDigest = (now: Date) => berlinDate(new Date(now.getTime() - 12 * HOURS));
