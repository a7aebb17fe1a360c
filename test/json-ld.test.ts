import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenientJson } from '../shared/clean/html/lenient-json.ts';
import { pageMetadata } from '../shared/clean/html/page-metadata.ts';
import { parseBounded } from '../shared/clean/html/tree.ts';

const TITLE = 'Lindenau kauft eine Fähre mit Strom';
const PAGE = `<link rel="canonical" href="https://bote.example/faehre"><h1>${TITLE}</h1>`;
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const data = (value: unknown) => script(JSON.stringify(value));
const metadataOf = (html: string) => {
  const { found: _, ...fields } = pageMetadata(parseBounded(html + PAGE)).metadata;
  return fields;
};
const URL = { url: 'https://bote.example/faehre' };
const PUBLISHED = '2026-05-14T18:05:00+02:00';
const IDA = { '@type': 'Person', name: 'Ida Muster' };
const ARTICLE = { '@type': 'NewsArticle', headline: TITLE, datePublished: PUBLISHED, author: IDA };
const TEASER = {
  '@type': 'NewsArticle',
  headline: 'Freibad bleibt im Winter zu',
  url: 'https://bote.example/freibad',
  datePublished: '2025-01-01T08:00:00+01:00',
  author: { '@type': 'Person', name: 'Jan Probe' },
};
const FOUND = { ...URL, published: PUBLISHED, byline: 'Ida Muster' };

describe('JSON that is not strict', () => {
  test.each([
    ['CDATA in comments', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['CDATA in comments on one line', '/*<![CDATA[*/{"a":1}/*]]>*/', [{ a: 1 }]],
    ['CDATA after a comment on one line', '// <![CDATA[ {"a":"-->"} // ]]>', [{ a: '-->' }]],
    ['CDATA alone', '<![CDATA[{"a":1}]]>', [{ a: 1 }]],
    ['an HTML comment', '<!-- {"a":1} -->', [{ a: 1 }]],
    [
      'comments',
      '{ // one\n "a": 1, /* two */ "b": "http://x.example" // three\n}',
      [{ a: 1, b: 'http://x.example' }],
    ],
    [
      'a comment between texts',
      '{"a":"x", // one\n"b":"y" /* two */, "c":"z"}',
      [{ a: 'x', b: 'y', c: 'z' }],
    ],
    [
      'single quotation marks',
      String.raw`{'a': 'Ida "nein"', 'b': ['x\'s y', 'z'], "c": "it's"}`,
      [{ a: 'Ida "nein"', b: ["x's y", 'z'], c: "it's" }],
    ],
    ['raw line ends and tabs', '{"a":"x\ny\tz"}', [{ a: 'x\ny\tz' }]],
    ['a raw NUL', '{"a":"x\u0000y"}', [{ a: 'x\u0000y' }]],
    ['a semicolon after it', '{"a":1};', [{ a: 1 }]],
    ['commas too many', '{"a":[1,2,],,"b":3,}', [{ a: [1, 2], b: 3 }]],
    ['a comma missing', '{"a":"x"\n"b":1}', [{ a: 'x', b: 1 }]],
    ['a value missing', '{"a":,"b":1}', [{ a: null, b: 1 }]],
    ['two objects', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['two objects with a comma', '{"a":1},\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['one brace too many', '[{"a":1}}]', [[{ a: 1 }]]],
    [
      'quotation marks in a string',
      '{"a":"Sie sagte "nein", lange "nein" und ging","b":1}',
      [{ a: 'Sie sagte "nein", lange "nein" und ging', b: 1 }],
    ],
    [
      'escapes that JSON does not have',
      String.raw`{"a":"Ida\'s \- Fähre \u00e4 \u12"}`,
      [{ a: "Ida's - Fähre ä u12" }],
    ],
    [
      'names without quotation marks',
      '{a: 1, "b": true, c: undefined}',
      [{ a: 1, b: true, c: null }],
    ],
    ['an assignment', 'window.data = {"a":1};', [{ a: 1 }]],
    ['entities', '{&quot;a&quot;:&quot;K&ouml;ln&quot;}', [{ a: 'Köln' }]],
    ['a byte order mark', '\uFEFF{"a":1}', [{ a: 1 }]],
    ['an end that was cut off', '{"a":[{"b":"c"},{"d":"e', [{ a: [{ b: 'c' }, { d: 'e' }] }]],
    ['nothing', '', []],
    ['no JSON', 'Hallo, Welt', []],
  ])('with %s is read', (_name, text, values) => {
    expect(lenientJson(text)).toEqual(values);
  });

  test('of strict JSON is the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json = JSON.stringify(value);
        expect(lenientJson(`${json};`)).toEqual([JSON.parse(json)]);
      }),
    );
  });
});

describe('the article in JSON-LD', () => {
  test.each<[string, unknown]>([
    ['alone', ARTICLE],
    ['in a list', [{ '@type': 'WebSite', name: 'Bote' }, ARTICLE]],
    ['in a list of lists', [[ARTICLE]]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['as main entity in a graph', { '@graph': [{ '@type': 'WebPage', mainEntity: [ARTICLE] }] }],
    [
      'by reference from the page',
      {
        '@graph': [
          { '@type': 'WebPage', mainEntity: { '@id': '#article' } },
          { ...ARTICLE, '@id': '#article' },
        ],
      },
    ],
    ['after a teaser', [TEASER, ARTICLE]],
    [
      'after a list of teasers',
      [{ '@type': 'ItemList', itemListElement: [{ item: TEASER }] }, ARTICLE],
    ],
    [
      'after a teaser, with another headline',
      [
        TEASER,
        {
          ...ARTICLE,
          headline: 'Neue Fähre',
          mainEntityOfPage: { '@id': 'http://bote.example/faehre/?utm=x#top' },
        },
      ],
    ],
    [
      'with the address of its type',
      { ...ARTICLE, '@type': ['http://schema.org/OpinionNewsArticle'] },
    ],
    [
      'with values in objects',
      {
        ...ARTICLE,
        datePublished: { '@type': 'Date', '@value': PUBLISHED },
        author: { name: { '@value': 'Ida Muster' } },
      },
    ],
  ])('is found %s', (_name, value) => {
    expect(metadataOf(data(value))).toEqual(FOUND);
  });

  test('may be in a later script, and spoilt scripts do not matter', () => {
    expect(metadataOf(data(TEASER) + script('{"@type":') + data(ARTICLE))).toEqual(FOUND);
  });

  test('is not a teaser of another article', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: TEASER }] };
    expect(metadataOf(data(list))).toEqual(URL);
    expect(metadataOf(data({ '@type': 'WebPage', hasPart: [TEASER] }))).toEqual(URL);
  });

  test('takes from the page what it does not say itself', () => {
    const { datePublished: _, ...undated } = ARTICLE;
    const graph = [undated, { '@type': 'WebPage', datePublished: PUBLISHED }];
    expect(metadataOf(data({ '@graph': graph }))).toEqual(FOUND);
  });
});

describe('authors in JSON-LD', () => {
  const person = (id: string, name: string) => ({ '@type': 'Person', '@id': id, name });
  const bylineOf = (author: unknown, ...others: unknown[]) =>
    metadataOf(data({ '@graph': [{ ...ARTICLE, author }, ...others] })).byline;

  test.each<[string, unknown, unknown[]]>([
    ['a reference', { '@id': '#ida' }, [person('#ida', 'Ida Muster')]],
    [
      'a reference to a reference',
      { '@id': '#a' },
      [{ '@id': '#a', sameAs: 1, author: { '@id': '#ida' }, name: ['Ida Muster'] }],
    ],
    [
      'an address as reference',
      'https://bote.example/ida',
      [person('https://bote.example/ida', 'Ida Muster')],
    ],
    ['a list in a list', [[IDA]], []],
    ['a list object', { '@list': [IDA] }, []],
    ['a list of names', { '@type': 'Person', name: ['Ida Muster', 'Ida Muster'] }, []],
    ['a reference with a name', { '@id': '#ida', name: 'Ida Muster' }, []],
    [
      'given name and family name',
      { '@type': 'Person', givenName: 'Ida', familyName: 'Muster' },
      [],
    ],
    ['the same twice', [IDA, IDA], []],
    ['a person and an address', [IDA, 'https://bote.example/ida'], []],
    [
      'a person and the publisher',
      [IDA, { '@type': 'Organization', name: 'Lindenauer Bote' }],
      [{ '@type': 'WebPage', publisher: { name: 'Lindenauer Bote' } }],
    ],
  ])('given as %s', (_name, author, others) => {
    expect(bylineOf(author, ...others)).toBe('Ida Muster');
  });

  test('may share one object', () => {
    const names = { '@type': 'Person', name: ['Jan Probe', 'Ida Muster'] };
    expect(bylineOf(names)).toBe('Jan Probe, Ida Muster');
  });

  test('are all given, in order', () => {
    const jan = person('#jan', 'Jan Probe');
    expect(bylineOf([{ '@id': '#jan' }, IDA], jan)).toBe('Jan Probe, Ida Muster');
  });

  test.each<[string, unknown]>([
    ['the publisher by reference', { '@id': '#bote' }],
    ['the publisher by name', { '@type': 'Organization', name: 'Lindenauer Bote' }],
    ['the publisher as a person', { '@type': 'Person', name: 'LINDENAUER BOTE' }],
    ['a reference to nothing', { '@id': '#nobody' }],
    ['a circle', { '@id': '#circle' }],
  ])('are none where there is only %s', (_name, author) => {
    const publisher = { '@type': 'Organization', '@id': '#bote', name: 'Lindenauer Bote' };
    const circle = { '@id': '#circle', author: { '@id': '#circle' } };
    const article = { ...ARTICLE, author, publisher: { '@id': '#bote' } };
    const { byline } = metadataOf(data({ '@graph': [article, publisher, circle] }));
    expect(byline).toBeUndefined();
  });
});

test('deep and wide JSON-LD is read as far as articles need', () => {
  const deep = `${'{"mainEntity":'.repeat(5_000)}${JSON.stringify(ARTICLE)}${'}'.repeat(5_000)}`;
  const wide = JSON.stringify(Array.from({ length: 20_000 }, () => TEASER));
  expect(metadataOf(script(deep))).toEqual(URL);
  expect(metadataOf(script(wide))).toEqual(URL);
  const author = `${'{"@list":'.repeat(100_000)}"Ida"${'}'.repeat(100_000)}`;
  expect(metadataOf(script(`{"@type":"NewsArticle","author":${author}}`))).toEqual(URL);
  const lists = `${'['.repeat(100_000)}"Ida"${']'.repeat(100_000)}`;
  expect(metadataOf(script(`{"@type":"NewsArticle","author":${lists}}`))).toEqual(URL);
});

describe('days and months that could be either', () => {
  const published = (datePublished: string, more: object = {}, html = '') =>
    metadataOf(data({ ...ARTICLE, datePublished, ...more }) + html).published;

  test.each([
    ['06/08/2026', { dateModified: '06/14/2026' }, '', '2026-06-08'],
    ['06/08/2026', { dateModified: '14/08/2026' }, '', '2026-08-06'],
    ['06/08/2026 10:15', { dateModified: '06/14/2026 9:00' }, '', '2026-06-08T10:15+02:00'],
    ['06/08/2026', { dateModified: '2026-06-08T12:00:00+02:00' }, '', '2026-06-08'],
    ['06/08/2026', { dateModified: '2026-08-06T12:00:00+02:00' }, '', '2026-08-06'],
    ['06/08/2026', {}, '<meta name="date" content="2026-06-08">', '2026-06-08'],
    ['06/08/2026', {}, '', undefined],
    ['06/06/2026', {}, '', '2026-06-06'],
    ['06/28/2026', {}, '', '2026-06-28'],
    ['28/06/2026', {}, '', '2026-06-28'],
    ['6.8.2026', { dateModified: '06/14/2026' }, '', '2026-08-06'],
  ])('%s with %j', (value, more, html, expected) => {
    expect(published(value, more, html)).toBe(expected);
  });

  test('what the page shows decides', () => {
    const { published } = pageMetadata(
      parseBounded(
        `${data({ ...ARTICLE, datePublished: '06/08/2026' })}<h1>${TITLE}</h1><p class="date">8. Juni 2026, 10.15 Uhr</p><p>Die Stadt hat ein Schiff.</p>`,
      ),
    ).metadata;
    expect(published).toBe('2026-06-08T10:15+02:00');
  });
});

test('a time that has not come is no time of an article', () => {
  const page = metadataOf(
    data({ ...ARTICLE, datePublished: '2062-05-14', dateModified: '2126-05-14T08:00:00Z' }),
  );
  expect([page.published, page.modified]).toEqual([undefined, undefined]);
});
