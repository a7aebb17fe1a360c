import { describe, expect, test } from 'vitest';
import { clean } from '../shared/clean/clean.ts';

const TITLE = 'Turmuhr in Grasitz schlägt wieder zur vollen Stunde';
const TEASER =
  'Drei Jahre lang war es still über dem Markt von Grasitz, nun schlägt die Uhr wieder.';
const BODY = [
  'Am Dienstag hat der Uhrmacher das Werk im Turm der Kirche in Gang gesetzt, und um zwölf Uhr schlug die Glocke zum ersten Mal seit drei Jahren.',
  'Die Stadt hat für die Reparatur 40.000 Euro ausgegeben, die Hälfte davon kam aus Spenden der Bürger und von zwei Vereinen am Ort.',
  'Im kommenden Frühjahr soll auch das Zifferblatt auf der Nordseite neu vergoldet werden, sagte die Bürgermeisterin bei der Feier.',
];
const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join('');
const page = (inner: string) =>
  `<html><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${inner}</article></main></body></html>`;

const read = (inner: string) => {
  const bytes = new TextEncoder().encode(page(inner));
  const { blocks, metadata } = clean(bytes, { key: 'a.html' });
  const lines = blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' '));
  return { lines, ...metadata };
};

const WITHOUT_STOP = 'Drei Jahre lang schwieg die Uhr am Markt von Grasitz, nun schlägt sie wieder';
const SHORT = 'Nach drei Jahren Stille schlägt die Uhr am Markt wieder.';

describe('a standfirst between the headline and the body stays', () => {
  test.each([
    `<div class="teaser-text" itemprop="description"><p>${TEASER}</p></div><div class="news-text-wrap" itemprop="articleBody">${PARAGRAPHS}</div>`,
    `<div class="teaser-text"><p>${TEASER}</p></div><div class="news-text-wrap">${PARAGRAPHS}</div>`,
    `<div class="field field--name-field-teaser">${TEASER}</div><div class="field field--name-body">${PARAGRAPHS}</div>`,
    `<div class="field field--name-field-teaser"><p>${TEASER}</p></div><div class="field field--name-body">${PARAGRAPHS}</div>`,
    `<div class="documentDescription">${TEASER}</div><div id="content-core">${PARAGRAPHS}</div>`,
    `<section class="ce_teaser"><div>${TEASER}</div></section><div class="ce_text">${PARAGRAPHS}</div>`,
    `<p class="gh-article-excerpt">${TEASER}</p><section class="gh-content">${PARAGRAPHS}</section>`,
    `<span class="news-teaser">${TEASER}</span><div class="news-body">${PARAGRAPHS}</div>`,
  ])('%s', (inner) => {
    for (const teaser of [TEASER, SHORT, WITHOUT_STOP])
      expect(read(inner.replace(TEASER, teaser)).lines).toEqual([teaser, ...BODY]);
  });

  test.each([
    '<div class="author-teaser">Elke Sonnabend schreibt seit zwanzig Jahren über die Türme und Uhren des Landes.</div>',
    '<div class="teaser"><a href="/x"><img src="x.jpg"></a><p>Im Nachbarort wird das Freibad erst im nächsten Sommer wieder geöffnet.</p></div>',
    '<div class="newsletter">Jeden Morgen schreibt die Redaktion, was in der Stadt wichtig wird.</div>',
    '<div class="teaser">Kurznachrichten aus der Stadt und den Dörfern am Fluss</div>',
    '<div class="teaser">Lesen Sie hier, was in der Stadt sonst noch geschieht</div>',
    '<div class="teaser">Abonnieren Sie unseren Newsletter, und wir schreiben Ihnen jeden Morgen.</div>',
  ])('%s is none', (inner) => {
    expect(read(`${inner}<div class="text">${PARAGRAPHS}</div>`).lines).toEqual(BODY);
  });
});

const AUTHOR = 'Elke Sonnabend';
const [AT, LATER, DAY] = ['2026-11-17T17:42', '2026-11-17T18:05', '2026-11-17'];

describe('byline and times below the headline', () => {
  test.each<[string, string, string?, string?]>([
    [
      'Drupal',
      `<div class="submitted">Gespeichert von <span>${AUTHOR}</span> am Di., 17.11.2026 - 17:42</div>`,
      AT,
    ],
    [
      'Drupal',
      `<footer class="node__meta"><div class="node__submitted">Gespeichert von <span class="field--name-uid"><a href="/user/3">${AUTHOR}</a></span> am <span>Di., 17.11.2026 - 17:42</span></div></footer>`,
      AT,
    ],
    [
      'Drupal',
      `<p class="submitted">Verfasst von <span>${AUTHOR}</span> am 17. November 2026 - 17:42</p>`,
      AT,
    ],
    [
      'Plone',
      `<div class="documentByLine">von <a href="/autor">${AUTHOR}</a> — veröffentlicht 17.11.2026 17:42, zuletzt geändert 17.11.2026 18:05</div>`,
      AT,
      LATER,
    ],
    [
      'Plone',
      `<div class="documentByLine"><span>von <a>${AUTHOR}</a></span> — <span>zuletzt verändert: 17.11.2026 18:05</span></div>`,
      undefined,
      LATER,
    ],
    [
      'Plone',
      `<div class="documentByLine">erstellt von ${AUTHOR} — erschienen am 17.11.2026 17:42, aktualisiert am 17.11.2026 18:05</div>`,
      AT,
      LATER,
    ],
    [
      'Contao',
      `<p class="info"><time datetime="2026-11-17T17:42:00+01:00">17.11.2026 17:42</time> von ${AUTHOR}</p>`,
      AT,
    ],
    [
      'Contao',
      `<p class="info"><time datetime="2026-11-17T17:42:00+01:00">17. November 2026</time>, von ${AUTHOR} (Kommentare: 0)</p>`,
      AT,
    ],
    [
      'Joomla',
      `<dl class="article-info"><dt>Details</dt><dd class="createdby">Geschrieben von: <span itemprop="name">${AUTHOR}</span></dd><dd class="published">Veröffentlicht: <time datetime="2026-11-17T17:42:00+01:00">17. November 2026</time></dd></dl>`,
      AT,
    ],
    [
      'Ghost',
      `<h4 class="gh-article-author-name"><a href="/author/x/">${AUTHOR}</a></h4><time datetime="2026-11-17T17:42:00+01:00">17. Nov. 2026</time>`,
      AT,
    ],
    ['text and pictures', `<p>Text: ${AUTHOR} | Fotos: Otto Freitag</p>`],
    ['text and pictures', `<p>Text: ${AUTHOR} / Bilder: Otto Freitag</p>`],
    ['text and pictures', `<p>Text: ${AUTHOR} · Foto: Otto Freitag</p>`],
    ['bare', `<p>17.11.2026 - von ${AUTHOR}</p>`, DAY],
    ['bare', `<p>17. November 2026, von ${AUTHOR}</p>`, DAY],
    ['bare', `<p>17.11.2026, 17.42 Uhr | Von ${AUTHOR}</p>`, AT],
  ])('%s: %s', (_, line, published, modified) => {
    for (const lead of ['', `<p class="lead">${TEASER}</p>`]) {
      const { lines, ...found } = read(`${line}${lead}<div>${PARAGRAPHS}</div>`);
      expect(found.byline).toBe(AUTHOR);
      expect(found.published?.slice(0, published?.length)).toBe(published);
      expect(found.modified?.slice(0, modified?.length)).toBe(modified);
      expect(lines).toEqual([...(lead ? [TEASER] : []), ...BODY]);
    }
  });

  test.each([
    '<p>17.11.2026 - von Grasitz nach Lindenau fährt ab heute wieder ein Zug.</p>',
    '<p>17.11.2026 - von Haus zu Haus</p>',
    '<h4>Grasitz am Abend</h4>',
  ])('%s names no author', (line) => {
    expect(read(`${line}<div>${PARAGRAPHS}</div>`).byline).toBeUndefined();
  });
});

describe('the source below a quotation is no second quotation', () => {
  const QUOTE = 'Ich habe jede Schraube in der Hand gehabt, und keine war noch fest.';
  test.each([
    `<blockquote><p>${QUOTE}</p><cite>Otto Freitag, Uhrmacher</cite></blockquote>`,
    `<blockquote class="wp-block-quote"><p>${QUOTE}</p><cite>Otto Freitag</cite></blockquote>`,
    `<blockquote>${QUOTE}<footer>— <cite>Otto Freitag</cite></footer></blockquote>`,
    `<blockquote><p>${QUOTE}</p><p>– Otto Freitag, Uhrmacher</p></blockquote>`,
    `<blockquote><p>${QUOTE}</p><p><cite>Otto Freitag</cite></p></blockquote>`,
  ])('%s', (quote) => {
    const [first = '', ...others] = BODY.map((text) => `<p>${text}</p>`);
    const { lines } = read(`<div>${first}${quote}${others.join('')}</div>`);
    expect(lines.filter((line) => line.includes('Otto'))).toEqual([]);
    expect(lines).toEqual(expect.arrayContaining([QUOTE, ...BODY]));
  });

  test('a verse stays', () => {
    const verse =
      '<blockquote><p>Die Uhr geht nicht, die Uhr bleibt stehn.</p><p>Wer will, der kann sie leise sehn.</p></blockquote>';
    const { lines } = read(`<div>${PARAGRAPHS}${verse}${PARAGRAPHS}</div>`);
    expect(lines).toContain('Wer will, der kann sie leise sehn.');
  });
});
