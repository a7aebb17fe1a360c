/**
 * Every figure of the summary beside its target: sentences chosen, quotations, names, facts, topic.
 *
 * npm run bench:summary [-- FOLDER… [--only NAME,…]]: folders with the data, by default `bench/data`.
 */
import { chosen, commandLine, report } from './measure.ts';
import { nameMeasure } from './names/name-figures.ts';
import { pageFactsMeasure } from './page-facts/page-facts-figures.ts';
import { quotationMeasure } from './quotations/quotation-figures.ts';
import { pointsMeasure, topicMeasure } from './summaries/summary-figures.ts';

const { data, option } = commandLine('only');
const measures = [pointsMeasure, quotationMeasure, nameMeasure, topicMeasure, pageFactsMeasure];
await report(chosen(measures, option('only')), data);
