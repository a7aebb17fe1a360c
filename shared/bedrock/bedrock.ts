import { type Article, bodySentences } from '../article/article.ts';
import { segments } from '../article/document.ts';
import type { Summariser, Summary } from '../article/summary.ts';
import { proofBy } from '../proof/proof.ts';
import { type Patience, patience, replay } from '../replay.ts';
import { type BedrockAccess, converse, NoSummary } from './converse.ts';
import { converseRequest } from './prompt.ts';
import { judge } from './written.ts';

export type BedrockOptions = BedrockAccess & {
  /** Milliseconds for an article, a replay included. */
  timeout: number;
  extractive: Summariser;
  report: (line: string) => void;
} & Partial<Patience>;

const MIN_POINTS = 3;

/**
 * The extractive summary with what a model on Amazon Bedrock wrote beside it, as far as the article
 * proves it. One request, and one more when it is throttled. Whatever goes wrong is reported, and
 * leaves the extractive summary alone.
 */
export const createBedrockSummariser = (options: BedrockOptions): Summariser => {
  const { model, timeout, extractive, report } = options;
  const pace = {
    sleep: options.sleep ?? patience.sleep,
    random: options.random ?? patience.random,
  };
  const ask = converse(options);
  return async (article) => {
    const summary = await extractive(article);
    if (bodySentences(article).length === 0) return summary;
    try {
      const { input, usage } = await within(timeout, (signal) =>
        replay(() => ask(converseRequest(article), signal), isThrottledOnce, pace),
      );
      const { written, reasons } = judged(input, article, summary);
      report(line(model, reasons, usage));
      return { ...summary, written: { ...written, model } };
    } catch (error) {
      report(`${model} gave no summary: ${reasonOf(error, timeout)}`);
      return summary;
    }
  };
};

const isThrottledOnce = (error: unknown, attempt: number): boolean =>
  attempt === 1 && error instanceof NoSummary && error.throttled;

/** Credentials and pauses are waited for no longer than answers. */
const within = <T>(timeout: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const signal = AbortSignal.timeout(timeout);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work(signal), late]);
};

const judged = (input: unknown, article: Article, summary: Summary) => {
  const judgement = judge(input, {
    prove: proofBy(article, summary),
    order: segments(article).map(({ id }) => id),
    fewest: Math.min(MIN_POINTS, summary.points.sentences.length),
  });
  if (!judgement) throw new NoSummary('the input of its tool is no summary');
  return judgement;
};

const line = (
  model: string,
  reasons: readonly string[],
  usage: { inputTokens: number; outputTokens: number } | undefined,
): string => {
  const tokens = usage ? ` (${usage.inputTokens} + ${usage.outputTokens} tokens)` : '';
  const dropped = reasons.map((reason) => JSON.stringify(reason.slice(0, 80))).join(', ');
  return `${model} wrote a summary${tokens}; ${dropped ? `dropped as not proven: ${dropped}` : 'all of it is proven'}`;
};

const reasonOf = (error: unknown, timeout: number): string => {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return `no answer within ${timeout} ms`;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
};
