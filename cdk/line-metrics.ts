import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { LINES_OF_METRIC } from '../shared/ingest/progress-line.ts';

type Name = keyof typeof LINES_OF_METRIC;

/** Metrics of translations, counted from the log lines of ingest. */
export class LineMetrics extends Construct {
  readonly of: Record<Name, IMetric>;

  constructor(scope: Construct, id: string, logGroup: ILogGroup) {
    super(scope, id);
    const metric = (name: Name, lines: readonly string[]) =>
      new MetricFilter(this, name, {
        logGroup,
        filterPattern: FilterPattern.any(
          ...lines.map((line) => FilterPattern.stringValue('$.message', '=', line)),
        ),
        metricNamespace: 'Presseschau',
        metricName: name,
      }).metric({ statistic: 'sum' });
    this.of = {
      TranslationsFailed: metric('TranslationsFailed', LINES_OF_METRIC.TranslationsFailed),
      TranslationsParked: metric('TranslationsParked', LINES_OF_METRIC.TranslationsParked),
      TranslationsFlagged: metric('TranslationsFlagged', LINES_OF_METRIC.TranslationsFlagged),
    };
  }
}
