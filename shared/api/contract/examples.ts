import type { Language } from '../../article/article.ts';
import { byTarget } from '../../article/by-target.ts';
import type { ArticleDocument, Segment } from '../../article/document.ts';
import type { LanguageState, Manifest } from '../../article/manifest.ts';
import { readPath, searchPath } from '../../article/page-paths.ts';
import type { Feed } from '../../formats/feed-entry.ts';
import type { SentenceFeed } from '../../formats/sentence-feed.ts';
import type { FoundSentence } from '../../search/found-sentence.ts';
import { listedArticle, operatorArticle, servedArticle } from '../served/article-of.ts';
import { servedDigest } from '../served/digest-of.ts';
import { servedDocument, summaryDocument } from '../served/document-of.ts';
import { servedFlags } from '../served/flags-of.ts';
import { servedHits } from '../served/hit-of.ts';
import { V1_ENTRY_POINTS } from '../v1-entry-points.ts';
import type { ArticleList } from './served-article.ts';
import type { SearchAnswer } from './served-search.ts';
import type { Usage } from './served-usage.ts';

/** One invented article as it is stored, and every answer about it. */
export const id = 'desk-faehre-0123456789ab';

export const at = '2026-11-22T09:30:12.000Z';
const now = new Date(at);
const metadata = {
  byline: 'Jana Weber',
  published: '2026-11-22T10:05:00+01:00',
  site: 'Lahre-Bote',
  section: 'Region',
  url: 'https://lahre-bote.example/faehre',
};

const state = (title: string, lead: string): LanguageState => ({
  status: 'complete',
  published: { revision: 2, status: 'complete', at },
  title,
  lead,
  minutes: 1,
  sentences: 3,
  translated: 3,
  flagged: 0,
  characters: {
    estimated: 120,
    billed: 48,
    brief: { estimated: 72, billed: 48 },
    rest: { estimated: 48, billed: 0 },
  },
});

const TEXTS: [Language, title: string, lead: string][] = [
  ['de', 'Die Fähre fährt wieder', 'Die Fähre fährt seit Montag wieder.'],
  ['en', 'The ferry is back', 'The ferry has been running again since Monday.'],
  ['ko', '연락선 운항 재개', '연락선이 월요일부터 다시 운항한다.'],
];

const manifest: Manifest = {
  id,
  revision: 2,
  status: 'accepted',
  source: { key: 'desk/faehre.txt', etag: '"9f0a"', size: 2261, modified: at },
  received: '2026-11-22T09:05:40.000Z',
  begun: at,
  updated: at,
  metadata,
  truncated: false,
  topic: { id: 'medtop:04000000', confidence: 0.72 },
  languages: Object.fromEntries(TEXTS.map(([language, ...texts]) => [language, state(...texts)])),
  changes: {
    changed: [
      {
        sentence: 's2',
        before: 'Die Reparatur kostete 1,2 Millionen Euro.',
        after: 'Die Reparatur kostete 1,4 Millionen Euro.',
      },
    ],
    added: [],
    removed: [],
  },
  booked: {
    month: '2026-11',
    amounts: {
      billed: byTarget(() => 48),
      lost: {},
      savedByMemory: 144,
      savedByCleaning: 320,
      articles: 0,
    },
  },
  timeline: [
    { at, revision: 2, stage: 'received', note: '2261 bytes' },
    { at, revision: 2, stage: 'translated', language: 'ko', note: 'complete: 3 of 3' },
  ],
};

const title: Segment = { id: 'title', text: '연락선 운항 재개', source: 'Die Fähre fährt wieder' };
export const korean: ArticleDocument = {
  id,
  revision: 2,
  language: 'ko',
  status: 'complete',
  title,
  metadata,
  truncated: false,
  blocks: [
    {
      type: 'paragraph',
      sentences: [
        {
          id: 's1',
          text: '연락선이 월요일부터 다시 운항한다.',
          source: 'Die Fähre fährt seit Montag wieder.',
        },
        {
          id: 's2',
          text: '수리에는 140만 유로가 들었다.',
          source: 'Die Reparatur kostete 1,4 Millionen Euro.',
          flags: ['number-missing'],
        },
      ],
    },
  ],
  summary: {
    lead: 's1',
    points: { by: 'extraction', sentences: ['s1'] },
    quotes: [],
    figures: [
      {
        sentence: 's2',
        start: 22,
        end: 40,
        text: '1,4 Millionen Euro',
        value: 1_400_000,
        unit: 'Euro',
      },
    ],
    dates: [{ sentence: 's1', start: 21, end: 27, text: 'Montag', iso: '2026-11-16' }],
    names: [],
    timeline: [],
    sources: [],
    topic: manifest.topic,
  },
  translation: { server: 'api.deepl.com', model: 'quality_optimized', instructions: '3' },
};
export const place = { page: `https://site.example${readPath(id, 'ko')}`, modified: now };
export const feed: Feed = {
  language: 'ko',
  site: 'https://site.example',
  self: '/v1/feeds/ko.atom',
  entries: [{ manifest, document: korean }],
};
const found: FoundSentence = {
  id: 's1',
  manifest,
  revision: 2,
  texts: Object.fromEntries(
    TEXTS.map(([language, , text]) => [
      language,
      { text, marks: language === 'de' ? [{ start: 4, end: 9 }] : [] },
    ]),
  ),
};
export const search: SearchAnswer = {
  ...servedHits([found], now, 'ko'),
  next: 'https://site.example/v1/search?q=F%C3%A4hre&lang=ko&limit=1&cursor=1795339812000.1.mzqZ1Xk0b3Yt',
};
export const sentences: SentenceFeed = {
  language: 'ko',
  query: 'Fähre',
  site: 'https://site.example',
  self: '/v1/search.atom?q=F%C3%A4hre&lang=ko',
  page: `${searchPath(korean.language)}?q=F%C3%A4hre`,
  entries: [
    {
      id: 's1',
      manifest,
      text: '연락선이 월요일부터 다시 운항한다.',
      german: 'Die Fähre fährt seit Montag wieder.',
      page: `${readPath(id, 'ko')}#s1`,
    },
  ],
};
const stored = { document: korean, languages: manifest.languages, modified: now };

export const article = servedArticle(manifest, now);
export const operated = operatorArticle(manifest, now);
export const list: ArticleList = {
  articles: [listedArticle(manifest, now, 'ko')],
  next: 'https://site.example/v1/articles?lang=ko&limit=1&cursor=8204207058399-desk-faehre-0123456789ab',
};
export const document = servedDocument(stored);
export const summary = summaryDocument(stored);
export const digest = servedDigest({
  date: '2026-11-22',
  language: 'ko',
  articles: [
    {
      id,
      link: readPath(id, 'ko'),
      status: 'complete',
      title,
      points: korean.blocks[0]?.sentences.slice(0, 1) ?? [],
    },
  ],
});
export const flags = servedFlags();
export const entryPoints = V1_ENTRY_POINTS;
export const usage: Usage = {
  month: '2026-11',
  articles: 412,
  characters: { ...byTarget(() => 410_200), all: 820_400 },
  lost: { ...byTarget(() => 0), all: 0 },
  money: { amount: 16.41, currency: 'EUR', perMillion: 20 },
  saved: { byMemory: 301_000, byCleaning: 880_000 },
};
