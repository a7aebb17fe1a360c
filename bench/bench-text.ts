/**
 * Every figure of cleaning, sentences, metadata and language beside its target.
 *
 * npm run bench:text [-- FOLDER… [--only NAME,…] [--against EXTRACTOR]]: folders with the data, by
 * default `bench/data`; EXTRACTOR is a module to compare cleaning with, page by page.
 */
import { cleaningMeasure } from './cleaning/cleaning-figures.ts';
import { languageMeasure, metadataMeasure } from './cleaning/page-figures.ts';
import { chosen, commandLine, report } from './measure.ts';
import { monsterMeasure } from './monsters/monster-figures.ts';
import { sentenceMeasure } from './sentence-bounds/sentence-figures.ts';
import { speedMeasure } from './speed/speed-figures.ts';

const { data, option } = commandLine('only', 'against');
const measures = [
  cleaningMeasure(option('against')),
  metadataMeasure,
  sentenceMeasure,
  languageMeasure,
  speedMeasure,
  monsterMeasure,
];
await report(chosen(measures, option('only')), data);
