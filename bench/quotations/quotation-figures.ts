import * as z from 'zod';
import { quotes } from '../adapters/quotes.ts';
import { readJsonFile } from '../data-files.ts';
import { type BenchMeasure, numberFigure } from '../measure.ts';
import { ratesOf, ratio } from '../statistics.ts';
import { countQuotations, NO_QUOTATIONS, QuotedText } from './quotation-score.ts';

const QuotedTexts = z.object({ docs: z.array(QuotedText) });

/** Direct quotations in Wikinews articles, and who said them. */
export const quotationMeasure: BenchMeasure = {
  name: 'quotes',
  needs: ['quotes-dev.json'],
  run: (data) => {
    const { docs } = QuotedTexts.parse(readJsonFile(data.path('quotes-dev.json')));
    const counts = docs.reduce(
      (sum, doc) => countQuotations(sum, doc, quotes(doc.text)),
      NO_QUOTATIONS,
    );
    const { precision, f1 } = ratesOf(counts);
    return [
      numberFigure('quotes: precision, %', 100 * precision, { atLeast: 90 }),
      numberFigure('quotes: F1, %', 100 * f1, { atLeast: 80 }),
      numberFigure(
        'quotes: speaker right of those offered, %',
        100 * ratio(counts.speakersRight, counts.answered),
        { atLeast: 75 },
      ),
      numberFigure('quotes: speaker offered, %', 100 * ratio(counts.answered, counts.speakers)),
    ];
  },
};
