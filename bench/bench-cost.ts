/**
 * The cost of articles, counted in the characters that the stand-in bills: every page as a first
 * upload, each twice more with a tenth of its sentences corrected, and a fifth of them again under
 * another key with a paragraph of their own in front. Then every page again as a first upload of
 * which readers open a fifth, with `translate=on-read`.
 *
 * npm run bench:cost [-- FOLDER…]: folders with the data, by default `bench/data`.
 */
import { type ArticleDocument, germanSentences } from '../shared/article/document.ts';
import { TARGETS } from '../shared/article/language-codes.ts';
import { briefIds } from '../shared/article/segments.ts';
import { rawLengthOfText, textItems } from '../shared/clean/text-items.ts';
import { codePointsOf } from '../shared/code-points.ts';
import { inContext, pairKey } from '../shared/store/memory/in-context.ts';
import { blockPages, htmlOf, segmentPages } from './cleaning/labelled-pages.ts';
import { startBenchHome } from './cost/bench-home.ts';
import { carried, corrected } from './cost/revise.ts';
import { type DataFile, missingLine } from './data-files.ts';
import { commandLine } from './measure.ts';

const NEEDS = ['traf.json', 'fundus.json'] as const satisfies DataFile[];

type Sum = {
  uploads: number;
  raw: number;
  cleaned: number;
  memory: number;
  shipped: number;
  requests: number;
};
const NOTHING: Sum = { uploads: 0, raw: 0, cleaned: 0, memory: 0, shipped: 0, requests: 0 };
const sums: Record<'first' | 'corrections' | 'carried', Sum> = {
  first: { ...NOTHING },
  corrections: { ...NOTHING },
  carried: { ...NOTHING },
};
const { data } = commandLine();
const missing = NEEDS.filter(data.missing);
for (const file of missing) console.error(missingLine(file));
if (missing.length > 0) process.exit(1);

const seen = new Map<string, Set<string>>();
const home = await startBenchHome();

/** Uploads a page and counts it in four ways. */
const count = async (kind: keyof typeof sums, key: string, html: string) => {
  const [billed, requests] = [home.billed(), home.requests()];
  const german = await home.take(key, html);
  const sum = sums[kind];
  sum.uploads += 1;
  sum.shipped += home.billed() - billed;
  sum.requests += home.requests() - requests - 2;
  sum.raw += TARGETS.length * (rawLength(html, key) + (german ? summaryOf(german) : 0));
  if (!german) return undefined;
  sum.cleaned += TARGETS.length * (codePointsOf(germanSentences(german)) + summaryOf(german));
  sum.memory += TARGETS.length * unknown(key, german);
  return german;
};

/** Code points that a reader of the uncleaned upload sees. */
const rawLength = (html: string, key: string): number =>
  textItems(Buffer.from(html), { key }).reduce((sum, item) => sum + rawLengthOfText(item), 0);

/** A summary that is translated on its own, as if it were not made of the article's sentences. */
const summaryOf = (german: ArticleDocument) => {
  const ids = briefIds(german.summary);
  return codePointsOf(germanSentences(german).filter(({ id }) => id !== 'title' && ids.has(id)));
};

/** Characters of sentences that did not follow the same sentence in an earlier upload of the key. */
const unknown = (key: string, german: ArticleDocument) => {
  const known = seen.get(key) ?? new Set();
  seen.set(key, known);
  const news = inContext(germanSentences(german)).filter((pair) => !known.has(pairKey(pair)));
  for (const pair of news) known.add(pairKey(pair));
  return codePointsOf(news);
};

const corpus = [
  ...segmentPages(data, 'html').map((page, n) => ({ key: `traf/${n}.html`, html: htmlOf(page) })),
  ...blockPages(data, 'html').map((page, n) => ({ key: `fundus/${n}.html`, html: htmlOf(page) })),
];

for (const [n, { key, html }] of corpus.entries()) {
  const first = await count('first', key, html);
  if (first) {
    let page = html;
    for (const round of [1, 2]) {
      page = corrected(page, first, round);
      await count('corrections', key, page);
    }
    if (n % 5 === 0) await count('carried', `andere/${key}`, carried(html, first, n));
  }
  if (n % 50 === 49) console.error(`${n + 1} of ${corpus.length} pages`);
}
await home.close();

const OPENED = 5;
const readThrough = await startBenchHome('on-read');
for (const { key, html } of corpus) await readThrough.take(key, html);
const briefs = readThrough.billed();
for (const [n, { key }] of corpus.entries()) if (n % OPENED === 0) await readThrough.open(key);
const read = readThrough.billed();
await readThrough.close();

const all = Object.values(sums).reduce((total, sum) => ({
  uploads: total.uploads + sum.uploads,
  raw: total.raw + sum.raw,
  cleaned: total.cleaned + sum.cleaned,
  memory: total.memory + sum.memory,
  shipped: total.shipped + sum.shipped,
  requests: total.requests + sum.requests,
}));
console.table(
  Object.fromEntries(
    Object.entries({ ...sums, all }).map(([kind, { requests, ...sum }]) => [
      kind,
      {
        ...sum,
        'shipped / raw': (sum.shipped / sum.raw).toFixed(3),
        'S3 requests each': (requests / sum.uploads).toFixed(1),
      },
    ]),
  ),
);
/** Opened articles of another fifth may be longer or shorter. */
const average = briefs + (sums.first.shipped - briefs) / OPENED;
const percent = (characters: number) => `${((100 * characters) / sums.first.shipped).toFixed(1)} %`;
console.log(
  `read-through: the briefs of all first uploads are ${briefs} characters (${percent(briefs)}); with one article in ${OPENED} opened in every language ${read} (${percent(read)}), on average over every choice of them ${percent(average)}`,
);
const share = ({ shipped, raw }: Sum) => Number((shipped / raw).toFixed(4));
console.log(
  JSON.stringify({
    first: share(sums.first),
    shipped: share(all),
    read: Number((read / sums.first.shipped).toFixed(4)),
  }),
);
