import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, type BlockType, bodySentences } from '../shared/article/article.ts';
import { type Span, Summary } from '../shared/article/summary.ts';
import { clean } from '../shared/clean/clean.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { beginning } from '../shared/extract/timeline.ts';
import { LONG } from './support/long.ts';
import { SAMPLE_ARTICLES } from './support/sample-uploads.ts';

/** What holds for the summary of any article. */
const holds = (article: Article) => {
  const summary = Summary.parse(summarise(article));
  const texts = new Map(bodySentences(article).map(({ id, text }) => [id, text]));
  const order = [...texts.keys()];
  const place = ({ sentence, start }: Span) => order.indexOf(sentence) * 1e6 + start;
  const inOrder = (spans: readonly Span[]) =>
    expect(spans.map(place)).toEqual(spans.map(place).toSorted((a, b) => a - b));

  const { lead, points, quotes, figures, dates, names, timeline, sources } = summary;
  const mentions = names.flatMap((name) => name.mentions);
  const named = quotes.flatMap((quote) =>
    [quote.named, quote.cue].filter((one) => one !== undefined),
  );
  for (const { sentence, start, end, text } of [
    ...[...quotes, ...named, ...figures, ...dates, ...mentions, ...timeline, ...sources],
  ]) {
    expect(text).not.toBe('');
    expect(texts.get(sentence)?.slice(start, end)).toBe(text);
  }
  for (const list of [quotes, figures, dates, sources, ...names.map((name) => name.mentions)])
    inOrder(list);
  for (const { speaker, named } of quotes) expect(speaker).toBe(named?.text);

  const ids = [...points.sentences, ...(lead ? [lead] : [])];
  expect(ids.filter((id) => !texts.has(id))).toEqual([]);
  expect(points.sentences).toEqual(
    points.sentences.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  expect(new Set(points.sentences).size).toBe(points.sentences.length);
  const headings = article.blocks.flatMap((b) => (b.type === 'heading' ? b.sentences : []));
  expect(headings.filter(({ id }) => ids.includes(id))).toEqual([]);

  const begins = timeline.map(({ iso }) => beginning(iso));
  expect(begins).toEqual(begins.toSorted());
  for (const event of timeline) expect(dates).toContainEqual(event);

  expect(JSON.stringify(summarise(structuredClone(article)))).toBe(
    JSON.stringify(summarise(article)),
  );
  return summary;
};

const MANY = LONG ? 2000 : 400;

const folder = (path: string) => new URL(path, import.meta.url);
const uploads = SAMPLE_ARTICLES.map((name) => ({
  name,
  url: folder(`../events/uploads/${encodeURIComponent(name)}`),
}));
const defects = await Promise.all(
  (await readdir(folder('articles/'))).map(async (name) => {
    const files = await readdir(folder(`articles/${name}/`));
    const source = files.find((file) => file.startsWith('source.')) ?? '';
    return { name, url: folder(`articles/${name}/${source}`) };
  }),
);

test.each([...uploads, ...defects])('$name', async ({ url }) => {
  const article = clean(await readFile(url), { key: url.pathname });
  expect(holds(article).lead).toBeDefined();
});

const build = (title: string | undefined, parts: [BlockType, string[]][]): Article => {
  let number = 0;
  return {
    title: title === undefined ? undefined : { id: 'title', text: title },
    metadata: { published: '2024-11-22T09:00:00+01:00' },
    truncated: false,
    blocks: parts.map(([type, texts]) => ({
      type,
      sentences: texts.map((text) => ({ id: `s${++number}`, text })),
    })),
  };
};

describe('articles of one kind', () => {
  const many = Array.from(
    { length: MANY },
    (_, n) =>
      `Am ${(n % 28) + 1}. Mai ${1900 + (n % 120)} zählte Jana Weber laut Polizei ${n} Ziegen in Lindenau.`,
  );
  const kinds: [string, Article, (summary: Summary) => void][] = [
    [
      'one sentence',
      build(undefined, [['paragraph', ['Oberlahr bekommt einen neuen Bahnhof.']]]),
      ({ lead, points }) => expect([lead, points.sentences]).toEqual(['s1', ['s1']]),
    ],
    [
      `${MANY} sentences`,
      build('Ziegen in Lindenau', [['paragraph', many]]),
      ({ points, timeline }) => {
        expect(points.sentences).toHaveLength(5);
        expect(timeline).toHaveLength(MANY);
      },
    ],
    [
      'headings only',
      build('Titel', [
        ['heading', ['Was am 3. Mai 2021 geschah']],
        ['heading', ['Und am 4. Mai 2021']],
      ]),
      ({ lead, points, timeline }) =>
        expect([lead, points.sentences, timeline]).toEqual([undefined, [], []]),
    ],
    [
      'lists only',
      build('Titel', [
        ['item', ['Ein Pfund Mehl']],
        ['item', ['200 Gramm Butter']],
      ]),
      ({ points, figures }) => {
        expect(points.sentences).toEqual([]);
        expect(figures.map(({ text }) => text)).toEqual(['200 Gramm']);
      },
    ],
    ['nothing', build(undefined, []), ({ lead }) => expect(lead).toBeUndefined()],
    [
      'white space only',
      build(' ', [['paragraph', [' ', '\u00a0', '\u200b']]]),
      ({ figures }) => expect(figures).toEqual([]),
    ],
  ];
  test.each(kinds)('%s', (_, article, then) => {
    then(holds(article));
  });
});

const pieces = fc.constantFrom(
  'Bürgermeisterin Jana Weber',
  'Klaus Brandt',
  '„Wir bauen die Brücke“,',
  'sagte sie.',
  'sagte er dem Sender Radio Lahr.',
  'betonte Jana Weber.',
  'Sie sagte:',
  '„Das ist klug und richtig.“',
  'am Freitag (22. November)',
  'im Mai 2021',
  'vergangene Woche',
  'seit 2015',
  '1,5 Mio. Euro',
  'minus 12 Grad',
  'laut „Lahrbote“',
  'der Reederei zufolge',
  'in Oberlahr',
  'Dabei',
  '»',
  '\u{1F600}',
  '?',
);
const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map((some) => some.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary' }) },
);
const types = fc.constantFrom<BlockType>('paragraph', 'heading', 'item', 'quote', 'key-point');
const articles = fc
  .tuple(
    fc.option(texts, { nil: undefined }),
    fc.array(fc.tuple(types, fc.array(texts, { minLength: 1, maxLength: 6 })), { maxLength: 8 }),
  )
  .map(([title, parts]) => build(title, parts));

test('articles of any kind', () => {
  fc.assert(
    fc.property(articles, (article) => void holds(article)),
    {
      numRuns: LONG ? 100 : 30,
    },
  );
});
