import type { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRICS_NAMESPACE, type MetricName } from '../shared/metrics.ts';

/** Metrics that the functions of a stage publish. */
export type ServiceMetrics = ReturnType<typeof serviceMetrics>;

type How = { statistic?: string; period?: Duration; label?: string };

export const serviceMetrics = (stage: string) => {
  const of =
    (service: 'ingest' | 'schedule') =>
    (metricName: MetricName, { statistic = 'Sum', ...how }: How = {}): IMetric =>
      new Metric({
        namespace: METRICS_NAMESPACE,
        metricName,
        dimensionsMap: { stage, service },
        statistic,
        ...how,
      });
  return { ingest: of('ingest'), schedule: of('schedule') };
};
