import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { Digest } from '../shared/article/digest.ts';
import { TopicId } from '../shared/article/media-topics.ts';
import { digestPage } from '../shared/pages/digest-page.ts';
import { digestTopics } from '../shared/pages/digest-topics.ts';
import { STYLE } from '../shared/pages/style.ts';
import { describePages, startBrowser } from './support/browser.ts';

const SENTENCES = {
  de: 'Der Rat von Oberlahr hat nach langer Debatte beschlossen, die alte Brücke für Lastwagen zu sperren und neu zu bauen.',
  en: 'After a long debate, the council of Oberlahr has decided to close the old bridge to trucks and to build it anew.',
  ko: '오버라르 시의회는 오랜 논의 끝에 낡은 다리에 화물차 통행을 금지하고 다리를 새로 짓기로 결정했다고 시가 밝혔다.',
};

/** A day with this many articles in nine topics, those with low numbers in more of them. */
const digestOf = (language: keyof typeof SENTENCES, count: number): Digest => {
  const sentence = (id: string) => ({ id, text: SENTENCES[language] });
  const article = (_: unknown, n: number): Digest['articles'][number] => ({
    id: `artikel-${String(n).padStart(12, '0')}`,
    link: '',
    status: 'complete',
    title: { id: 'title', text: SENTENCES[language].slice(0, 60) },
    lead: sentence('s1'),
    points: [sentence('s2'), sentence('s3'), sentence('s4')],
    topic: { id: TopicId.options[n % 9] ?? 'medtop:01000000', confidence: 1 },
    site: 'Lahre-Bote',
    minutes: 3,
  });
  return { date: '2026-11-26', language, articles: Array.from({ length: count }, article) };
};

test('topics with more articles come first, and take turns where there is no room for all', () => {
  const { articles } = digestOf('de', 60);
  const topics = digestTopics([
    ...articles,
    ...digestOf('de', 1).articles.map((each) => ({ ...each, topic: undefined })),
  ]);
  const shown = topics.map((topic) => topic.articles.length);
  expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
  expect(topics.at(-1)?.topic).toBeUndefined();
  expect(topics.reduce((sum, { total }) => sum + total, 0)).toBe(61);
});

test('a short day is shown whole', () => {
  const topics = digestTopics(digestOf('ko', 7).articles);
  expect(topics.every(({ articles, total }) => articles.length === total)).toBe(true);
});

test('a day that has not ended says so', async () => {
  const digest = digestOf('en', 7);
  const page = { language: 'en', digest, original: digest, total: 7 } as const;
  expect(String(await digestPage({ ...page, isFinal: false }))).toContain('The day is not over');
  expect(String(await digestPage({ ...page, isFinal: true }))).not.toContain('not over');
});

test('what has no room is counted, with a link to it', async () => {
  const digest = digestOf('en', 60);
  const page = String(
    await digestPage({ language: 'en', digest, original: digest, total: 260, isFinal: true }),
  );
  expect(page).toMatch(/href="\/en\?from=2026-11-26&amp;to=2026-11-26&amp;topic=\d{8}">\d more/);
  expect(page).toContain('href="/en?from=2026-11-26&amp;to=2026-11-26">200 more');
});

describePages('on paper', () => {
  test('the digest of a busy day has two sides', async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    for (const language of ['de', 'ko'] as const) {
      const digest = digestOf(language, 60);
      const html = String(
        await digestPage({ language, digest, original: digest, total: 60, isFinal: true }),
      );
      await page.setContent(html.replace('</head>', `<style>${STYLE}</style></head>`));
      const pdf = await page.pdf({ format: 'A4' });
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages, language).toBe(2);
    }
    await browser.close();
  });
});
