import { expect, test } from 'vitest';
import { pageMetadata } from '../shared/clean/html/page-metadata.ts';
import { parseBounded } from '../shared/clean/html/tree.ts';

const TITLE = 'Lindenau kauft eine Fähre mit Strom';
const PARAGRAPHS =
  '<p>Die Stadt Lindenau bekommt im Herbst eine neue Fähre. Das beschloss der Rat am Dienstagabend mit knapper Mehrheit, wie Bürgermeisterin Ida Korn sagte.</p>'.repeat(
    4,
  );
const PUBLISHED = '2026-03-05T13:05Z';
const MODIFIED = '2026-03-06T07:10Z';

const metadataOf = (head: string, shown: string) =>
  pageMetadata(
    parseBounded(
      `<head><title>${TITLE}</title>${head}</head><body><main><article><h1>${TITLE}</h1>${shown}${PARAGRAPHS}</article></main></body>`,
    ),
  ).metadata;
const minute = (time: string | undefined) =>
  time?.includes('T') ? `${new Date(time).toISOString().slice(0, 16)}Z` : time;

type Times = [published?: string | undefined, modified?: string | undefined];

test.each<[name: string, shown: string, times: Times]>([
  [
    'two times with labels in one line',
    '<p class="meta">Veröffentlicht: 5. März 2026, 14:05 Uhr · Aktualisiert: 6. März 2026, 08:10 Uhr</p>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'two times in one phrase',
    '<p>Erstellt am 5. März 2026 um 14:05 Uhr, zuletzt geändert am 6. März 2026 um 08:10 Uhr</p>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'a clock alone for the change',
    '<div class="article-date">05.03.2026, 14:05 Uhr <span class="update">(Update: 16:20 Uhr)</span></div>',
    [PUBLISHED, '2026-03-05T15:20Z'],
  ],
  [
    'a clock alone after a mark',
    '<p class="date">05.03.2026 | 14:05 Uhr | Stand: 16:20 Uhr</p>',
    [PUBLISHED, '2026-03-05T15:20Z'],
  ],
  ['Letztes Update', '<p>Letztes Update am 6.3.2026, 8:10</p>', [undefined, MODIFIED]],
  ['Zuletzt bearbeitet', '<p>Zuletzt bearbeitet: 06.03.2026, 08:10</p>', [undefined, MODIFIED]],
  ['Erstmals', '<p>Erstmals veröffentlicht am 05.03.2026, 14:05 Uhr</p>', [PUBLISHED]],
  ['Publikationsdatum', '<p>Publikationsdatum: 5.3.2026, 14:05</p>', [PUBLISHED]],
  ['a title on a time', '<time title="05.03.2026, 14:05 Uhr">vor 2 Tagen</time>', [PUBLISHED]],
  [
    'a title on a name for a time',
    '<p>Von Ida Korn <span class="post-date" title="5. März 2026 um 14:05 Uhr">vor 2 Tagen</span></p>',
    [PUBLISHED],
  ],
  ['Unix time', '<span class="date" data-unixtime="1772715900">vor 2 Tagen</span>', [PUBLISHED]],
  [
    'attributes of an element of its own',
    '<story-date published="2026-03-05T14:05:00+01:00" updated="2026-03-06T08:10:00+01:00"></story-date>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'attributes of a part below the headline',
    '<div class="head" data-publish-date="2026-03-05T13:05:00Z" data-last-modified="1772781000"></div>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'attributes of a link to another article',
    '<a href="/freibad" data-publish-date="2026-02-01T13:05:00Z">Freibad zu</a>',
    [],
  ],
])('%s', (_name, shown, [published, modified]) => {
  const metadata = metadataOf('', shown);
  expect([minute(metadata.published), minute(metadata.modified)]).toEqual([published, modified]);
  expect(metadata.byline ?? 'Ida Korn').toBe('Ida Korn');
});

const meta = (published: string, modified?: string) =>
  `<meta property="article:published_time" content="${published}">${modified ? `<meta property="article:modified_time" content="${modified}">` : ''}`;

test.each<[name: string, head: string, shown: string, times: Times]>([
  [
    'a change given as the publication',
    meta('2026-03-06T08:10:00+01:00', '2026-03-06T08:10:00+01:00'),
    '<time datetime="2026-03-05T13:05:00Z">05.03.2026, 14:05 Uhr</time>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'the same in two vocabularies',
    '<meta name="date" content="2026-03-06T07:10:00Z"><meta http-equiv="last-modified" content="Fri, 06 Mar 2026 07:10:00 GMT">',
    '<p class="date">05.03.2026, 14:05 Uhr</p>',
    [PUBLISHED, MODIFIED],
  ],
  [
    'an article that was not changed',
    meta('2026-03-05T14:05:00+01:00', '2026-03-05T14:05:00+01:00'),
    '<p class="date">05.03.2026</p>',
    [PUBLISHED, PUBLISHED],
  ],
  [
    'the offset of winter in summer',
    meta('2026-07-05T14:05:00+0100', '2026-07-06T08:10:00+0100'),
    '<time datetime="2026-07-05T14:05:00+01:00">5. Juli 2026<br>14:05 Uhr</time>',
    ['2026-07-05T12:05Z', '2026-07-06T06:10Z'],
  ],
  [
    'the offset of London, and the time in Germany',
    meta('2026-07-05T13:05:00+01:00'),
    '<p class="date">5. Juli 2026, 14:05 Uhr</p>',
    ['2026-07-05T12:05Z'],
  ],
  [
    'midnight for a day',
    meta('2026-03-05T00:00:00+01:00'),
    '<p class="date">05.03.2026, 14:05 Uhr</p>',
    [PUBLISHED],
  ],
  [
    'midnight for a time',
    meta('2026-03-05T00:00:00+01:00'),
    '<p class="date">05.03.2026</p>',
    ['2026-03-04T23:00Z'],
  ],
])('%s', (_name, head, shown, [published, modified]) => {
  const metadata = metadataOf(head, shown);
  expect([minute(metadata.published), minute(metadata.modified)]).toEqual([published, modified]);
});

test('the attributes of what a headline is in', () => {
  const page = `<body data-modified-date="2026-03-06T08:10:00+01:00"><article data-article-published="2026-03-05T14:05:00+01:00"><h1>${TITLE}</h1>${PARAGRAPHS}</article></body>`;
  const { published, modified } = pageMetadata(parseBounded(page)).metadata;
  expect([minute(published), minute(modified)]).toEqual([PUBLISHED, MODIFIED]);
});
