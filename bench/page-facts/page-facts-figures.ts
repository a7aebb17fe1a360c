import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import factsOf from '../adapters/page-facts.ts';
import { readJsonLines } from '../data-files.ts';
import type { BenchFigure, BenchMeasure } from '../measure.ts';
import { ratio } from '../statistics.ts';
import { type FactOutcome, outcomesOf, PageLabels } from './page-facts-score.ts';

/** Dates with their year, speakers, lead, persons, byline and day on whole news pages. */
export const pageFactsMeasure: BenchMeasure = {
  name: 'pages',
  needs: ['fundus.json', 'pages-dev.jsonl'],
  run: (data) => {
    const folder = dirname(data.path('fundus.json'));
    const labels = z.array(PageLabels).parse(readJsonLines(data.path('pages-dev.jsonl')));
    const outcomes = labels.flatMap((page) =>
      outcomesOf(page, factsOf(readPage(folder, page.page), page.page)),
    );
    return figuresOf(outcomes);
  },
};

/** The labels name a page by its file, which is in the set's own folder. */
const readPage = (folder: string, file: string): Uint8Array => {
  const path = [join(folder, 'fundus', file), join(folder, file)].find((one) => existsSync(one));
  if (!path) throw new Error(`There is no page ${file} in ${folder}`);
  return readFileSync(path);
};

const figuresOf = (outcomes: readonly FactOutcome[]): BenchFigure[] => {
  const count = (...of: FactOutcome[]) => outcomes.filter((outcome) => of.includes(outcome)).length;
  const share = (part: number, whole: number) =>
    `${(100 * ratio(part, whole)).toFixed(1)} % (${part} of ${whole})`;
  const dates = { right: count('date right'), wrong: count('date wrong', 'date filled in') };
  const dated = dates.right + count('date wrong', 'date without iso', 'date not found');
  const open = count('date left open', 'date filled in');
  const speakers = { right: count('speaker right'), wrong: count('speaker wrong') };
  const quotations = speakers.right + count('speaker wrong', 'speaker none');
  const inFull = count('person right');
  const persons = inFull + count('person in part');
  const leads = count('lead right', 'lead other', 'lead none');
  const bylines = count('byline right', 'byline other', 'byline none');
  const days = count('published right', 'published other', 'published none');
  const words = count('words left alone', 'words taken for a quotation');
  return [
    row('dates: precision', share(dates.right, dates.right + dates.wrong), {
      share: ratio(dates.right, dates.right + dates.wrong),
      atLeast: 0.97,
    }),
    row('dates: recall', share(dates.right, dated), {
      share: ratio(dates.right, dated),
      atLeast: 0.92,
    }),
    row('dates: rightly left open', `${count('date left open')} of ${open}`),
    row('speakers: precision', share(speakers.right, speakers.right + speakers.wrong)),
    row('speakers: right of the quotations found', share(speakers.right, quotations)),
    row('quotations found', share(quotations, quotations + count('speaker not found'))),
    row('words taken for a quotation', `${count('words taken for a quotation')} of ${words}`),
    row('lead acceptable', `${count('lead right')} of ${leads}`, {
      share: ratio(count('lead right'), leads),
      atLeast: 0.95,
    }),
    row(
      'main persons found',
      `${share(persons, persons + count('person not found'))}, ${inFull} in full`,
    ),
    row('byline exact', `${count('byline right')} of ${bylines}`),
    row('day of publication right', `${count('published right')} of ${days}`),
  ];
};

const row = (
  figure: string,
  value: string,
  bound?: { share: number; atLeast: number },
): BenchFigure => ({
  figure: `pages: ${figure}`,
  value,
  ...(bound && { target: `≥ ${100 * bound.atLeast} %`, met: bound.share >= bound.atLeast }),
});
