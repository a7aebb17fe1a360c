import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import {
  type ArticleDocument,
  germanDocument,
  germanSentences,
} from '../shared/article/document.ts';
import type { Manifest } from '../shared/article/manifest.ts';
import { clean } from '../shared/clean/clean.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { tmx, tsv } from '../shared/formats/aligned.ts';
import { atomFeed } from '../shared/formats/atom-feed.ts';
import type { FeedEntry } from '../shared/formats/feed-entry.ts';
import { jsonFeed } from '../shared/formats/json-feed.ts';
import { markdown } from '../shared/formats/markdown.ts';
import { writeNinjs } from '../shared/formats/ninjs.ts';
import { plainText } from '../shared/formats/plain-text.ts';
import { translatedDocument } from '../shared/ingest/translated-document.ts';

/** Markup of every form, and characters that XML rules out. */
const HOSTILE = 'Er sagte: *nein* <b>[x](y)</b> & ]]> `c` \u0007 = _so_ <script>alert(1)</script>';

const article: Article = {
  title: { id: 'title', text: 'Stadtrat sperrt Holzbrücke über die Lahre' },
  kicker: { id: 'kicker', text: 'Verkehr' },
  metadata: {
    byline: 'Jana Weber',
    published: '2026-11-22T10:00:00+01:00',
    site: 'Lahre-Bote',
    url: 'https://lahre-bote.example/a?b=1&c=2',
    place: 'Oberlahr',
    item: { id: 'urn:newsml:example:1', copyright: '© Lahre-Bote', topics: ['medtop:20000651'] },
  },
  truncated: true,
  blocks: [
    {
      type: 'paragraph',
      sentences: [
        { id: 's1', text: 'Der Stadtrat hat die Holzbrücke am Montag für Lastwagen gesperrt.' },
        { id: 's2', text: HOSTILE },
      ],
    },
    {
      type: 'paragraph',
      sentences: [
        {
          id: 's7',
          text: 'Die Verwaltung hatte bei einer Prüfung im Oktober Risse an drei Pfeilern gefunden.',
        },
        {
          id: 's8',
          text: 'Der Neubau soll im kommenden Jahr beginnen und vier Millionen Euro kosten.',
        },
      ],
    },
    { type: 'heading', sentences: [{ id: 's3', text: '# Warum?' }] },
    { type: 'item', sentences: [{ id: 's4', text: '- 5 Grad waren es.' }] },
    { type: 'item', sentences: [{ id: 's5', text: '1. Dezember ist der Termin.' }] },
    { type: 'quote', sentences: [{ id: 's6', text: '=1+1 steht an der Wand.' }] },
  ],
};

const de = germanDocument({ id: 'bruecke-0123456789ab', revision: 2 }, article, summarise(article));
const german = new Map(germanSentences(de).map(({ id, text }) => [id, text]));
const translated = (isKnown: (id: string) => boolean): ArticleDocument =>
  translatedDocument(de, 'en', (id) => (isKnown(id) ? `E: ${german.get(id)}` : undefined), {
    server: 'api.deepl.com',
  });
const en = translated(() => true);
const brief: ArticleDocument = {
  ...translated((id) => ['title', 's1'].includes(id)),
  status: 'brief',
};
const PAGE = 'https://site.example/en/read/bruecke-0123456789ab';

describe('Markdown', () => {
  test('shows every sentence as it is, with nothing of it as markup', () => {
    const text = markdown(en, PAGE);
    const page = marked.parse(text, { async: false });
    expect(page).not.toMatch(/<script|<b>|<code|href="y"/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const shown = shownText(page);
    for (const { text: sentence } of germanSentences(de))
      expect(shown).toContain(`E: ${sentence}`.replace(/\s+/g, ' '));
    expect(text).toContain('<https://lahre-bote.example/a?b=1&c=2>');
    expect(shown).toContain('Machine translation by DeepL.');
    expect(shown).toContain('Only the start of the article was uploaded.');
    expect(shown).toContain('© Lahre-Bote');
  });

  test.each([
    '# a',
    '- a',
    '+ a',
    '1. a',
    '2) a',
    '> a',
    '=== a',
    '--- a',
    '~~~ a',
    '    a',
    '| a |',
    '&amp; a',
  ])('a paragraph of %j is one', (line) => {
    const document = {
      ...de,
      blocks: [{ type: 'paragraph' as const, sentences: [{ id: 's1', text: line }] }],
    };
    const page = marked.parse(markdown(document, PAGE), { async: false });
    expect(shownText(page.slice(page.indexOf('Der Artikel')))).toContain(line.trim());
  });
});

const shownText = (page: string): string =>
  page
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe('plain text', () => {
  test('is the article in paragraphs, and names its source', () => {
    const text = plainText(en, PAGE);
    expect(text).toMatch(/^E: Verkehr\nE: Stadtrat sperrt Holzbrücke über die Lahre\n\n/);
    expect(text).toContain('Lahre-Bote · Jana Weber · 2026-11-22');
    expect(text).toContain(`\n© Lahre-Bote\nhttps://lahre-bote.example/a?b=1&c=2\n${PAGE}\n`);
  });

  test('has one gap for sentences in a row that are not translated, and never their German', () => {
    const text = plainText(brief, PAGE);
    expect(text).toContain('E: Der Stadtrat hat die Holzbrücke');
    expect(text.match(/\[not translated yet\]/g)).toHaveLength(1);
    expect(text).not.toContain('Warum');
    expect(text).toContain('brief');
  });

  test('is read again as the same sentences', () => {
    const plain = { ...de, truncated: false, blocks: de.blocks.slice(0, 1), kicker: undefined };
    const again = clean(new TextEncoder().encode(plainText(plain, PAGE)), {
      key: 'a.txt',
    });
    expect(again.title?.text).toBe(article.title?.text);
  });
});

describe('TMX', () => {
  test('pairs each translated sentence with its original', () => {
    const { units, languages } = unitsIn(tmx(en));
    expect(languages).toEqual(new Set(['de', 'en']));
    expect(units).toHaveLength(2 * germanSentences(de).length);
    expect(units).toContain('Der Stadtrat hat die Holzbrücke am Montag für Lastwagen gesperrt.');
    expect(units).toContain(`E: ${HOSTILE.replace('\u0007', '')}`);
  });

  test('leaves out what is not translated', () => {
    expect(unitsIn(tmx(brief)).units).toHaveLength(4);
  });
});

const unitsIn = (xml: string) => {
  const parser = new SaxesParser();
  const units: string[] = [];
  const languages = new Set<string>();
  let text: string | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tuv') languages.add(String(attributes['xml:lang']));
    if (name === 'seg') text = '';
  });
  parser.on('text', (part) => {
    if (text !== undefined) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'seg' && text !== undefined) units.push(text);
    if (name === 'seg') text = undefined;
  });
  parser.write(xml).close();
  return { units, languages };
};

test('TSV has a line for each pair, and no formula', () => {
  const formula: ArticleDocument = {
    ...en,
    blocks: [
      {
        type: 'paragraph',
        sentences: [
          { id: 's1', source: '=HYPERLINK("x")', text: '@SUM(1)', flags: ['name', 'negation'] },
          { id: 's2', source: '-5 Grad\tund\nmehr', text: '-5 degrees' },
        ],
      },
    ],
  };
  expect(tsv(formula).split('\n').slice(-3)).toEqual([
    `s1\t'=HYPERLINK("x")\t'@SUM(1)\tname,negation`,
    's2\t-5 Grad und mehr\t-5 degrees\t',
    '',
  ]);
  expect(tsv(formula)).toMatch(/^id\tde\ten\tflags\n/);
});

test('ninjs is read again as the same article', () => {
  const german = { ...de, truncated: false };
  const item = writeNinjs(german, {
    uri: 'urn:uuid:1',
    page: PAGE,
    modified: new Date('2026-11-22'),
  });
  const { title, blocks, metadata } = clean(
    new TextEncoder().encode(JSON.stringify({ ...item, bodies: item.bodies.slice(0, 1) })),
    { key: 'a.json' },
  );
  expect(title?.text).toBe(article.title?.text);
  expect(blocks.flatMap(({ sentences }) => sentences)[0]).toEqual(article.blocks[0]?.sentences[0]);
  expect(metadata).toMatchObject({ byline: 'Jana Weber' });
  expect(item.located).toBe('Oberlahr');
  expect(item.subjects.map(({ uri }) => uri)).toContain(
    'http://cv.iptc.org/newscodes/mediatopic/20000651',
  );
});

describe('feeds', () => {
  const manifest: Manifest = {
    id: de.id,
    revision: 2,
    status: 'accepted',
    source: { key: 'a.txt', etag: '"1"', size: 1, modified: '2026-11-22T09:00:00.000Z' },
    received: '2026-11-22T09:00:00.000Z',
    updated: '2026-11-22T12:00:00.000Z',
    metadata: article.metadata,
    truncated: true,
    languages: Object.fromEntries(
      (['de', 'en'] as const).map((language) => [
        language,
        {
          status: 'complete',
          published: { revision: 2, status: 'complete', at: '2026-11-22T10:00:00.000Z' },
          sentences: 6,
          translated: 6,
          flagged: 0,
          characters: {
            estimated: 0,
            billed: 0,
            brief: { estimated: 0, billed: 0 },
            rest: { estimated: 0, billed: 0 },
          },
        },
      ]),
    ),
    timeline: [],
  };
  const entries: FeedEntry[] = [{ manifest, document: en }];
  const feed = {
    language: 'en',
    site: 'https://site.example',
    self: '/v1/feeds/en.atom?site=a&b',
    entries,
  } as const;
  const withdrawn = [{ ...manifest, id: 'alt-0123456789ab', status: 'withdrawn' as const }];

  test('Atom is read by a reader, with the languages, the original and the text', () => {
    const xml = atomFeed({ ...feed, withdrawn }, new Date('2026-11-27'));
    new SaxesParser().write(xml).close();
    const read = parseAtomFeed(xml);
    expect(read.updated).toBe('2026-11-22T10:00:00.000Z');
    expect(read.links?.map(({ href }) => href)).toContain(`https://site.example${feed.self}`);
    const [entry] = read.entries ?? [];
    expect(entry).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-/),
      updated: '2026-11-22T10:00:00.000Z',
      authors: [{ name: 'Jana Weber' }],
    });
    expect(entry?.links?.map(({ rel, hreflang, href }) => [rel, hreflang, href])).toEqual([
      ['alternate', 'en', PAGE],
      ['related', 'de', PAGE.replace('/en/', '/de/')],
      ['via', 'de', 'https://lahre-bote.example/a?b=1&c=2'],
    ]);
    expect(JSON.stringify(entry)).toContain('E: 1. Dezember ist der Termin.');
    expect(JSON.stringify(entry)).not.toContain('<script');
    expect(xml).toMatch(
      /<at:deleted-entry ref="urn:uuid:[^"]+" when="2026-11-22T12:00:00.000Z"\/>/,
    );
  });

  test('an empty one is valid, too', () => {
    const read = parseAtomFeed(atomFeed({ ...feed, entries: [] }, new Date('2026-11-27')));
    expect(read).toMatchObject({ id: expect.any(String), updated: '2026-11-27T00:00:00.000Z' });
  });

  test('a JSON Feed says the same', () => {
    const read = parseJsonFeed(JSON.parse(JSON.stringify(jsonFeed(feed))));
    expect(read.items?.[0]).toMatchObject({
      url: PAGE,
      external_url: 'https://lahre-bote.example/a?b=1&c=2',
      language: 'en',
      title: 'E: Stadtrat sperrt Holzbrücke über die Lahre',
    });
    expect(read.items?.[0]?.content_html).toContain('<li>E: - 5 Grad waren es.</li>');
  });
});
