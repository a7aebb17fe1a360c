import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { refusalAnswer } from '../shared/api/access/refusal-answer.ts';
import { createApp } from '../shared/api/app.ts';
import type { Language } from '../shared/article/article.ts';
import { articleId } from '../shared/article/article-id.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { VIEWS, type View } from '../shared/article/page-paths.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import { readerLanguages } from '../shared/languages/languages.ts';
import { digest } from '../shared/schedule/digest.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { violationsOf } from './support/accessibility.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { describePages, startBrowser } from './support/browser.ts';
import { mistakesIn } from './support/valid-html.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

/** By an agency that publishes itself, and nine authors. */
const BANKRUPT = `---
title: Werft am Norderufer beantragt Insolvenz
site: dpa
agency: dpa
author: Ada Amt, Bert Bohm, Cora Cords, Dirk Dohm, Eva Ehl, Fritz Fink, Gerd Groß, Hanna Holm, Ina Ihde
published: 2026-11-20T08:15:00+01:00
section: Wirtschaft
---
Die Werft am Norderufer hat am Freitag Insolvenz beantragt. Betroffen sind rund 1.200 Beschäftigte an vier Standorten. Der Betrieb geht nach Angaben des Gerichts zunächst weiter.

Als Grund nannte der Vorstand die Preise für Strom und Stahl. Die Gewerkschaft verlangt ein Konzept für die Zukunft der Werke.
`;

const BUSES =
  'Der Kreistag von Lahrtal hat beschlossen, die Buslinien in den Norden wieder stündlich fahren zu lassen. Dafür stellt der Kreis 2,4 Millionen Euro bereit. Die Linien waren vor drei Jahren aus Kostengründen eingestellt worden. Die Landrätin sprach von einem wichtigen Tag für die Dörfer.';

const ENGLISH =
  'The council decided on Thursday to let the buses run every hour again from spring. The county provides 2.4 million euros for that. The lines were closed three years ago.';

const today = berlinDate(new Date());
const ferry = articleId('faehre.txt');
const harbour = articleId('hafen.txt');

let world: World;
let app: ReturnType<typeof createApp>;

const text = async (path: string, accept = 'text/html') =>
  await (await app.request(path, { headers: { accept } })).text();
/** The parts of a page that match. */
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, part]) => part);

beforeAll(async () => {
  world = await openWorld();
  for (const [key, contents] of [
    ['faehre.txt', FERRY],
    ['faehre.txt', FERRY_CORRECTED],
    ['werft.md', BANKRUPT],
    ['busse.txt', BUSES],
    ['leer.txt', ''],
    ['buses.txt', ENGLISH],
    ['hafen.txt', HARBOUR],
  ] as const) {
    await world.put(key, contents);
    await world.ingest(key);
  }
  await digest(world.articles, today, new Date());
  // Hafen: nothing of it can be read in Korean yet, nor will be in English.
  const manifest = await getJson(world.articles, manifestKey(harbour), Manifest);
  const { ko, en } = manifest?.languages ?? {};
  const unread = { published: undefined, title: undefined, lead: undefined };
  const reason = { code: 'refused', message: 'DeepL refused the text.' };
  await putJson(world.articles, manifestKey(harbour), {
    ...manifest,
    languages: {
      ...manifest?.languages,
      ko: { ...ko, ...unread, status: 'pending' },
      en: { ...en, ...unread, status: 'failed', reason },
    },
  });
  for (const language of ['ko', 'en'])
    await world.articles.remove(`articles/${harbour}/${language}.json`);
  const { languages: _, ...received } = manifest ?? {};
  const waiting = { ...received, id: WAITING, languages: {} };
  await putJson(world.articles, manifestKey(WAITING), waiting);
  app = createApp(world.articles, PRICE);
});
afterAll(() => world.close());

/** Is still being cleaned. */
const WAITING = 'wartet-0123456789ab';

describe('the list', () => {
  test('has a heading, one for each day in the calendar of the language, and one for each article', async () => {
    for (const [language, day] of [
      ['de', new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'Europe/Berlin' })],
      ['ko', new Intl.DateTimeFormat('ko-KR', { dateStyle: 'full', timeZone: 'Europe/Berlin' })],
    ] as const) {
      const page = await text(`/${language}`);
      expect(all(page, /<h1>(.*?)<\/h1>/g)).toHaveLength(1);
      expect(all(page, /<h2 class="day"><a[^>]*>(.*?)<\/a>/g)).toEqual([day.format(new Date())]);
      expect(all(page, /<article([^>]*)>/g)).toHaveLength(4);
      expect(all(page, /<h2>(.*?)<\/h2>/g)).toHaveLength(4);
    }
  });

  test('has one heading for each article also with all languages side by side', async () => {
    expect(all(await text('/all'), /<div class="de" lang="de">\s*<(h2)>/g)).toHaveLength(4);
  });

  test('has its name, its heading and its days in each language, with all side by side', async () => {
    const name =
      '<span lang="de">Nebeneinander</span> · <span lang="en">Side by side</span> · <span lang="ko">나란히 보기</span></a>';
    expect(await text('/')).toContain(name);
    const page = await text('/all');
    expect(page).toContain(name);
    expect(page).toContain('<h1><span lang="de">Artikel</span> · <span lang="en">Articles</span>');
    const [day = ''] = all(page, /<h2 class="day"><a[^>]*>(.*?)<\/a>/g);
    expect(all(day, /lang="(\w\w)"/g)).toEqual(['de', 'en', 'ko']);
    expect(await text('/ko')).toContain('>나란히 보기</a>');
  });

  test('parts the facts of an article by a point that no line ends with', async () => {
    expect(await text('/ko')).toContain(' ·\u00a0<span class="flag">');
  });

  test('names an agency that publishes itself once, and no authors', async () => {
    const page = await text('/en?site=dpa');
    const [card = ''] = all(page, /<article class="card">(.*?)<\/article>/gs);
    expect(card.match(/dpa/g)).toHaveLength(1);
    expect(card).not.toContain('Amt');
    expect(card).toContain(
      'Published <time datetime="2026-11-20T08:15:00+01:00">November 20, 2026',
    );
    expect(card).toContain('min read');
  });

  test('calls an article without a title by its lead', async () => {
    const [heading, lead] = all(
      await text('/de'),
      /(<h2><a[^>]*>Der Kreistag.*?<\/h2>\s*(?:<p class="lead">)?)/gs,
    );
    expect(heading).not.toContain('class="lead"');
    expect(lead).toBeUndefined();
    expect(await text('/de')).not.toContain('Ohne Überschrift');
  });

  test('says what was corrected, what is doubted and how far each article is', async () => {
    const page = await text('/ko');
    expect(page).toContain('1문장 수정');
    expect(page).toContain('⚠\u00a0검토 필요');
    expect(page).toContain('<span class="status complete">');
    expect(page).toContain('<span class="status pending">');
  });

  test('shows the German title of what is not translated, and says so', async () => {
    const page = await text('/ko');
    expect(page).toMatch(/lang="de">Hafen von Süderhafen wird ausgebaut<\/a> <small>\(독일어\)/);
  });

  test('is narrowed by links that keep what else it is narrowed to', async () => {
    const page = await text('/de?topic=04000000&site=dpa');
    expect(page).toContain('href="/de?site=dpa&amp;status=failed&amp;topic=04000000"');
    expect(page).toContain(`href="/v1/feeds/de.atom?site=dpa&amp;topic=04000000"`);
    expect(all(await text('/de?status=failed'), /<h2>(.*?)<\/h2>/g)).toHaveLength(1);
    expect(all(await text('/de?agency=AFP'), /<h2>(.*?)<\/h2>/g)).toHaveLength(0);
    expect(await text('/de?agency=AFP')).toContain('Dazu ist kein Artikel da.');
  });

  test('goes on to older articles and back, as long as it is', async () => {
    const first = await text('/en?limit=1');
    const [next = ''] = all(first, /<a rel="next" href="([^"]+)"/g);
    expect(next).toContain('limit=1');
    const second = await text(next.replaceAll('&amp;', '&'));
    const [prev = ''] = all(second, /<a rel="prev" href="([^"]+)"/g);
    expect(await text(prev.replaceAll('&amp;', '&'))).toBe(first);
  });

  test('goes from a day to the day before that has articles', async () => {
    const tomorrow = new Date(Date.now() + 36 * 3_600_000);
    const later = createApp(world.articles, PRICE, { now: () => tomorrow });
    const day = berlinDate(tomorrow);
    const page = await (await later.request(`/ko?from=${day}&to=${day}`)).text();
    expect(page).toContain(`<a href="/ko?from=${today}&amp;to=${today}">전날 →</a>`);
    const before = await (await later.request(`/ko?from=${today}&to=${today}`)).text();
    expect(before).toContain('다음 날</a>');
    expect(before).not.toContain('전날 →');
  });

  test('has no rejected upload; these have a page that says why and what to do', async () => {
    for (const view of VIEWS) {
      expect(await text(`/${view}`)).not.toContain('leer.txt');
      const rejected = await text(`/${view}/rejected`);
      expect(rejected).toContain('leer.txt');
      expect(rejected).toMatch(/<p class="meta">[^&]*<time datetime="[^&]*<\/p>/);
    }
    expect(await text('/ko/rejected')).toContain(
      '파일이 비어 있다. <strong>기사를 다시 올린다.</strong>',
    );
    const answer = await app.request('/rejected');
    expect(answer.headers.get('location')).toBe('/all/rejected');
  });

  test.each(['withdrawn', 'rejected', 'unpacked'])(
    'has no articles that are %s',
    async (status) => {
      for (const view of VIEWS) {
        const path = `/${view}?status=${status}`;
        expect((await app.request(path)).status).toBe(400);
        const page = await text(path);
        expect(page).not.toContain('class="card"');
        expect(page.includes(`href="/${view}/rejected"`)).toBe(status === 'rejected');
        expect(await mistakesIn(page)).toEqual([]);
      }
    },
  );

  test.each<[string, Record<Language, string>]>([
    [
      'from=gestern',
      {
        de: '<code>from</code>: ein deutscher Tag',
        en: '<code>from</code>: a German day',
        ko: '<code>from</code>: 2026-11-22',
      },
    ],
    [
      'status=fertig',
      {
        de: '<code>status</code>: ein Stand',
        en: '<code>status</code>: a status',
        ko: '<code>status</code>: 목록',
      },
    ],
    [
      'topic=1&limit=1000',
      {
        de: '<code>topic</code>: der Code',
        en: '<code>limit</code>: a whole number',
        ko: '<code>limit</code>: 1',
      },
    ],
    [
      'flagged=x&site=',
      {
        de: '<code>site</code>: ein Name',
        en: '<code>flagged</code>: true or false',
        ko: '<code>flagged</code>: true 또는 false',
      },
    ],
    [
      'cursor=abc',
      { de: '<code>cursor</code>: ', en: '<code>cursor</code>: ', ko: '<code>cursor</code>: ' },
    ],
    ['from=2026-03-02&to=2026-03-01', { de: 'nach dem Ende', en: 'later than', ko: '늦다' }],
    ['status=rejected', { de: 'eigene Seite', en: 'page of their own', ko: '별도' }],
  ])('says in its language what is wrong with %s', async (query, words) => {
    for (const view of VIEWS) {
      const page = await text(`/${view}?${query}`);
      for (const language of LANGUAGES)
        expect(page.includes(words[language]), `${view} ${language}`).toBe(
          view === 'all' || view === language || words[language] === words[view as Language],
        );
      if (view === 'de' || view === 'ko')
        expect(page).not.toMatch(/a German day|one of|is taken from|later than|uploads have/);
      expect(await mistakesIn(page)).toEqual([]);
    }
    for (const path of ['digest/2026-02-30', 'search?cursor=abc&q=Haus'])
      expect(await text(`/ko/${path}`)).not.toMatch(/There is no day|is taken from/);
  });

  test('has the words of every language side by side', async () => {
    const { de, en, ko } = readerLanguages;
    const list = await text('/all?status=complete');
    for (const { listWords, statuses, topics } of [de, en, ko])
      for (const words of [
        listWords.articles,
        listWords.digest,
        listWords.day,
        listWords.topic,
        listWords.source,
        listWords.status,
        listWords.everything,
        listWords.germanTime,
        listWords.rejectedUploads,
        listWords.received,
        statuses.complete,
        topics['medtop:11000000'],
      ])
        expect(list, words).toContain(words);
    for (const { listWords } of [de, en, ko]) {
      expect(await text('/all/rejected')).toContain(listWords.germanTime);
      expect(await text('/all?topic=medtop:17000000')).toContain(listWords.noneFound);
    }
    expect(await mistakesIn(list)).toEqual([]);
  });

  test('does not lead to rejected uploads where these are not for every reader', async () => {
    const open = createApp(world.articles, PRICE, { linksRejected: false });
    for (const view of VIEWS)
      for (const query of ['', '?status=rejected'])
        expect(await (await open.request(`/${view}${query}`)).text()).not.toContain('/rejected"');
  });

  test('gives one reason for a rejection: what was found in English, else the words of its code', async () => {
    const id = articleId('leer.txt');
    const found = await getJson(world.articles, manifestKey(id), Manifest);
    const message = 'This page is nested too deeply. Upload its text as .txt.';
    await putJson(world.articles, manifestKey(id), {
      ...found,
      reason: { code: 'no-article', message },
    });
    const [ofCode, inEnglish] = ['In der Datei ist kein Artikel', 'No article can be found'];
    for (const path of ['rejected', `read/${id}`]) {
      const said = async (view: View) => {
        const page = await text(`/${view}/${path}`);
        return [ofCode, inEnglish, message].map((words) => page.split(words).length - 1);
      };
      expect(await said('de'), path).toEqual([1, 0, 0]);
      expect(await said('en'), path).toEqual([0, 0, 1]);
      expect(await said('ko'), path).toEqual([0, 0, 0]);
      expect(await said('all'), path).toEqual([1, 0, 1]);
    }
    await putJson(world.articles, manifestKey(id), found);
  });

  test('has a status in its heading only in words of its language', async () => {
    expect(await text('/ko?status=accepted')).not.toContain('<h1>accepted');
    expect(await text('/ko?status=failed')).toContain('<h1>실패');
  });
});

describe('the digest as a page', () => {
  test('has each article under its topic, each point linked to its sentence', async () => {
    const page = await text(`/ko/digest/${today}`);
    const [topics] = [all(page, /<h2>(.*?)<\/h2>/g)];
    expect(topics?.length).toBeGreaterThan(0);
    expect(page).toContain(`<p class="lead"><a href="/ko/read/${ferry}#s1">`);
    expect(all(page, /<h3><a href="([^"]+)"/g)).toHaveLength(4);
  });

  test('is at latest, too, for as long as a list is kept', async () => {
    const latest = await app.request('/en/digest/latest');
    expect(await latest.text()).toContain(`<link rel="canonical" href="/en/digest/${today}">`);
    expect(latest.headers.get('cache-control')).toContain('s-maxage=10,');
  });

  test('is not there before the day has ended', async () => {
    const answer = await app.request('/ko/digest/2030-01-01');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('일일 요약은 독일의 하루가 끝난 뒤에 작성된다.');
    expect((await app.request('/ko/digest/gestern')).status).toBe(400);
  });
});

describe('problems', () => {
  test.each([
    ['/ko/read/none-0123456789ab', '기사 없음'],
    ['/en/nothing', 'Nothing here'],
    ['/de?limit=0', 'Diese Adresse ist nicht richtig'],
    ['/nothing', '페이지 없음'],
    [`/all/read/${articleId('leer.txt')}`, '기사를 다시 올린다.'],
    [`/en/read/${articleId('leer.txt')}`, 'Upload'],
  ])('%s is a page for a browser', async (path, words) => {
    const answer = await app.request(path, { headers: { accept: 'text/html' } });
    expect(answer.status).toBeGreaterThan(399);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain(words);
  });

  test.each(['/v1/nothing', '/v1/articles/none-0123456789ab', '/v1/articles?limit=0'])(
    '%s is JSON, also for a browser',
    async (path) => {
      const answer = await app.request(path, { headers: { accept: 'text/html' } });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  test('what passes by itself is a page that reloads itself', async () => {
    const refresh = async (path: string) => (await app.request(path)).headers.get('refresh');
    const original = `<a href="/de/read/${harbour}">`;
    expect(await refresh(`/en/read/${WAITING}`)).toBe('5');
    expect(await refresh(`/ko/read/${harbour}`)).toBe('5');
    expect(await refresh(`/en/read/${harbour}`)).toBeNull();
    const translating = await text(`/ko/read/${harbour}`);
    expect(translating).toContain('번역 중');
    expect(translating).toContain(original);
    const failed = await text(`/en/read/${harbour}`);
    expect(failed).toContain('Not translated');
    expect(failed).toContain('DeepL refused the translation.');
    expect(failed).toContain(original);
  });
});

const PAGES = [
  ...VIEWS.flatMap((view) => [`/${view}`, `/${view}/rejected`]),
  '/ko?status=failed&topic=04000000',
  `/de?from=${today}&to=${today}`,
  `/ko/digest/${today}`,
  '/ko/digest/2030-01-01',
  '/nothing',
  `/all/read/${articleId('leer.txt')}`,
  `/ko/read/${harbour}`,
];

test.each(PAGES)('%s is valid HTML', async (path) => {
  expect(await mistakesIn(await text(path))).toEqual([]);
});

test('the page that asks for a key is valid HTML', async () => {
  const { body } = refusalAnswer(
    { status: 401, title: 'Unauthorized', detail: 'No.' },
    'text/html',
    '/ko',
  );
  expect(await mistakesIn(body)).toEqual([]);
});

test('pages tell browsers and feed readers what they are', async () => {
  const page = await text('/ko');
  expect(page).toContain('<meta name="description" content="');
  expect(page).toContain('<link rel="canonical" href="/ko">');
  expect(page).toContain('<link rel="alternate" type="application/atom+xml"');
  expect(page).toContain('<meta name="theme-color" media="(prefers-color-scheme: dark)"');
  const icon = await app.request('/icon.svg');
  expect(icon.headers.get('content-type')).toBe('image/svg+xml');
});

describePages('pages that lead to articles, in a browser', () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  beforeAll(async () => {
    site = await startSite(world.articles, 0, PRICE);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('a filter opens and leads on by keyboard, and the list leads to an article', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/en`);
    await page.locator('summary', { hasText: 'Topic' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const name = await page.locator('.filters a:focus').innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/topic=/);
    expect(await page.locator('h1').innerText()).toBe(name);
    await page.goto(`${site.url}/en?site=dpa`);
    await page.locator('article h2 a').click();
    await expect.poll(() => page.url()).toContain('/en/read/werft-');
    await page.close();
  });

  test('a point of the digest leads to its sentence', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/ko/digest/${today}`);
    await page.locator(`a[href="/ko/read/${ferry}#s1"]`).first().click();
    await page.locator('#s1:target').waitFor({ state: 'attached' });
    await page.close();
  });

  test('axe finds nothing wrong, filters open or not', async () => {
    const page = await browser.newPage({ bypassCSP: true });
    for (const path of [
      '/ko?site=dpa',
      '/all',
      '/de/rejected',
      `/ko/read/${harbour}`,
      `/en/digest/${today}`,
      '/nothing',
    ]) {
      await page.goto(site.url + path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violationsOf(page), path).toEqual([]);
    }
    await page.close();
  });
});
