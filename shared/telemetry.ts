import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRICS_NAMESPACE, type Measure, unitOf } from './metrics.ts';

/** Fields of a log line, for machines. */
export type Facts = Record<string, string | number | undefined>;

/** Logs a line for people, with its facts. */
export type Report = (line: string, facts?: Facts) => void;

type Options = {
  service: string;
  stage: string;
  /** `lines`: for people at home, without facts and metrics. `json`: for CloudWatch. */
  format: 'lines' | 'json';
};

/** Fields that all lines of a piece of work have. */
type Context = { request_id?: string; message_id?: string; upload_request?: string };

/** The log and the metrics of a function. */
export const openTelemetry = (options: Options) => {
  const { info, error, measure, publish } =
    options.format === 'json' ? openPowertools(options) : LINES;
  const context = new AsyncLocalStorage<Context>();
  const facts = (): Context => context.getStore() ?? {};
  const about = <T>(more: Context, work: () => Promise<T>): Promise<T> =>
    context.run({ ...facts(), ...more }, work);
  const report: Report = (line, own) => info(line, { ...facts(), ...own });
  const reportFailure: Report = (line, own) => error(line, { ...facts(), ...own });
  return {
    report,
    reportFailure,
    measure,
    about,
    facts,
    /** Runs an invocation, and publishes what was measured when it ends. */
    ofInvocation: async <T>(
      { awsRequestId }: { awsRequestId?: string },
      work: () => Promise<T>,
    ): Promise<T> => {
      try {
        return await about({ request_id: awsRequestId }, work);
      } finally {
        publish();
      }
    },
  };
};

type Sink = { info: Report; error: Report; measure: Measure; publish: () => void };

const LINES: Sink = {
  info: (line) => console.info(line),
  error: (line) => console.error(line),
  measure: () => {},
  publish: () => {},
};

/** Both write past the runtime's console, which would wrap metrics so that CloudWatch finds none. */
const openPowertools = ({ service, stage }: Options): Sink => {
  const logger = new Logger({ serviceName: service, persistentKeys: { stage } });
  const metrics = new Metrics({
    namespace: METRICS_NAMESPACE,
    serviceName: service,
    defaultDimensions: { stage },
  });
  const counts = new Map<string, number>();
  const add = (name: string, value: number) =>
    metrics.addMetric(name, MetricUnit[unitOf(name)], value);
  return {
    info: (line, facts = {}) => logger.info(line, facts),
    error: (line, facts = {}) => logger.error(line, facts),
    // Counts are added up, as a metric has a hundred values at most.
    measure: (measures) => {
      for (const [name, value = 0] of Object.entries(measures))
        if (unitOf(name) === 'Count') counts.set(name, (counts.get(name) ?? 0) + value);
        else add(name, value);
    },
    publish: () => {
      for (const [name, value] of counts) add(name, value);
      counts.clear();
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
};
