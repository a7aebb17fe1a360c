import { createHash } from 'node:crypto';
import { type Article, bodySentences } from '../article/article.ts';
import { segments } from '../article/segments.ts';
import type { Summariser, Summary, WrittenMemory } from '../article/summary.ts';
import { proofBy } from '../proof/proof.ts';
import { type Patience, replay } from '../replay.ts';
import { type BedrockAccess, createConverse, NoSummary } from './converse.ts';
import { converseRequest } from './converse-request.ts';
import { keepProven } from './keep-proven.ts';

type SummariserOptions = Omit<BedrockAccess, 'model'> & {
  /** Undefined: extractive summaries alone. */
  model: string | undefined;
  /** Milliseconds for an article, including the retry. */
  timeout: number;
  extractive: Summariser;
  report: (line: string) => void;
} & Partial<Patience>;

const MIN_POINTS = 3;

/**
 * The extractive summary, and with a model on Amazon Bedrock also what the model wrote, as far as
 * the article proves it. One request, and a second if the first is throttled; none for what was
 * written before. Any failure of the model is reported and leaves the extractive summary alone.
 *
 * Not by a dynamic import: esbuild wraps every module that a lazy one shares with the rest, which
 * cost the cold start without a model 28 ms, where the static import costs 1 ms.
 */
export const createSummariser = ({
  model,
  timeout,
  extractive,
  report,
  ...options
}: SummariserOptions): Summariser => {
  if (!model) return extractive;
  const ask = createConverse({ model, endpoint: options.endpoint });
  return async (article, memory = NO_MEMORY) => {
    const summary = await extractive(article);
    if (bodySentences(article).length === 0) return summary;
    const request = converseRequest(article);
    const name = createHash('sha256')
      .update(JSON.stringify([model, request]))
      .digest('hex');
    const known = await memory.recall(name);
    if (known) return { ...summary, written: known };
    if (!memory.mayAsk) return summary;
    try {
      const { input, usage } = await within(timeout, (signal) =>
        replay(() => ask(request, signal), isThrottledOnce, options),
      );
      const { written: proven, reasons } = judged(input, article, summary);
      const written = { ...proven, model };
      report(line(model, reasons, usage));
      await memory
        .keep(name, written)
        .catch((error: unknown) => report(`${model}: not kept: ${reasonOf(error, timeout)}`));
      return { ...summary, written };
    } catch (error) {
      report(`${model} gave no summary: ${reasonOf(error, timeout)}`);
      return summary;
    }
  };
};

const NO_MEMORY: WrittenMemory = {
  mayAsk: true,
  recall: async () => undefined,
  keep: async () => {},
};

const isThrottledOnce = (error: unknown, attempt: number): boolean =>
  attempt === 1 && error instanceof NoSummary && error.throttled;

/** The time limit covers credentials and pauses as well as answers. */
const within = <T>(timeout: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const signal = AbortSignal.timeout(timeout);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work(signal), late]);
};

const judged = (input: unknown, article: Article, summary: Summary) => {
  const judgement = keepProven(input, {
    prove: proofBy(article, summary),
    order: segments(article).map(({ id }) => id),
    fewest: Math.min(MIN_POINTS, summary.points.sentences.length),
  });
  if (!judgement) throw new NoSummary('the input of its tool is not a summary');
  return judgement;
};

const line = (
  model: string,
  reasons: readonly string[],
  usage: { inputTokens: number; outputTokens: number } | undefined,
): string => {
  const tokens = usage ? ` (${usage.inputTokens} + ${usage.outputTokens} tokens)` : '';
  const dropped = reasons.map((reason) => JSON.stringify(reason.slice(0, 80))).join(', ');
  return `${model} wrote a summary${tokens}; ${dropped ? `dropped as unproven: ${dropped}` : 'all of it is proven'}`;
};

const reasonOf = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return `no answer within ${timeout} ms`;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
};
