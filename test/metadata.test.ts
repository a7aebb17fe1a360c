import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreMetadata } from '../bench/cleaning/score-metadata.ts';
import { pageMetadata } from '../shared/clean/html/page-metadata.ts';
import { parseBounded } from '../shared/clean/html/tree.ts';

const read = (html: string) => pageMetadata(parseBounded(html));
const title = 'Lindenau kauft eine Fähre mit Strom';
const data = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('metadata', () => {
  test('says of each field where it was found', () => {
    const { metadata } = read(`${data({ datePublished: '2026-05-14T18:05:00+02:00' })}
      <meta property="og:site_name" content="Lindenauer Bote"><meta name="author" content="Lea Muster">
      <h1>${title}</h1><time datetime="2026-05-15">15. Mai 2026, zuletzt aktualisiert</time>`);
    expect(metadata).toEqual({
      published: '2026-05-14T18:05:00+02:00',
      modified: '2026-05-15',
      site: 'Lindenauer Bote',
      byline: 'Lea Muster',
      found: {
        title: 'html',
        published: 'json-ld',
        modified: 'html',
        site: 'open-graph',
        byline: 'meta',
      },
    });
  });

  test.each([
    ['an address of no page', '<link rel="canonical" href="javascript:alert(1)">'],
    ['a date that is none', '<meta name="date" content="2026-99-99">'],
    ['an author that is an address', '<meta name="author" content="https://bote.example/lea">'],
    ['an author that is a mailbox', '<meta name="author" content="lea@bote.example">'],
    ['JSON-LD that is no JSON', '<script type="application/ld+json">{"author":</script>'],
    ['fields of the wrong type', data({ author: 7, datePublished: [], headline: { a: 1 } })],
  ])('leaves out %s', (_name, html) => {
    expect(read(html).metadata).toEqual({ found: {} });
  });

  test.each([
    ['in the headline', `<h1><span class="kicker">Verkehr</span>: ${title}</h1>`],
    ['above it', `<header><p class="headline__dachzeile">Verkehr</p><h1>${title}</h1></header>`],
    ['glued to it', `<meta property="og:title" content="${title}"><h1>Verkehr: ${title}</h1>`],
  ])('tells a kicker %s from the title', (_name, html) => {
    expect(read(html)).toMatchObject({ title, kicker: 'Verkehr' });
  });

  test('of names keeps all authors near the headline, but not those of teasers', () => {
    const far = '<p>Absatz</p>'.repeat(200);
    const html = `<h1>${title}</h1><a rel="author">Lea Muster</a><a rel="author">Jan Probe</a>${far}<a rel="author">Tom Beispiel</a>`;
    expect(read(html).metadata.byline).toBe('Lea Muster, Jan Probe');
  });

  test('of any values is of the right form', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, value, (headline, author, datePublished) => {
        const { metadata } = read(data({ headline, author, datePublished }));
        const { found, ...fields } = metadata;
        return Object.values(fields).every((each) => typeof each === 'string' && each !== '');
      }),
    );
  });
});

test('the benchmark counts what is offered and what of it is right', () => {
  const label = data({
    headline: title,
    datePublished: '2026-05-14T18:05:10+02:00',
    dateModified: '2026-05-15T07:00:00+02:00',
    articleSection: 'Verkehr',
    author: 'Lea Muster',
  });
  const right = `<nav class="breadcrumb"><a href="/">Start</a><a href="/verkehr">Verkehr</a></nav>
    <h1>${title}</h1><p>14. Mai 2026, 18:05 Uhr</p><p>Aktualisiert: 15.5.26, 7 Uhr</p>`;
  const wrong = '<h1>Etwas ganz und gar anderes</h1><time datetime="2026-05-13">13. Mai</time>';
  expect(scoreMetadata([label + right, label + wrong])).toEqual([
    { field: 'title', labels: 2, offered: 2, right: 1 },
    { field: 'date', labels: 2, offered: 2, right: 1 },
    { field: 'published', labels: 2, offered: 2, right: 1 },
    { field: 'modified', labels: 2, offered: 1, right: 1 },
    { field: 'section', labels: 2, offered: 1, right: 1 },
    { field: 'author', labels: 2, offered: 0, right: 0 },
  ]);
});
