import { expect, test } from 'vitest';
import { codePassages } from '../shared/clean/html/code-passages.ts';
import { pageMetadata } from '../shared/clean/html/page-metadata.ts';
import { parseBounded } from '../shared/clean/html/tree.ts';

const TITLE = 'Lindenau kauft eine „Fähre“ mit Strom';
const PARAGRAPHS =
  '<p>Die Stadt Lindenau bekommt im Herbst eine neue Fähre. Das beschloss der Rat am Dienstagabend mit knapper Mehrheit.</p>'.repeat(
    4,
  );
const OTHERS = [1, 2, 3].map((day) => ({
  title: `Das Freibad bleibt noch ${day} Tage zu`,
  publishedAt: `2026-03-0${day}T08:00:00Z`,
}));
const PUBLISHED = '2026-03-05T13:05Z';
const MODIFIED = '2026-03-06T07:10Z';

const timesOf = (code: string, shown = '') => {
  const page = `<head><title>${TITLE} | Lindenauer Bote</title>${code}</head><body><main><article><h1>\n  ${TITLE}\n</h1>${shown}${PARAGRAPHS}</article></main></body>`;
  const { published, modified } = pageMetadata(parseBounded(page)).metadata;
  return [published, modified].map((time) =>
    time?.includes('T') ? `${new Date(time).toISOString().slice(0, 16)}Z` : time,
  );
};
const script = (code: string) => `<script>${code}</script>`;
const article = {
  headline: TITLE,
  publishedAt: '2026-03-05T13:05:00.000Z',
  updatedAt: '2026-03-06T07:10:00.000Z',
};

test.each([
  [
    'a data layer',
    script(
      `dataLayer.push({'pageType':'article','headline':'${TITLE}','publishDate':'2026-03-05T14:05:00+01:00','lastModified':'2026-03-06T08:10:00+01:00'});`,
    ),
  ],
  [
    'names without marks',
    script(
      `var utag_data = {page_title: "${TITLE}", article_published: "2026-03-05 14:05:00", article_updated: "2026-03-06 08:10:00"};`,
    ),
  ],
  [
    'a framework with other articles',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ teasers: OTHERS, article, more: OTHERS })}</script>`,
  ],
  [
    'JSON in a string',
    script(`self.__next_f.push([1,${JSON.stringify(JSON.stringify(article))}])`),
  ],
  [
    'JSON with escaped letters',
    script(
      `window.__STATE__=${JSON.stringify(article).replace(/[ä„“]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}`,
    ),
  ],
  [
    'Unix time',
    script(
      `window.__INITIAL_STATE__ = {"article":{"title":"${TITLE}","firstPublished":1772715900000,"lastUpdated":1772781000}};`,
    ),
  ],
  [
    'lines',
    script(
      `var page = {\r\n  'title': '${TITLE}',\r\n  'date_published': '2026-03-05T14:05:00',\r\n  'date_modified': '2026-03-06T08:10:00'\r\n};`,
    ),
  ],
])('the times of the article in %s', (_name, code) => {
  expect(timesOf(code)).toEqual([PUBLISHED, MODIFIED]);
});

const layer = script("digitalData = {publishedDate: '2026-03-05T14:05:00+01:00'};");

test.each([
  [
    'an object in a meta tag',
    '<meta name="parsely-page" content=\'{"pub_date":"2026-03-05T13:05:00Z"}\'>',
    PUBLISHED,
  ],
  ['the only time in a script', layer, PUBLISHED],
  [
    'one of several',
    script(`window.list = ${JSON.stringify([...OTHERS, { publishedAt: '2026-03-05T13:05:00Z' }])}`),
    '2026-03-05',
  ],
  [
    'one of another day',
    script("digitalData = {publishedDate: '2026-03-04T14:05:00+01:00'};"),
    '2026-03-05',
  ],
])('%s, on the day that is shown', (_name, code, published) => {
  expect(timesOf(code, '<p class="date">05.03.2026</p>')).toEqual([published, undefined]);
});

test('the only time in a script is no article’s where no day is known', () => {
  expect(timesOf(layer)).toEqual([undefined, undefined]);
});

test('a time of day that is shown is in Germany, whatever zone a script says', () => {
  const code = script("page = {publishedDate: '2026-03-05T14:05:00Z'};");
  expect(timesOf(code, '<p class="date">05.03.2026, 14:05 Uhr</p>')).toEqual([
    PUBLISHED,
    undefined,
  ]);
});

test('passages of code cannot become elements', () => {
  const code = '<p>{"published":"2026-03-05"}</p>';
  expect(codePassages(code)).not.toContain('<');
  expect(codePassages('let published = true;'.repeat(1_000))).toBe('');
});
