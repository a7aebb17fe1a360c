import type { BatchResponse } from '../shared/queue/sqs-batch.ts';

export const FUNCTION_NAMES = ['ingest', 'schedule', 'api'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** How long Lambda gives an invocation, as in `cdk/`. */
const TIMEOUT_MS = 120_000;

/** The Lambda functions, each taking its event. */
export type Handlers = Record<FunctionName, (event: unknown) => Promise<unknown>> & {
  ingest: (event: unknown) => Promise<BatchResponse>;
};

/**
 * Loads the functions in the environment that Lambda would give them. They read it on load, so it
 * is set first: without the user's own AWS profile or session, and without empty variables, which
 * count as not set.
 */
export const loadFunctions = async (environment: Record<string, string>): Promise<Handlers> => {
  for (const [name, value] of Object.entries(process.env))
    if (/^AWS_/.test(name) || value === '') delete process.env[name];
  Object.assign(process.env, environment);
  const [ingest, schedule, api] = await Promise.all([
    import('../functions/ingest.ts'),
    import('../functions/schedule.ts'),
    import('../functions/api.ts'),
  ]);
  return {
    ingest: (event) => ingest.handler(event, contextFor(Date.now() + TIMEOUT_MS)),
    schedule: (event) => schedule.handler(event),
    api: async (event) => await api.handler(event as Parameters<typeof api.handler>[0]),
  };
};

const contextFor = (end: number) => ({ getRemainingTimeInMillis: () => end - Date.now() });
